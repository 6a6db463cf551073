//! Who meets whom: pairs or threes, from different places and not those who met before, where that can be avoided.

/// The most people of one draw.
pub const MOST_GUESTS: usize = 200;
/// How many exchanges of two people a search tries, for each of them.
const TRIES: usize = 60;
/// How many all searches try together, about.
const ALL_TRIES: usize = 200_000;
/// The most searches, each from another shuffle.
const MOST_SEARCHES: usize = 40;

/// Who is to meet somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// The name.
    pub name: String,
    /// The practice or the team; none where it was not said.
    pub place: Option<String>,
}

/// Why nobody can be drawn.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PairingFault {
    /// There are too few for two groups.
    #[error("{found} names, and {least} at least are needed")]
    TooFew {
        /// How many there are.
        found: usize,
        /// How many are needed.
        least: usize,
    },
    /// There are more than [`MOST_GUESTS`].
    #[error("{found} names, and {MOST_GUESTS} at most")]
    TooMany {
        /// How many there are.
        found: usize,
    },
    /// A name stands there twice.
    #[error("{name:?} is there twice")]
    Twice {
        /// The name.
        name: String,
    },
}

/// Groups, by the places of their people, and what could not be avoided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// The groups.
    pub groups: Vec<Vec<usize>>,
    /// How many pairs of a group are from the same place.
    pub same_place: usize,
    /// How many pairs of a group met before.
    pub met_before: usize,
}

/// The guests of a text: one a line, and the place after a comma.
///
/// # Errors
/// Too few for two groups of this size, too many, or one of them twice; capitals make no difference.
pub fn guests(text: &str, size: usize) -> Result<Vec<Guest>, PairingFault> {
    let mut guests: Vec<Guest> = Vec::new();
    for line in text.lines() {
        let (name, place) = line.split_once(',').unwrap_or((line, ""));
        let (name, place) = (name.trim(), place.trim());
        if name.is_empty() {
            continue;
        }
        if guests.iter().any(|guest| same(&guest.name, name)) {
            return Err(PairingFault::Twice { name: name.into() });
        }
        guests.push(Guest {
            name: name.to_owned(),
            place: (!place.is_empty()).then(|| place.to_owned()),
        });
    }
    let (found, least) = (guests.len(), 2 * size);
    if found < least {
        return Err(PairingFault::TooFew { found, least });
    }
    if found > MOST_GUESTS {
        return Err(PairingFault::TooMany { found });
    }
    Ok(guests)
}

/// Draws groups of `size`, some of one more where they do not come out even. `past` are the groups of earlier draws, by
/// name; another `seed` is another draw.
///
/// First as few of the same place as can be, then as few who met before, those least who met most; last, who was one too
/// many before is not again. The best of several searches is taken, each an exchange of two at a time: of few people that
/// is the best there is (tests try all), of many it may miss it.
pub fn draw(guests: &[Guest], size: usize, past: &[Vec<Vec<String>>], seed: u64) -> Drawn {
    let search = Search::of(guests, size.max(1), past);
    let mut random = numbers(seed);
    let mut best: Option<(Cost, Vec<usize>)> = None;
    let searches = ALL_TRIES / (TRIES * guests.len().max(1));
    for _ in 0..searches.clamp(1, MOST_SEARCHES) {
        let found = search.run(&mut random);
        if best.as_ref().is_none_or(|(cost, _)| found.0 < *cost) {
            best = Some(found);
        }
        if best
            .as_ref()
            .is_some_and(|(cost, _)| *cost == Cost::default())
        {
            break;
        }
    }
    let (_, order) = best.unwrap_or_default();
    search.drawn(&order)
}

/// Numbers below the one that is given: Marsaglia's xorshift (<https://doi.org/10.18637/jss.v008.i14>). A coffee needs no
/// more chance than that.
fn numbers(seed: u64) -> impl FnMut(usize) -> usize {
    let mut state = seed | 1;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let below = u64::try_from(below).unwrap_or(u64::MAX).max(1);
        usize::try_from(state % below).unwrap_or(0)
    }
}

/// What is to be avoided, worst first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Cost {
    same_place: usize,
    /// The squares of how often each pair met: rather two pairs once more than one pair twice.
    met: usize,
    one_too_many: usize,
}

struct Search {
    count: usize,
    size: usize,
    /// Of each two whether they are of one place, and how often they met; row by row.
    pairs: Vec<(bool, usize)>,
    /// How often each was in a group of one more.
    larger: Vec<usize>,
}

