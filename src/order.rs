use alloc::vec::Vec;
use core::cmp::Ordering;

type Compare<'a> = &'a dyn Fn(usize, usize) -> Ordering;

/// The numbers 0 to `n` − 1 in the order that `compare` gives to what they stand for; equal ones
/// stay in theirs. O(n log n).
///
/// One heap serves every caller: the standard library's sorts are fast and 3 to 6 KB of WebAssembly
/// for each type of element.
pub(crate) fn order(n: usize, compare: Compare) -> Vec<usize> {
    let mut heap: Vec<usize> = (0..n).collect();
    for root in (0..n / 2).rev() {
        sink(&mut heap, root, compare);
    }
    for end in (1..n).rev() {
        heap.swap(0, end);
        sink(&mut heap[..end], 0, compare);
    }
    heap
}

/// Moves what stands at `place` of a heap, the last in order on top, down to where it belongs.
fn sink(heap: &mut [usize], mut place: usize, compare: Compare) {
    let after = |a: usize, b: usize| compare(a, b).then(a.cmp(&b)).is_gt();
    loop {
        let mut child = 2 * place + 1;
        if child + 1 < heap.len() && after(heap[child + 1], heap[child]) {
            child += 1;
        }
        if child >= heap.len() || !after(heap[child], heap[place]) {
            return;
        }
        heap.swap(place, child);
        place = child;
    }
}
