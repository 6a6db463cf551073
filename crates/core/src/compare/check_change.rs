use crate::agreement::Moments;
use crate::disclosure::{Rules, Withheld};
use crate::exchange::team_summary::CheckTally;
use crate::ids::{BandId, ItemId, ScaleId};
use crate::instrument::{AskedInstrument, Catalogue, Instrument, InstrumentKey, Scale};
use crate::report::Unsure;
use crate::scoring::{CheckScores, ScaleScore};
use crate::tally::{ItemTally, Tally};
use crate::uncertainty::{Change, Side, Spread, Verdict};

/// How one check changed.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckChange {
    /// Which instrument, edition and form.
    pub key: InstrumentKey,
    /// Other entries were named in the two rounds: what was asked of each is not compared.
    pub lists_differ: bool,
    asked: AskedInstrument,
    /// How many replied in the earlier round: always shown.
    pub earlier: u32,
    /// How many replied in the later one.
    pub later: u32,
    /// It must be said that somebody who joined or left could be guessed (P9).
    pub joiner_could_be_guessed: bool,
    /// All else, or why it is withheld.
    pub findings: Result<ChangeFindings, Withheld>,
}

/// What changed.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeFindings {
    /// The scales, in the instrument's order.
    pub scales: Vec<ScaleChange>,
    /// The statements, in the instrument's order, or why they are withheld (P9).
    pub items: Result<Vec<ItemChange>, Withheld>,
}

/// How one scale changed.
#[derive(Debug, Clone, PartialEq)]
pub struct ScaleChange {
    /// The scale.
    pub id: ScaleId,
    /// The change as far as the rules allow it, or why there is none.
    pub change: Result<Change, Unsure>,
    /// The bands before and after, where the scale has bands.
    pub bands: Option<(BandId, BandId)>,
    /// So many chose the top already that a rise could hardly be seen, and none was.
    pub at_the_top: bool,
}

/// How one statement changed.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemChange {
    /// The item.
    pub id: ItemId,
    /// The change of its mean, or why there is none.
    pub change: Result<Change, Unsure>,
}

/// From this part of answers at the top, in hundredths, a rise cannot be seen (docs/scoring.md).
const AT_THE_TOP: u64 = 80;

impl CheckChange {
    /// How these two checks with one key differ; none of one that this build does not know.
    pub(super) fn of_checks(
        earlier: &CheckTally,
        later: &CheckTally,
        rules: Rules,
        catalogue: &Catalogue,
    ) -> Option<Self> {
        if earlier.lists == later.lists {
            let instrument = earlier.instrument(catalogue)?;
            return Some(Self::of(&instrument, &earlier.tally, &later.tally, rules));
        }
        let instrument = catalogue.find(&earlier.key)?;
        let [before, after] = [earlier, later].map(|it| it.tally.of_what_it_counts(instrument));
        Some(Self {
            lists_differ: true,
            ..Self::of(instrument, &before, &after, rules)
        })
    }

    /// The instrument, as it was asked both times: without the entries of lists that differ.
    #[must_use]
    pub fn instrument<'a>(&'a self, catalogue: &'a Catalogue) -> Option<&'a Instrument> {
        self.asked.or_of(catalogue, &self.key)
    }

    /// How these tallies of one instrument differ.
    #[must_use]
    pub fn of(instrument: &Instrument, earlier: &Tally, later: &Tally, rules: Rules) -> Self {
        let (before, after) = (earlier.replies(), later.replies());
        Self {
            key: instrument.key.clone(),
            lists_differ: false,
            asked: AskedInstrument::of(instrument),
            earlier: before,
            later: after,
            joiner_could_be_guessed: rules.joiner_could_be_guessed(before, after),
            findings: rules
                .change(before, after)
                .and_then(|()| findings(instrument, earlier, later, rules)),
        }
    }
}

