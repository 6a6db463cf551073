//! Colour measures, each from its published definition.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "test helpers on constants; Clippy allows both only inside test functions"
)]

type Triple = [f64; 3];

/// How a person sees colour.
#[derive(Clone, Copy, Debug)]
pub enum Sight {
    Full,
    Protanopia,
    Deuteranopia,
    Tritanopia,
}

impl Sight {
    pub const ALL: [Self; 4] = [
        Self::Full,
        Self::Protanopia,
        Self::Deuteranopia,
        Self::Tritanopia,
    ];

    /// Machado, Oliveira and Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision
    /// Deficiency", IEEE TVCG 15(6), doi 10.1109/TVCG.2009.113: the matrices of severity 1.0, on linear RGB.
    fn matrix(self) -> [Triple; 3] {
        match self {
            Self::Full => [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            Self::Protanopia => [
                [0.152286, 1.052583, -0.204868],
                [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ],
            Self::Deuteranopia => [
                [0.367322, 0.860646, -0.227968],
                [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ],
            Self::Tritanopia => [
                [1.255528, -0.076749, -0.178779],
                [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ],
        }
    }
}

fn srgb(hex: &str) -> Triple {
    let channel = |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
    [channel(1), channel(3), channel(5)]
}

/// IEC 61966-2-1; WCAG 2.2 uses the same curve.
fn linear(hex: &str) -> Triple {
    srgb(hex).map(|c| {
        if c <= 0.04045 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    })
}

fn times(matrix: [Triple; 3], v: Triple) -> Triple {
    matrix.map(|row| row[0] * v[0] + row[1] * v[1] + row[2] * v[2])
}

/// WCAG 2.2, "contrast ratio": (L1 + 0.05) / (L2 + 0.05), L the relative luminance
/// 0.2126 R + 0.7152 G + 0.0722 B, the lighter one first.
pub fn contrast(one: &str, other: &str) -> f64 {
    let luminance = |hex| {
        let [r, g, b] = linear(hex);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// CIE 1976 L*a*b* under D65, from linear sRGB (IEC 61966-2-1 matrix).
fn lab(rgb: Triple) -> Triple {
    let to_xyz = [
        [0.4124, 0.3576, 0.1805],
        [0.2126, 0.7152, 0.0722],
        [0.0193, 0.1192, 0.9505],
    ];
    let white = [0.9505, 1.0, 1.089];
    let xyz = times(to_xyz, rgb);
    let f = |i: usize| {
        let t = xyz[i] / white[i];
        let limit: f64 = 6.0 / 29.0;
        if t > limit.powi(3) {
            t.cbrt()
        } else {
            t / (3.0 * limit * limit) + 4.0 / 29.0
        }
    };
    let (x, y, z) = (f(0), f(1), f(2));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// CIE 1976 colour difference, the distance in L*a*b*, of what somebody of this sight sees.
pub fn difference(one: &str, other: &str, sight: Sight) -> f64 {
    let seen = |hex| lab(times(sight.matrix(), linear(hex)).map(|c| c.clamp(0.0, 1.0)));
    let (a, b) = (seen(one), seen(other));
    (0..3).map(|i| (a[i] - b[i]).powi(2)).sum::<f64>().sqrt()
}

/// Hue in degrees and saturation from 0 to 1, as in HSV.
pub fn hue_and_saturation(hex: &str) -> (f64, f64) {
    let [r, g, b] = srgb(hex);
    let (most, least) = (r.max(g).max(b), r.min(g).min(b));
    let range = most - least;
    if range <= 0.0 {
        return (0.0, 0.0);
    }
    let sixth = if most <= r {
        ((g - b) / range).rem_euclid(6.0)
    } else if most <= g {
        (b - r) / range + 2.0
    } else {
        (r - g) / range + 4.0
    };
    (sixth * 60.0, range / most)
}
