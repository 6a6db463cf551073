/// What shares in a time.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// How much of it beside the others.
    pub weight: u32,
    /// The least that it has.
    pub least: u32,
}

/// Shares a time out by weight, and none below its least; the sum is the time, exactly. Where the time is too short for
/// all of these, the last one has its least before the others have any.
pub fn share(time: u32, parts: &[Part]) -> Vec<u32> {
    let Some((last, others)) = parts.split_last() else {
        return Vec::new();
    };
    let leasts: u64 = parts.iter().map(|part| u64::from(part.least)).sum();
    if leasts > u64::from(time) {
        let kept = last.least.min(time);
        let others: Vec<_> = others
            .iter()
            .map(|part| Part { least: 0, ..*part })
            .collect();
        let mut shares = match others.is_empty() {
            true => Vec::new(),
            false => share(time - kept, &others),
        };
        let given: u32 = shares.iter().sum();
        shares.push(time - given);
        return shares;
    }
    let mut fixed: Vec<Option<u32>> = vec![None; parts.len()];
    loop {
        let left = left_of(time, &fixed);
        let weight = weight_of(parts, &fixed);
        let mut any = false;
        for (part, fixed) in parts.iter().zip(&mut fixed) {
            let below = u64::from(left) * u64::from(part.weight) < u64::from(part.least) * weight;
            if fixed.is_none() && below {
                *fixed = Some(part.least);
                any = true;
            }
        }
        if !any {
            break;
        }
    }
    by_weight(left_of(time, &fixed), parts, &fixed)
}

fn left_of(time: u32, fixed: &[Option<u32>]) -> u32 {
    time.saturating_sub(fixed.iter().flatten().sum())
}

fn weight_of(parts: &[Part], fixed: &[Option<u32>]) -> u64 {
    let free = parts.iter().zip(fixed).filter(|(_, fixed)| fixed.is_none());
    free.map(|(part, _)| u64::from(part.weight)).sum()
}

/// The rest by weight, rounded so that the sum is kept: each has what has been shared up to it less what was before.
fn by_weight(left: u32, parts: &[Part], fixed: &[Option<u32>]) -> Vec<u32> {
    let weight = weight_of(parts, fixed);
    let (mut before, mut sum) = (0u32, 0u64);
    let mut shares: Vec<u32> = Vec::with_capacity(parts.len());
    for (part, fixed) in parts.iter().zip(fixed) {
        shares.push(match fixed {
            Some(least) => *least,
            None if weight == 0 => 0,
            None => {
                sum += u64::from(part.weight);
                let until = u32::try_from(u64::from(left) * sum / weight).unwrap_or(left);
                let own = until - before;
                before = until;
                own
            }
        });
    }
    // Nobody has a weight: the last one has the time.
    if weight == 0
        && let Some(last) = shares.last_mut()
    {
        *last += left;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(of: &[(u32, u32)]) -> Vec<Part> {
        let part = |(weight, least): &(u32, u32)| Part {
            weight: *weight,
            least: *least,
        };
        of.iter().map(part).collect()
    }

    #[test]
    fn a_time_is_shared_by_weight_and_none_is_below_its_least() {
        // 60 minutes of 62 weights: 9.7, 19.4, 19.4 and 11.6, kept in sum: 9, 29 - 9, 48 - 29, 60 - 48.
        assert_eq!(
            share(60, &parts(&[(10, 4), (20, 5), (20, 5), (12, 10)])),
            [9, 20, 19, 12]
        );
        // 30 minutes: the promise would have 5.8, so it has 10, and 50 weights share 20: 4, 8, 8.
        assert_eq!(
            share(30, &parts(&[(10, 4), (20, 5), (20, 5), (12, 10)])),
            [4, 8, 8, 10]
        );
        // Too short for all: the promise first.
        assert_eq!(share(12, &parts(&[(10, 4), (20, 5), (12, 10)])), [0, 2, 10]);
        assert_eq!(share(7, &parts(&[(10, 4), (12, 10)])), [0, 7]);
        assert_eq!(share(5, &parts(&[(0, 0), (0, 0)])), [0, 5]);
        assert!(share(5, &[]).is_empty());
    }

    proptest! {
        #[test]
        fn the_sum_is_the_time_and_leasts_hold_where_they_can(
            time in 0u32..100_000,
            of in prop::collection::vec((0u32..10_000, 0u32..700), 1..12),
        ) {
            let parts = parts(&of);
            let shares = share(time, &parts);
            prop_assert_eq!(shares.iter().sum::<u32>(), time);
            let leasts: u32 = of.iter().map(|(_, least)| least).sum();
            if leasts <= time {
                for (share, part) in shares.iter().zip(&parts) {
                    prop_assert!(*share >= part.least, "{shares:?}");
                }
            } else {
                let last = parts.last().unwrap();
                prop_assert!(*shares.last().unwrap() >= last.least.min(time));
            }
        }
    }
}
