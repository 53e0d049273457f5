/// How a language reports who said what.
#[derive(Debug)]
pub struct Speech {
    /// Reporting verbs in the forms news uses: `said`, `says`, `added`.
    pub verbs: &'static [&'static str],
}
