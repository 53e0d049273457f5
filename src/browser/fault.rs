//! Faults on purpose, for tests of what each costs.

/// Breaks down as the text asks for.
pub(super) fn inject(text: &str) {
    if text.contains("[inject a panic]") {
        panic!("injected");
    }
    if text.contains("[inject a stack overflow]") {
        descend(&[text; 64]);
    }
    if text.contains("[inject memory exhaustion]") {
        let mut hoard = Vec::new();
        loop {
            hoard.push(vec![1u8; 64 << 20]);
            std::hint::black_box(&hoard);
        }
    }
}

/// Recurses until the stack is full.
fn descend(above: &[&str; 64]) -> usize {
    let frame = std::hint::black_box(*above);
    if frame.is_empty() { 0 } else { descend(&frame) + frame.len() }
}