impl Search {
    fn of(guests: &[Guest], size: usize, past: &[Vec<Vec<String>>]) -> Self {
        let count = guests.len();
        let mut pairs = Vec::with_capacity(count * count);
        let times = |one: &Guest, other: &Guest| {
            let all = past.iter().flatten();
            all.filter(|group| has(group, one) && has(group, other))
                .count()
        };
        for one in guests {
            for other in guests {
                let places = one.place.as_ref().zip(other.place.as_ref());
                let same_place = places.is_some_and(|(one, other)| same(one, other));
                pairs.push((same_place, times(one, other)));
            }
        }
        let larger = guests.iter().map(|guest| {
            let all = past.iter().flatten();
            all.filter(|group| group.len() > size && has(group, guest))
                .count()
        });
        Self {
            count,
            size,
            pairs,
            larger: larger.collect(),
        }
    }

    /// Where the groups of an order begin and end: the first ones have one more, as many as are left over.
    fn bounds(&self) -> Vec<(usize, usize)> {
        let groups = (self.count / self.size).max(1);
        let (each, more) = (self.count / groups, self.count % groups);
        let mut bounds = Vec::new();
        let mut from = 0;
        for group in 0..groups {
            let to = from + each + usize::from(group < more);
            bounds.push((from, to));
            from = to;
        }
        bounds
    }

    fn pair(&self, one: usize, other: usize) -> (bool, usize) {
        let at = one * self.count + other;
        self.pairs.get(at).copied().unwrap_or_default()
    }

    fn cost(&self, group: &[usize]) -> Cost {
        let mut cost = Cost::default();
        for (at, one) in group.iter().enumerate() {
            for other in group.iter().skip(at + 1) {
                let (same_place, met) = self.pair(*one, *other);
                cost.same_place += usize::from(same_place);
                cost.met += met * met;
            }
            if group.len() > self.size {
                cost.one_too_many += self.larger.get(*one).copied().unwrap_or(0);
            }
        }
        cost
    }

    fn all(&self, order: &[usize], bounds: &[(usize, usize)]) -> Cost {
        let mut all = Cost::default();
        for (from, to) in bounds {
            let cost = self.cost(order.get(*from..*to).unwrap_or_default());
            all.same_place += cost.same_place;
            all.met += cost.met;
            all.one_too_many += cost.one_too_many;
        }
        all
    }

    /// From a shuffle, exchanges that make nothing worse.
    fn run(&self, random: &mut dyn FnMut(usize) -> usize) -> (Cost, Vec<usize>) {
        let bounds = self.bounds();
        let mut order: Vec<usize> = (0..self.count).collect();
        for at in (1..order.len()).rev() {
            order.swap(at, random(at + 1));
        }
        let mut cost = self.all(&order, &bounds);
        for _ in 0..self.count * TRIES {
            if cost == Cost::default() {
                break;
            }
            let (one, other) = (random(self.count), random(self.count));
            order.swap(one, other);
            let now = self.all(&order, &bounds);
            if now <= cost {
                cost = now;
            } else {
                order.swap(one, other);
            }
        }
        (cost, order)
    }

    fn drawn(&self, order: &[usize]) -> Drawn {
        let mut drawn = Drawn {
            groups: Vec::new(),
            same_place: 0,
            met_before: 0,
        };
        for (from, to) in self.bounds() {
            let group = order.get(from..to).unwrap_or_default();
            for (at, one) in group.iter().enumerate() {
                for other in group.iter().skip(at + 1) {
                    let (same_place, met) = self.pair(*one, *other);
                    drawn.same_place += usize::from(same_place);
                    drawn.met_before += usize::from(met > 0);
                }
            }
            drawn.groups.push(group.to_vec());
        }
        drawn
    }
}

fn has(group: &[String], guest: &Guest) -> bool {
    group.iter().any(|name| same(name, &guest.name))
}

