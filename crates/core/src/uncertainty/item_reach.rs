use super::end::End;
use crate::disclosure::Rules;
use crate::exact::Exact;
use crate::ids::ItemId;
use crate::instrument::Instrument;
use crate::tally::ItemTally;

/// How far one answer moves the mean of one statement: worked out once, since every scale, axis
/// and wish for time asks for it, at both ends.
pub(crate) struct ItemReach<'a> {
    pub(crate) id: &'a ItemId,
    /// The mean as it is; none where it may not be scored.
    pub(crate) now: Option<Exact>,
    /// After one more person chose an option.
    pub(crate) one_more: Ends,
    /// After one person chose the next option; none where nobody can.
    pub(crate) one_step: Ends,
}

/// The lowest and the highest mean.
pub(crate) struct Ends {
    lowest: Option<Exact>,
    highest: Option<Exact>,
}

impl Ends {
    pub(crate) fn at(&self, end: End) -> Option<&Exact> {
        match end {
            End::Lowest => self.lowest.as_ref(),
            End::Highest => self.highest.as_ref(),
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Exact> {
        self.lowest.iter().chain(&self.highest)
    }
}

impl<'a> ItemReach<'a> {
    /// None where the options have no values.
    pub(crate) fn of(instrument: &Instrument, tally: &'a ItemTally, rules: Rules) -> Option<Self> {
        let item = instrument.item(&tally.id)?;
        let values = item.values(instrument.options_of(item)?)?;
        let chosen = values.iter().zip(&tally.counts);
        let sum: i128 = chosen
            .map(|(value, people)| i128::from(*value) * i128::from(*people))
            .sum();
        let answered = tally.scored();
        let mean = |by: i64, people: u32| {
            rules.answered(people).ok()?;
            Exact::of_wide(sum + i128::from(by), people.into())
        };
        let more = |value: &i64| mean(*value, answered.checked_add(1)?);
        let step = |by: i64| mean(by, answered);
        let steps = || steps(&values, &tally.counts).map(|(from, to)| to - from);
        // The mean rises with the sum, so its ends are those of what is added.
        Some(Self {
            id: &tally.id,
            now: mean(0, answered),
            one_more: Ends {
                lowest: values.iter().min().and_then(more),
                highest: values.iter().max().and_then(more),
            },
            one_step: Ends {
                lowest: steps().min().and_then(step),
                highest: steps().max().and_then(step),
            },
        })
    }
}

/// Every way in which one person moves to the option next to theirs: from and to.
pub(crate) fn steps<'a, T>(
    options: &'a [T],
    counts: &'a [u32],
) -> impl Iterator<Item = (&'a T, &'a T)> {
    let chosen = options.iter().zip(counts);
    let pairs = chosen.clone().zip(chosen.skip(1));
    pairs
        .flat_map(|((a, on_a), (b, on_b))| {
            let step = |people: u32, from, to| (people > 0).then_some((from, to));
            [step(*on_a, a, b), step(*on_b, b, a)]
        })
        .flatten()
}
