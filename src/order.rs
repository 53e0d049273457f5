use alloc::vec::Vec;
use core::cmp::Ordering;

/// The numbers 0 to `n` − 1 in the order that `compare` gives to what they stand for; equal ones
/// stay in theirs.
///
/// One body serves every caller: the standard library's sorts are compiled anew for each type of
/// element, at 3 to 6 KB of WebAssembly each.
pub(crate) fn order(n: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_unstable_by(|&a, &b| compare(a, b).then(a.cmp(&b)));
    order
}
