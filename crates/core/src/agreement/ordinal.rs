use super::Undefined;
use crate::exact::Exact;

/// Van der Eijk's agreement A (2001, Quality & Quantity 35, 325-341): 1 where all chose one
/// option, 0 where answers are even, -1 where half stand at each end. The histogram is peeled
/// into layers, each a pattern of options chosen equally often; each layer counts as much as
/// it holds people.
///
/// # Errors
/// With fewer than three options or nobody.
pub fn van_der_eijk(counts: &[u32]) -> Result<Exact, Undefined> {
    if counts.len() < 3 {
        return Err(Undefined::TooFewOptions);
    }
    let people: u64 = counts.iter().map(|count| u64::from(*count)).sum();
    let mut sum = Exact::whole(0);
    for layer in layers(counts) {
        let held = Exact::whole(i64::try_from(layer.held()).unwrap_or(i64::MAX));
        sum = &sum + &(&of_layer(&layer.pattern) * &held);
    }
    sum.over(people).ok_or(Undefined::NobodyAnswered)
}

/// Options chosen equally often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layer {
    /// Which options.
    pub(super) pattern: Vec<bool>,
    /// How many people on each.
    height: u32,
}

impl Layer {
    /// How many people in all.
    pub(super) fn held(&self) -> u64 {
        let chosen = self.pattern.iter().filter(|chosen| **chosen).count();
        u64::from(self.height).saturating_mul(u64::try_from(chosen).unwrap_or(u64::MAX))
    }
}

/// Peels a histogram into its layers.
pub(super) fn layers(counts: &[u32]) -> impl Iterator<Item = Layer> {
    let mut left = counts.to_vec();
    std::iter::from_fn(move || {
        let height = left.iter().copied().filter(|count| *count > 0).min()?;
        let pattern = left.iter().map(|count| *count > 0).collect();
        for count in &mut left {
            *count = count.saturating_sub(height);
        }
        Some(Layer { pattern, height })
    })
}

/// The agreement of one layer: U (1 - (chosen - 1) / (options - 1)).
pub(super) fn of_layer(pattern: &[bool]) -> Exact {
    let options = wide(pattern.len());
    let chosen = wide(pattern.iter().filter(|chosen| **chosen).count());
    if chosen == 1 {
        return Exact::whole(1);
    }
    let (mut one_hump, mut two_humps) = (0, 0);
    for (i, first) in pattern.iter().enumerate() {
        for (j, middle) in pattern.iter().enumerate().skip(i + 1) {
            for last in pattern.iter().skip(j + 1) {
                match (first, middle, last) {
                    (true, true, false) | (false, true, true) => one_hump += 1,
                    (true, false, true) => two_humps += 1,
                    _ => {}
                }
            }
        }
    }
    // With no triple of either form, all options are chosen alike, and U is 0.
    let over = ((options - 2) * one_hump - (options - 1) * two_humps) * (options - chosen);
    let under = (options - 2) * (one_hump + two_humps) * (options - 1);
    Exact::of_wide(over, under).unwrap_or_else(|| Exact::whole(0))
}

/// Polarisation, (1 - A) / 2: 0 where all agree, 1 where half stand at each end (`agrmt`).
///
/// # Errors
/// As for [`van_der_eijk`].
pub fn polarisation(counts: &[u32]) -> Result<Exact, Undefined> {
    polarised(&van_der_eijk(counts)?)
}

/// The polarisation of this agreement.
pub(crate) fn polarised(agreement: &Exact) -> Result<Exact, Undefined> {
    (&Exact::whole(1) - agreement)
        .over(2)
        .ok_or(Undefined::NobodyAnswered)
}

fn wide(n: usize) -> i128 {
    i128::try_from(n).unwrap_or(i128::MAX)
}
