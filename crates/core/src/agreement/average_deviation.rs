use super::{Moments, Undefined};
use crate::exact::Exact;

/// The average deviation about the mean, in steps (Burke, Finkelstein & Dusig 1999).
///
/// # Errors
/// Where fewer than two people answered.
pub fn ad_mean(values: &[i64], counts: &[u32]) -> Result<Exact, Undefined> {
    about(values, counts, &Moments::of(values, counts).mean()?)
}

/// The average deviation about the median, in steps; the median of an even number of people is
/// halfway between the two in the middle.
///
/// # Errors
/// Where fewer than two people answered.
pub fn ad_median(values: &[i64], counts: &[u32]) -> Result<Exact, Undefined> {
    about(values, counts, &median(values, counts)?)
}

fn about(values: &[i64], counts: &[u32], middle: &Exact) -> Result<Exact, Undefined> {
    let mut people = 0_u64;
    let away = values
        .iter()
        .zip(counts)
        .fold(Exact::whole(0), |sum, (value, count)| {
            people += u64::from(*count);
            let distance = (&Exact::whole(*value) - middle).abs();
            &sum + &(&distance * &Exact::whole(i64::from(*count)))
        });
    match people {
        1 => Err(Undefined::OnePerson),
        _ => away.over(people).ok_or(Undefined::NobodyAnswered),
    }
}

fn median(values: &[i64], counts: &[u32]) -> Result<Exact, Undefined> {
    let mut options: Vec<(i64, u64)> = values
        .iter()
        .zip(counts)
        .map(|(value, count)| (*value, u64::from(*count)))
        .collect();
    // Options of an item worded the other way round stand from high to low.
    options.sort_unstable();
    let people: u64 = options.iter().map(|(_, count)| count).sum();
    let at = |place: u64| {
        let mut passed = 0;
        options.iter().find_map(|(value, count)| {
            passed += count;
            (passed > place).then_some(*value)
        })
    };
    let low = at(people.saturating_sub(1) / 2).ok_or(Undefined::NobodyAnswered)?;
    let high = at(people / 2).unwrap_or(low);
    Exact::ratio(low + high, 2).ok_or(Undefined::NobodyAnswered)
}
