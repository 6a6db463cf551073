use super::Undefined;
use crate::exact::Exact;

/// Leik's ordinal dispersion D (1966, Pacific Sociological Review 9, 85-90): 0 where all
/// chose one option, 1 where half stand at each end. `2 (sum of d) / (K - 1)`, where d is the
/// cumulated part F, or 1 - F above a half.
///
/// # Errors
/// With fewer than two options or nobody.
pub fn leik(counts: &[u32]) -> Result<Exact, Undefined> {
    let people: u64 = counts.iter().map(|count| u64::from(*count)).sum();
    let cuts = counts.len().saturating_sub(1);
    if cuts == 0 {
        return Err(Undefined::TooFewOptions);
    }
    let (mut below, mut sum) = (0_u64, 0_u64);
    for count in counts.iter().take(cuts) {
        below += u64::from(*count);
        sum += below.min(people - below);
    }
    let cuts = i128::try_from(cuts).unwrap_or(i128::MAX);
    Exact::of_wide(2 * i128::from(sum), cuts * i128::from(people)).ok_or(Undefined::NobodyAnswered)
}
