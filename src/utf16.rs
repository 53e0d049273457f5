//! Byte offsets of a text as JavaScript counts: in UTF-16 code units.

/// Offsets are kept for every so many bytes.
const STRIDE: usize = 128;

/// Turns byte offsets of one text into UTF-16 offsets.
///
/// # Complexity
/// Linear in the text to build, constant per offset; a 32nd of the text in memory.
///
/// ```
/// let text = "“Voilà” 🎉 said Zoë";
/// let offsets = nutgraf::utf16::Offsets::new(text);
/// let said = text.find("said").unwrap();
/// assert_eq!(said, 18);
/// assert_eq!(offsets.of(said), 11);
/// assert_eq!(offsets.of(text.len()), text.encode_utf16().count());
/// ```
#[derive(Debug)]
pub struct Offsets<'t> {
    text: &'t str,
    /// The UTF-16 offset at which each stride of the text starts.
    stride_starts: Vec<u32>,
}

impl<'t> Offsets<'t> {
    /// Reads the text once.
    pub fn new(text: &'t str) -> Self {
        let mut before = 0;
        let start = |stride: &[u8]| {
            let start = before;
            before += units(stride) as u32;
            start
        };
        let stride_starts = text.as_bytes().chunks(STRIDE).map(start).collect();
        Offsets { text, stride_starts }
    }

    /// The UTF-16 offset of a byte offset; one past the end counts as the end.
    ///
    /// An offset within a character counts as that character's end.
    pub fn of(&self, byte: usize) -> usize {
        let byte = byte.min(self.text.len());
        let stride = byte / STRIDE;
        // At the very end of a text that fills its last stride no stride starts.
        let (stride, start) = match self.stride_starts.get(stride) {
            Some(&start) => (stride, start),
            None if stride == 0 => return 0,
            None => (stride - 1, self.stride_starts[stride - 1]),
        };
        // A stride of as many units as bytes is ASCII: nothing to count.
        if self.stride_starts.get(stride + 1).is_some_and(|next| next - start == STRIDE as u32) {
            return start as usize + byte % STRIDE;
        }
        start as usize + units(&self.text.as_bytes()[stride * STRIDE..byte])
    }
}

/// How many UTF-16 units the characters that begin in these bytes of UTF-8 take.
fn units(bytes: &[u8]) -> usize {
    // A character counts at its first byte; those of four bytes are surrogate pairs.
    bytes.iter().map(|&b| usize::from(b & 0xC0 != 0x80) + usize::from(b >= 0xF0)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_boundary_of_any_text_counts_as_in_javascript() {
        arbtest::arbtest(|u| {
            let text = u.arbitrary::<String>()?.repeat(u.int_in_range(1..=40)?);
            let offsets = Offsets::new(&text);
            let mut units = 0;
            for (at, c) in text.char_indices() {
                assert_eq!(offsets.of(at), units, "byte {at} of {text:?}");
                units += c.len_utf16();
            }
            assert_eq!(offsets.of(text.len()), units);
            assert_eq!(offsets.of(text.len() + 1), units);
            Ok(())
        });
    }

    #[test]
    fn strides_of_every_width_join() {
        for unit in ["a", "é", "“", "🎉"] {
            let text = unit.repeat(3 * STRIDE);
            let offsets = Offsets::new(&text);
            for n in 0..=3 * STRIDE {
                assert_eq!(offsets.of(n * unit.len()), n * unit.encode_utf16().count());
            }
        }
    }

    #[test]
    fn an_empty_text_has_one_offset() {
        assert_eq!(Offsets::new("").of(0), 0);
    }
}