fn findings(
    instrument: &Instrument,
    earlier: &Tally,
    later: &Tally,
    rules: Rules,
) -> Result<ChangeFindings, Withheld> {
    let before = CheckScores::of(instrument, earlier, rules)?;
    let after = CheckScores::of(instrument, later, rules)?;
    let scales = instrument.scales.iter().filter_map(|scale| {
        let (before, after) = (before.scales.get(&scale.id)?, after.scales.get(&scale.id)?);
        let change = side(instrument, earlier, scale, before, rules).and_then(|before| {
            let after = side(instrument, later, scale, after, rules)?;
            let change = Change::between(&before, &after).ok_or(Unsure::AllAlike)?;
            Ok(change_of_scale(
                rules,
                earlier.replies(),
                later.replies(),
                change,
            ))
        });
        let rose_clearly = change.as_ref().map_or(true, |change: &Change| {
            change.verdict == Verdict::Clear && change.later > change.earlier
        });
        let band = |score: &Result<ScaleScore, Withheld>| score.as_ref().ok()?.band.clone();
        Some(ScaleChange {
            id: scale.id.clone(),
            change,
            bands: band(before).zip(band(after)),
            at_the_top: !rose_clearly && at_the_top(instrument, earlier, scale, rules),
        })
    });
    let items = rules
        .change_of_statements(earlier.replies(), later.replies())
        .map(|()| {
            let both = earlier.items().iter().zip(later.items());
            both.filter(|(item, _)| instrument.scale_of(&item.id).is_some())
                .map(|(before, after)| ItemChange {
                    id: before.id.clone(),
                    change: item_change(instrument, before, after, rules),
                })
                .collect()
        });
    Ok(ChangeFindings {
        scales: scales.collect(),
        items,
    })
}

/// What may be shown of how a scale changed: the scores and the verdict stay.
fn change_of_scale(rules: Rules, earlier: u32, later: u32, change: Change) -> Change {
    let precise = rules.precision_of_change(earlier, later);
    Change {
        precision: precise.and(change.precision),
        smallest_clear: rules.smallest_clear(earlier, later, change.smallest_clear),
        ..change
    }
}

fn side(
    instrument: &Instrument,
    tally: &Tally,
    scale: &Scale,
    score: &Result<ScaleScore, Withheld>,
    rules: Rules,
) -> Result<Side, Unsure> {
    let score = score.as_ref().map_err(|why| *why)?;
    let spread = Spread::of(instrument, tally, scale, rules, None)?;
    Ok(Side {
        score: score.score.clone(),
        error_at_most: spread.error_at_most,
        people: spread.people,
    })
}

fn item_change(
    instrument: &Instrument,
    before: &ItemTally,
    after: &ItemTally,
    rules: Rules,
) -> Result<Change, Unsure> {
    let side = |tally: &ItemTally| -> Result<Side, Unsure> {
        rules.answered(tally.scored())?;
        let values = instrument
            .item(&tally.id)
            .and_then(|item| item.values(instrument.options_of(item)?))
            .ok_or(crate::agreement::Undefined::NoValues)?;
        let moments = Moments::of(&values, &tally.counts);
        Ok(Side {
            score: moments.mean()?,
            error_at_most: moments.sd()? / f64::from(moments.people).sqrt(),
            people: moments.people,
        })
    };
    Change::between(&side(before)?, &side(after)?).ok_or(Unsure::AllAlike)
}

/// At least so many of a scale's answers are its best.
fn at_the_top(instrument: &Instrument, tally: &Tally, scale: &Scale, rules: Rules) -> bool {
    let (mut top, mut all) = (0_u64, 0_u64);
    for id in scale.made_of.items() {
        let item = instrument.item(id);
        let values = item.and_then(|item| item.values(instrument.options_of(item)?));
        let shown = tally
            .item(id)
            .filter(|item| rules.answered(item.scored()).is_ok());
        let (Some(counts), Some(values)) = (shown, values) else {
            continue;
        };
        let best = values.iter().max();
        for (value, count) in values.iter().zip(&counts.counts) {
            all += u64::from(*count);
            if Some(value) == best {
                top += u64::from(*count);
            }
        }
    }
    all > 0 && top * 100 >= AT_THE_TOP * all
}
