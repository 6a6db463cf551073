use super::ordinal::{layers, of_layer};
use crate::exact::Exact;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Most people for whom chance is enumerated: with five options that is 46,376 histograms.
pub const MOST_PEOPLE: u32 = 30;

/// What van der Eijk's A would be by chance alone: if so many people chose among so many options
/// evenly and each by themselves. Exact, by enumeration of every histogram.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chance {
    /// Every value A can take, the lowest first, and how many of the `options ^ people` ways of
    /// answering give it.
    ways: Vec<(Exact, u128)>,
    all: u128,
}

impl Chance {
    /// The distribution of A; none with nobody, with fewer than three options, or with more
    /// people than [`MOST_PEOPLE`].
    #[must_use]
    pub fn of(options: usize, people: u32) -> Option<Self> {
        let fits = (FEWEST_OPTIONS..=MOST_OPTIONS).contains(&options)
            && (1..=MOST_PEOPLE).contains(&people);
        if !fits {
            return None;
        }
        let layer = Layers::of(options);
        let mut found = BTreeMap::new();
        every_histogram(&mut vec![0; options], 0, people, 1, &mut |counts, ways| {
            *found.entry(layer.sum(counts)).or_insert(0) += ways;
        });
        let all = found.values().sum();
        let under = SCALE * i128::from(people);
        let ways = found
            .into_iter()
            .filter_map(|(sum, ways)| Some((Exact::of_wide(sum, under)?, ways)))
            .collect();
        Some(Self { ways, all })
    }

    /// The lowest A that chance reaches or passes in at most 5 of 100 cases, with how often it
    /// does; none where even full agreement is likelier.
    #[must_use]
    pub fn least(&self) -> Option<(&Exact, f64)> {
        let mut tail = 0;
        let mut found = None;
        for (agreement, count) in self.ways.iter().rev() {
            tail += count;
            if tail * 20 > self.all {
                break;
            }
            found = Some((agreement, tail));
        }
        found.and_then(|(agreement, tail)| Some((agreement, self.part(tail)?)))
    }

    /// Whether so many people among so many options agree more than chance gives; none where
    /// chance is not worked out. Remembered: a report asks for every statement, of every team.
    #[must_use]
    pub fn is_beaten(options: usize, people: u32, agreement: &Exact) -> Option<bool> {
        let fewest = options.checked_sub(FEWEST_OPTIONS)?;
        let of_people = LEAST.get(fewest)?.get(usize::try_from(people).ok()?)?;
        let least = of_people.get_or_init(|| {
            let chance = Self::of(options, people)?;
            Some(chance.least().map(|(least, _)| least.clone()))
        });
        let least = least.as_ref()?;
        Some(least.as_ref().is_some_and(|least| agreement >= least))
    }

    /// Whether chance gives so much agreement or more in at most 5 of 100 cases.
    #[must_use]
    pub fn is_beaten_by(&self, agreement: &Exact) -> bool {
        self.least().is_some_and(|(least, _)| agreement >= least)
    }

    fn part(&self, ways: u128) -> Option<f64> {
        let wide = |n: u128| i128::try_from(n).ok();
        Some(Exact::of_wide(wide(ways)?, wide(self.all)?)?.to_f64())
    }
}

const FEWEST_OPTIONS: usize = 3;
const MOST_OPTIONS: usize = 5;

/// The lowest A that is more than chance gives, by options and people; none where there is no
/// such A, nothing at all where chance is not worked out.
type Least = OnceLock<Option<Option<Exact>>>;

static LEAST: [[Least; PEOPLE]; OPTIONS] = [const { [const { OnceLock::new() }; PEOPLE] }; OPTIONS];
const OPTIONS: usize = MOST_OPTIONS - FEWEST_OPTIONS + 1;
/// From nobody to [`MOST_PEOPLE`].
const PEOPLE: usize = 31;

/// A multiple of every denominator that a layer of at most five options has: (K - 1) (K - 2) times
/// a number of triples from 1 to 10.
const SCALE: i128 = 12 * 2520;

/// The agreement of every layer times [`SCALE`], by its pattern read as a binary number: worked
/// out once, since every histogram is made of them.
struct Layers(Vec<i128>);

impl Layers {
    fn of(options: usize) -> Self {
        let scale = Exact::whole(i64::try_from(SCALE).unwrap_or(i64::MAX));
        let of = |number: usize| {
            let pattern: Vec<bool> = (0..options).map(|at| number >> at & 1 == 1).collect();
            i128::from((&of_layer(&pattern) * &scale).rounded(0))
        };
        Self((0..1 << options).map(of).collect())
    }

    /// The agreement of a histogram, times [`SCALE`] and its people.
    fn sum(&self, counts: &[u32]) -> i128 {
        let number = |pattern: &[bool]| -> usize {
            let places = pattern.iter().enumerate();
            places.map(|(at, chosen)| usize::from(*chosen) << at).sum()
        };
        layers(counts)
            .map(|layer| {
                let of_one = self.0.get(number(&layer.pattern)).copied().unwrap_or(0);
                of_one * i128::from(layer.held())
            })
            .sum()
    }
}

/// Puts `left` people on the options from `at`, in every way. `ways` is how many ways of
/// answering lead here: a multinomial coefficient, and so at most 5^30, which 128 bits hold.
fn every_histogram(
    counts: &mut Vec<u32>,
    at: usize,
    left: u32,
    ways: u128,
    found: &mut impl FnMut(&[u32], u128),
) {
    let last = at + 1 == counts.len();
    let mut here = ways;
    for people in 0..=left {
        if people > 0 {
            // C(left, people) from C(left, people - 1).
            here = here * u128::from(left - people + 1) / u128::from(people);
        }
        if last && people < left {
            continue;
        }
        if let Some(count) = counts.get_mut(at) {
            *count = people;
        }
        if last {
            found(counts, ways);
        } else {
            every_histogram(counts, at + 1, left - people, here, found);
        }
    }
    if let Some(count) = counts.get_mut(at) {
        *count = 0;
    }
}
