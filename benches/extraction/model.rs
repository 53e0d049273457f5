//! A model that was learnt, and the file that it is written to.

use nutgraf::page::learning::{LEARNT, LineFeature, Model, PageFeature};
use std::fmt::Write;
use std::path::Path;

/// A model's weights.
#[derive(Clone, Debug, Default)]
pub struct Learnt {
    pub line: Vec<(LineFeature, f32)>,
    pub line_in_context: Vec<(LineFeature, f32)>,
    pub page: Vec<(PageFeature, f32)>,
}

impl Learnt {
    /// The weights of lines that the finder has now.
    pub fn lines_of_today() -> Learnt {
        let Model { line, line_in_context, .. } = LEARNT;
        Learnt { line: line.into(), line_in_context: line_in_context.into(), page: Vec::new() }
    }

    /// As the finder takes it.
    pub fn model(&self) -> Model<'_> {
        Model { line: &self.line, line_in_context: &self.line_in_context, page: &self.page }
    }

    /// How many weights there are.
    pub fn size(&self) -> usize {
        self.line.len() + self.line_in_context.len() + self.page.len()
    }

    /// Writes the module that holds the weights.
    pub fn write(&self) -> std::io::Result<()> {
        let mut code = String::from(
            "//! What each feature weighs. Written by `cargo xtask bench extraction FOLDER… --learn`.\n\n\
             use super::features::{LineFeature, PageFeature};\n",
        );
        let line = |feature: LineFeature| feature.meaning();
        let what = "What each feature adds to the score of a line by itself.";
        table(&mut code, what, "LINE", "LineFeature", &self.line, line);
        let what =
            "What each feature adds to the score of a line among the others; above 0 it is the story's.";
        table(&mut code, what, "LINE_IN_CONTEXT", "LineFeature", &self.line_in_context, line);
        let what = "What each feature adds to the score of a page; above 0 it is an article's.";
        table(&mut code, what, "PAGE", "PageFeature", &self.page, PageFeature::meaning);
        std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/page/weights.rs"), code)
    }
}

/// The weights that are not left out, to the second decimal.
pub fn rounded<F: Copy>(weights: &[(F, f64)]) -> Vec<(F, f32)> {
    let rounded = weights.iter().map(|&(feature, weight)| (feature, (100.0 * weight).round() as f32 / 100.0));
    rounded.filter(|(_, weight)| *weight != 0.0).collect()
}

fn table<F: Copy + std::fmt::Debug>(
    code: &mut String,
    what: &str,
    name: &str,
    feature_type: &str,
    weights: &[(F, f32)],
    meaning: impl Fn(F) -> &'static str,
) {
    writeln!(code, "\n/// {what}\npub(super) const {name}: &[({feature_type}, f32)] = &[").unwrap();
    for &(feature, weight) in weights {
        writeln!(code, "    // {}\n    ({feature_type}::{feature:?}, {weight:?}),", meaning(feature))
            .unwrap();
    }
    code.push_str("];\n");
}
