use num_bigint::BigUint;
use num_traits::{One, Zero};

/// Largest team for which "between a and b of your people" is worked out: whole numbers grow
/// long, and teams of this size are no teams.
pub const LARGEST_TEAM: u32 = 1000;

/// Of a team of `team` people `replied` answered and `chose` of them chose an option: how many of
/// the whole team would, with 95 % confidence. Exact, by inverting the hypergeometric test: every
/// number is in whose both tails are above 0.025. None where everyone answered, or for numbers
/// that cannot be.
///
/// It takes it that who did not answer would answer as the others did.
#[must_use]
pub fn of_the_team(chose: u32, replied: u32, team: u32) -> Option<(u32, u32)> {
    let fits = chose <= replied && replied > 0 && replied < team && team <= LARGEST_TEAM;
    if !fits {
        return None;
    }
    let others = replied - chose;
    // Both tails only rise or only fall with the number: look from the number that was seen.
    let (low, high) = (chose, team - others);
    let enough = |number: u32| Tails::of(chose, replied, number, team).upper_is_above();
    let lowest = first(low, high, enough)?;
    let few = |number: u32| !Tails::of(chose, replied, number, team).lower_is_above();
    let past = first(low, high, few).unwrap_or(high + 1);
    Some((lowest, past.checked_sub(1)?))
}

/// The first number from `low` to `high` of which it holds, where it holds of all after it too.
fn first(low: u32, high: u32, holds: impl Fn(u32) -> bool) -> Option<u32> {
    let (mut low, mut past) = (low, high + 1);
    while low < past {
        let middle = low + (past - low) / 2;
        if holds(middle) {
            past = middle;
        } else {
            low = middle + 1;
        }
    }
    (low <= high).then_some(low)
}

/// In how many of all samples so many or fewer, and so many or more, chose the option.
struct Tails {
    lower: BigUint,
    upper: BigUint,
    all: BigUint,
}

impl Tails {
    /// Samples of `replied` people from a team of `team`, `number` of whom would choose it.
    fn of(chose: u32, replied: u32, number: u32, team: u32) -> Self {
        let rest = team - number;
        let fewest = replied.saturating_sub(rest);
        let most = replied.min(number);
        let mut ways = binomial(number, fewest) * binomial(rest, replied - fewest);
        let mut tails = Self {
            lower: BigUint::zero(),
            upper: BigUint::zero(),
            all: BigUint::zero(),
        };
        for seen in fewest..=most {
            tails.all += &ways;
            if seen <= chose {
                tails.lower += &ways;
            }
            if seen >= chose {
                tails.upper += &ways;
            }
            if seen < most {
                ways *= (number - seen) * (replied - seen);
                ways /= (seen + 1) * (rest + seen + 1 - replied);
            }
        }
        tails
    }

    fn lower_is_above(&self) -> bool {
        &self.lower * 40_u32 > self.all
    }

    fn upper_is_above(&self) -> bool {
        &self.upper * 40_u32 > self.all
    }
}

fn binomial(n: u32, k: u32) -> BigUint {
    let k = k.min(n - k);
    (0..k).fold(BigUint::one(), |ways, i| ways * (n - i) / (i + 1))
}
