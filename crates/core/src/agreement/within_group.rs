use super::{Moments, Undefined};
use crate::exact::Exact;

/// r_wg (James, Demaree & Wolf 1984): 1 - s² / ((K² - 1) / 12). As R's `multilevel` has it, a
/// variance above that of even answers counts as that: then it is 0.
///
/// # Errors
/// With fewer than two people or options.
pub fn r_wg(values: &[i64], counts: &[u32]) -> Result<Exact, Undefined> {
    let raw = &Exact::whole(1) - &to_even(values, counts)?;
    Ok(if raw < Exact::whole(0) {
        Exact::whole(0)
    } else {
        raw
    })
}

/// r*_wg(J) (Lindell & Brandt 1999): 1 minus the mean of the statements' variances over the
/// variance of even answers. It may be negative. Unlike r_wg(J) it does not rise with the
/// number of statements alone.
///
/// # Errors
/// Without a statement, or where one is undefined.
pub fn r_wg_j_star<'a>(
    statements: impl IntoIterator<Item = (&'a [i64], &'a [u32])>,
) -> Result<Exact, Undefined> {
    let parts: Vec<Exact> = statements
        .into_iter()
        .map(|(values, counts)| to_even(values, counts))
        .collect::<Result<_, _>>()?;
    let mean = Exact::mean(&parts).ok_or(Undefined::NobodyAnswered)?;
    Ok(&Exact::whole(1) - &mean)
}

/// The sample variance as a part of the variance of even answers, (K² - 1) / 12.
fn to_even(values: &[i64], counts: &[u32]) -> Result<Exact, Undefined> {
    let options = i64::try_from(values.len()).map_err(|_| Undefined::TooFewOptions)?;
    let even = (&Exact::whole(12) * &Moments::of(values, counts).variance()?)
        .over(u64::try_from(options * options - 1).unwrap_or(0));
    even.ok_or(Undefined::TooFewOptions)
}

/// a_wg (Brown & Hauenstein 2005): 1 - 2 s² / ([(H + L) M - M² - H L] n / (n - 1)), where H and L
/// are the highest and lowest value and M is the mean. 1 where all chose one end.
///
/// # Errors
/// Where so few people can reach this mean only by agreeing. The authors also ask for at least
/// K - 1 people; the package does not, and neither is it asked here.
pub fn a_wg(values: &[i64], counts: &[u32]) -> Result<Exact, Undefined> {
    let moments = Moments::of(values, counts);
    let (Some(low), Some(high)) = (values.iter().min(), values.iter().max()) else {
        return Err(Undefined::TooFewOptions);
    };
    if low == high {
        return Err(Undefined::TooFewOptions);
    }
    let (low, high) = (Exact::whole(*low), Exact::whole(*high));
    let mean = moments.mean()?;
    let n = i64::from(moments.people);
    let variance = moments.variance()?;
    if mean == low || mean == high {
        return Ok(Exact::whole(1));
    }
    let sum = &mean * &Exact::whole(n);
    let others = Exact::whole(n - 1);
    if sum < &(&low * &others) + &high || sum > &(&high * &others) + &low {
        return Err(Undefined::MeanTooCloseToAnEnd);
    }
    let most = &(&(&(&high + &low) * &mean) - &(&mean * &mean)) - &(&high * &low);
    let part = (&(&variance * &Exact::whole(2)) * &others).divided(&(&most * &Exact::whole(n)));
    Ok(&Exact::whole(1) - &part.ok_or(Undefined::MeanTooCloseToAnEnd)?)
}
