use super::{Moments, Undefined};
use crate::exact::Exact;
use crate::order::in_order;

/// The average deviation about the mean, in steps (Burke, Finkelstein & Dusig 1999).
///
/// # Errors
/// Where fewer than two people answered.
pub fn ad_mean(values: &[i64], counts: &[u32]) -> Result<Exact, Undefined> {
    let moments = Moments::of(values, counts);
    about(values, counts, moments.sum, i128::from(moments.people))
}

/// The average deviation about the median, in steps; the median of an even number of people is
/// halfway between the two in the middle.
///
/// # Errors
/// Where fewer than two people answered.
pub fn ad_median(values: &[i64], counts: &[u32]) -> Result<Exact, Undefined> {
    about(values, counts, twice_the_median(values, counts)?, 2)
}

/// About the middle `over / under`. In whole numbers: a fraction a step would be reduced anew.
fn about(values: &[i64], counts: &[u32], over: i128, under: i128) -> Result<Exact, Undefined> {
    let (mut people, mut away) = (0, 0);
    for (value, count) in values.iter().zip(counts) {
        let count = i128::from(*count);
        people += count;
        away += count * (i128::from(*value) * under - over).abs();
    }
    match people {
        1 => Err(Undefined::OnePerson),
        _ => Exact::of_wide(away, under * people).ok_or(Undefined::NobodyAnswered),
    }
}

fn twice_the_median(values: &[i64], counts: &[u32]) -> Result<i128, Undefined> {
    let options: Vec<(i64, u64)> = values
        .iter()
        .zip(counts)
        .map(|(value, count)| (*value, u64::from(*count)))
        .collect();
    // Options of an item worded the other way round stand from high to low.
    let options = in_order(options, Ord::cmp);
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
    Ok(i128::from(low) + i128::from(high))
}