/// The same name, however it was typed.
fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn people(places: &[u8]) -> Vec<Guest> {
        let guest = |(at, place): (usize, &u8)| Guest {
            name: format!("P{at}"),
            place: Some(place.to_string()),
        };
        places.iter().enumerate().map(guest).collect()
    }

    /// The least of all ways to pair these, tried one by one.
    fn least(search: &Search, left: &[usize]) -> Cost {
        let Some((first, rest)) = left.split_first() else {
            return Cost::default();
        };
        let ways = rest.iter().map(|other| {
            let pair = search.cost(&[*first, *other]);
            let rest: Vec<usize> = rest.iter().copied().filter(|it| it != other).collect();
            let more = least(search, &rest);
            Cost {
                same_place: pair.same_place + more.same_place,
                met: pair.met + more.met,
                one_too_many: 0,
            }
        });
        ways.min().unwrap_or_default()
    }

    #[test]
    fn a_line_is_a_name_and_a_place() {
        let guest = |name: &str, place: Option<&str>| Guest {
            name: name.into(),
            place: place.map(str::to_owned),
        };
        assert_eq!(
            guests(" Asha, Hill Street \n\nTom\nLin,Park\nSam,", 2),
            Ok(vec![
                guest("Asha", Some("Hill Street")),
                guest("Tom", None),
                guest("Lin", Some("Park")),
                guest("Sam", None),
            ])
        );
        let twice = PairingFault::Twice {
            name: "asha".into(),
        };
        assert_eq!(guests("Asha\nasha, Park", 2), Err(twice));
        let few = PairingFault::TooFew { found: 5, least: 6 };
        assert_eq!(guests("a\nb\nc\nd\ne", 3), Err(few));
        let many: String = (0..201).map(|n| format!("P{n}\n")).collect();
        let many = guests(&many, 2);
        assert_eq!(many, Err(PairingFault::TooMany { found: 201 }));
    }

    /// Four of one practice and two of another: two pairs may be mixed, the third can't.
    #[test]
    fn what_can_not_be_avoided_is_told() {
        let drawn = draw(&people(&[1, 1, 1, 1, 2, 2]), 2, &[], 3);
        assert_eq!((drawn.same_place, drawn.met_before), (1, 0));
        let sizes: Vec<usize> = drawn.groups.iter().map(Vec::len).collect();
        assert_eq!(sizes, [2, 2, 2]);
    }

    /// Six people of six practices: two rounds of pairs make a ring of six, and what is left of all fifteen pairs is a prism,
    /// which has a third round. Fifteen pairs are five rounds: in the sixth somebody meets again.
    #[test]
    fn nobody_meets_twice_before_all_have_met() {
        let guests = people(&[1, 2, 3, 4, 5, 6]);
        let mut past: Vec<Vec<Vec<String>>> = Vec::new();
        let mut again = Vec::new();
        for seed in 1..=6 {
            let drawn = draw(&guests, 2, &past, seed);
            again.push(drawn.met_before);
            let name = |at: &usize| guests[*at].name.clone();
            let round = drawn.groups.iter();
            past.push(
                round
                    .map(|group| group.iter().map(name).collect())
                    .collect(),
            );
        }
        assert_eq!(again.iter().take(3).sum::<usize>(), 0);
        assert!(again.last().is_some_and(|met| *met > 0));
    }

    #[test]
    fn who_was_one_too_many_is_not_again() {
        let guests = people(&[1, 2, 3, 4, 5, 6, 7, 8, 9]);
        let names = |all: &[usize]| all.iter().map(|at| format!("P{at}")).collect();
        let past = [&[0, 1, 2][..], &[3, 4], &[5, 6], &[7, 8]].map(names);
        let drawn = draw(&guests, 2, &[past.into()], 5);
        let three = drawn.groups.iter().find(|group| group.len() == 3).unwrap();
        assert!(three.iter().all(|at| *at > 2), "{three:?}");
        assert_eq!(drawn.met_before, 0);
    }

    proptest! {
        #[test]
        fn of_few_people_the_pairs_are_the_best_there_are(
            places in prop::collection::vec(0..4_u8, 2..=4).prop_map(|it| [it.clone(), it].concat()),
            past in prop::collection::vec((0..8_usize, 0..8_usize), 0..10),
            seed: u64,
        ) {
            let guests = people(&places);
            let pair = |(one, other): (usize, usize)| vec![vec![format!("P{one}"), format!("P{other}")]];
            let past: Vec<_> = past.into_iter().filter(|(one, other)| one != other).map(pair).collect();
            let search = Search::of(&guests, 2, &past);
            let everybody: Vec<usize> = (0..guests.len()).collect();
            let drawn = draw(&guests, 2, &past, seed);
            let order: Vec<usize> = drawn.groups.concat();
            prop_assert_eq!(search.all(&order, &search.bounds()), least(&search, &everybody));
        }

        #[test]
        fn everybody_meets_somebody_once(count in 4..60_usize, size in 2..=3_usize, seed: u64) {
            prop_assume!(count >= 2 * size);
            let places: Vec<u8> = (0..count).map(|at| u8::try_from(at % 5).unwrap()).collect();
            let drawn = draw(&people(&places), size, &[], seed);
            let mut all = drawn.groups.concat();
            all.sort_unstable();
            prop_assert_eq!(all, (0..count).collect::<Vec<_>>());
            prop_assert!(drawn.groups.iter().all(|group| group.len() >= size));
            prop_assert_eq!(drawn.groups.len(), count / size);
        }
    }
}
