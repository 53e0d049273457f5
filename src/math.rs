//! Logarithms, powers and roots from sums and products alone, so that they are the same to the last
//! bit on every platform; to twelve digits, which is more than any score needs.

use core::f64::consts::{LN_2, SQRT_2};

/// The natural logarithm of a normal number above 0.
pub(crate) fn ln(x: f64) -> f64 {
    const FRACTION: u64 = (1 << 52) - 1;
    let bits = x.to_bits();
    let mut exponent = (bits >> 52) as f64 - 1023.0;
    let mut fraction = f64::from_bits(bits & FRACTION | 1f64.to_bits());
    if fraction > SQRT_2 {
        fraction /= 2.0;
        exponent += 1.0;
    }
    // 2 artanh s, a series that ends soon: s² is below .03.
    let s = (fraction - 1.0) / (fraction + 1.0);
    let (mut power, mut sum, mut n) = (2.0 * s, 0.0, 1.0);
    while n < 17.0 {
        sum += power / n;
        power *= s * s;
        n += 2.0;
    }
    exponent * LN_2 + sum
}

/// The natural exponential function, for −700 to 700.
pub(crate) fn exp(x: f64) -> f64 {
    // Taylor's series of a thousandth, and the power by squaring.
    let part = x.clamp(-700.0, 700.0) / 1024.0;
    let (mut sum, mut n) = (1.0, 10.0);
    while n > 0.0 {
        sum = 1.0 + sum * part / n;
        n -= 1.0;
    }
    (0..10).fold(sum, |power, _| power * power)
}

/// The square root of a number that is not negative.
pub(crate) fn sqrt(x: f64) -> f64 {
    if x > 0.0 { exp(ln(x) / 2.0) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_agree_with_the_standard_library() {
        for i in 1..10_000 {
            let x = f64::from(i) * f64::from(i) / 7919.0;
            assert!((ln(x) - x.ln()).abs() < 1e-12, "ln {x}");
            assert!((sqrt(x) / x.sqrt() - 1.0).abs() < 1e-12, "sqrt {x}");
            let x = f64::from(i - 5000) / 100.0;
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-12, "exp {x}");
        }
        assert_eq!((ln(1.0), exp(0.0), sqrt(0.0), sqrt(1.0)), (0.0, 1.0, 0.0, 1.0));
    }
}
