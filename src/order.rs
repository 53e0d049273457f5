use alloc::collections::BinaryHeap;
use alloc::vec::Vec;
use core::cmp::Ordering;

type Compare<'a> = &'a dyn Fn(usize, usize) -> Ordering;

/// The numbers 0 to `n` − 1 in the order that `compare` gives to what they stand for; equal ones
/// stay in theirs. O(n log n).
///
/// One heap serves every caller: the standard library's sorts are fast and 3 to 6 KB of WebAssembly
/// for each type of element.
pub(crate) fn order(n: usize, compare: Compare) -> Vec<usize> {
    let items: Vec<Item> = (0..n).map(|number| Item { number, compare }).collect();
    BinaryHeap::from(items).into_sorted_vec().into_iter().map(|item| item.number).collect()
}

struct Item<'a> {
    number: usize,
    compare: Compare<'a>,
}

impl Ord for Item<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.compare)(self.number, other.number).then(self.number.cmp(&other.number))
    }
}

impl PartialOrd for Item<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Item<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Eq for Item<'_> {}
