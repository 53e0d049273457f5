/// Numbers for texts: equal ones get the same, new ones the next, from 0.
///
/// The one hash table of the crate. A general one is 6 KB of WebAssembly.
#[derive(Debug, Default)]
pub(crate) struct Interner {
    /// All texts, one after the other.
    bytes: Vec<u8>,
    /// Where each ends.
    ends: Vec<usize>,
    /// By hash, a text's number and 1, or 0; a text whose place is taken stands at the next free one.
    slots: Vec<u32>,
}

impl Interner {
    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number of a text, if it has one.
    pub fn get(&self, text: &[u8]) -> Option<u32> {
        if self.slots.is_empty() { None } else { self.slots[self.slot(text)].checked_sub(1) }
    }

    /// Whether a text is new; it has a number then.
    #[allow(dead_code)] // Only `page` asks, on wasm32 and in a bench.
    pub fn is_new(&mut self, text: &[u8]) -> bool {
        let known = self.len();
        self.number(text) as usize == known
    }

    /// The number of a text.
    pub fn number(&mut self, text: &[u8]) -> u32 {
        // At most three quarters are taken.
        if 4 * self.len() >= 3 * self.slots.len() {
            self.slots = vec![0; (2 * self.slots.len()).max(64)];
            for number in 0..self.len() {
                let slot = self.slot(self.text(number));
                self.slots[slot] = number as u32 + 1;
            }
        }
        let slot = self.slot(text);
        if self.slots[slot] == 0 {
            self.bytes.extend_from_slice(text);
            self.ends.push(self.bytes.len());
            self.slots[slot] = self.len() as u32;
        }
        self.slots[slot] - 1
    }

    /// The text with this number.
    pub fn text(&self, number: usize) -> &[u8] {
        let start = if number == 0 { 0 } else { self.ends[number - 1] };
        &self.bytes[start..self.ends[number]]
    }

    /// Where a text stands, or would.
    fn slot(&self, text: &[u8]) -> usize {
        let mut hash = 0u32;
        for &byte in text {
            hash = (hash.rotate_left(5) ^ u32::from(byte)).wrapping_mul(0x9e37_79b1);
        }
        let last = self.slots.len() - 1;
        let mut slot = (hash ^ hash >> 15) as usize & last;
        while self.slots[slot] != 0 && self.text(self.slots[slot] as usize - 1) != text {
            slot = (slot + 1) & last;
        }
        slot
    }
}

#[cfg(test)]
mod tests {
    use super::Interner;

    #[test]
    fn equal_texts_have_equal_numbers() {
        let mut interner = Interner::default();
        assert_eq!(interner.get(b"0"), None);
        for round in 0..2 {
            for number in 0..1000u32 {
                assert_eq!(interner.number(number.to_string().as_bytes()), number, "round {round}");
            }
        }
        assert_eq!(interner.get(b"999"), Some(999));
        assert_eq!(interner.get(b"1000"), None);
        assert_eq!(interner.len(), 1000);
    }
}
