use super::OneAnswer;
use super::reach::{ENDS, End, Reach, one_more, one_step};
use crate::disclosure::Rules;
use crate::exact::Exact;
use crate::ids::{ItemId, ScaleId};
use crate::instrument::{BalanceRule, Instrument};
use crate::scoring::{Attention, CheckScores, Lean, ScaleScore, differ, range};
use crate::tally::Tally;
use std::collections::BTreeMap;

/// What one answer could change of a check: exact, and equal to trying every answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CouldChange {
    /// The band of each scale that has one.
    pub bands: BTreeMap<ScaleId, OneAnswer>,
    /// Whether answers differ on each item that counts towards a scale.
    pub differ: BTreeMap<ItemId, OneAnswer>,
    /// The quadrant.
    pub quadrant: OneAnswer,
    /// The side of the tilt, or that there is one.
    pub tilt: OneAnswer,
    /// Whether the tilt is a strong one.
    pub strong_tilt: OneAnswer,
    /// Where the team wants time to go.
    pub attention: OneAnswer,
}

impl CouldChange {
    /// What one more reply, or one reply changed by one step on one statement, could change of
    /// these scores of this tally.
    #[must_use]
    pub fn of(instrument: &Instrument, tally: &Tally, scores: &CheckScores, rules: Rules) -> Self {
        let reach = Reach {
            instrument,
            tally,
            rules,
        };
        let mut could = Self {
            bands: bands(&reach, scores),
            differ: differing(&reach),
            ..Self::default()
        };
        if let (Some(rule), Some(balance)) = (&instrument.balance, &scores.balance) {
            if let Ok(lean) = &balance.lean {
                could.lean(&reach, rule, scores, lean);
            }
            if let Ok(attention) = &balance.attention {
                could.attention = moved(&reach, rule, attention);
            }
        }
        could
    }

    fn lean(&mut self, reach: &Reach<'_>, rule: &BalanceRule, scores: &CheckScores, now: &Lean) {
        let replies = reach.tally.replies();
        let more = |id: &ScaleId, end: End| score(reach, id, reach.one_more(id, end)?);
        let step = |id: &ScaleId, end: End| score(reach, id, reach.one_step(id, end)?);
        let still = |id: &ScaleId| scores.scales.get(id)?.clone().ok();
        let mut note = |how: OneAnswer, replies, deal: Option<_>, relationship: Option<_>| {
            let Some((deal, relationship)) = deal.zip(relationship) else {
                return;
            };
            let then = Lean::of(rule, replies, &deal, &relationship);
            let changes = [
                (&mut self.quadrant, then.quadrant != now.quadrant),
                (&mut self.tilt, then.tilt != now.tilt),
                (&mut self.strong_tilt, then.strong_tilt != now.strong_tilt),
            ];
            for (what, changed) in changes {
                if changed {
                    *what = what.or(how);
                }
            }
        };
        let (deal, relationship) = (&rule.deal, &rule.relationship);
        for end in ENDS {
            for other in ENDS {
                let (deal, relationship) = (more(deal, end), more(relationship, other));
                note(ONE_MORE, replies.saturating_add(1), deal, relationship);
            }
            note(ONE_STEP, replies, step(deal, end), still(relationship));
            note(ONE_STEP, replies, still(deal), step(relationship, end));
        }
    }
}

/// The score of a scale whose parts have this mean.
fn score(reach: &Reach<'_>, id: &ScaleId, mean: Exact) -> Option<ScaleScore> {
    let scale = reach.instrument.scale(id)?;
    let range = range(reach.instrument, scale)?;
    ScaleScore::of(reach.instrument, scale, &[mean], range)
}

const ONE_MORE: OneAnswer = OneAnswer {
    one_more: true,
    one_step: false,
};
const ONE_STEP: OneAnswer = OneAnswer {
    one_more: false,
    one_step: true,
};

fn bands(reach: &Reach<'_>, scores: &CheckScores) -> BTreeMap<ScaleId, OneAnswer> {
    let shown = scores.scales.iter().filter_map(|(id, shown)| {
        let band = shown.as_ref().ok()?.band?;
        let differs = |mean: Option<Exact>| {
            mean.and_then(|mean| score(reach, id, mean)?.band)
                .is_some_and(|then| then != band)
        };
        let answer = OneAnswer {
            one_more: ENDS.iter().any(|end| differs(reach.one_more(id, *end))),
            one_step: ENDS.iter().any(|end| differs(reach.one_step(id, *end))),
        };
        Some((id.clone(), answer))
    });
    shown.collect()
}

fn differing(reach: &Reach<'_>) -> BTreeMap<ItemId, OneAnswer> {
    let found = reach.tally.items().iter().filter_map(|tally| {
        let item = reach.instrument.item(&tally.id)?;
        reach.instrument.scale_of(&tally.id)?;
        let options = reach.instrument.options_of(item)?;
        let now = differ(options, tally);
        let answer = OneAnswer {
            one_more: (0..tally.counts.len())
                .filter_map(|option| one_more(tally, option))
                .any(|then| differ(options, &then) != now),
            one_step: one_step(tally)
                .iter()
                .any(|then| differ(options, then) != now),
        };
        Some((tally.id.clone(), answer))
    });
    found.collect()
}

/// Whether one answer could change where the team wants time to go.
fn moved(reach: &Reach<'_>, rule: &BalanceRule, now: &Attention) -> OneAnswer {
    let differs = |at: Option<Exact>, to: Option<Exact>| {
        at.zip(to)
            .is_some_and(|(at, to)| Attention::of(rule, at, to).wants != now.wants)
    };
    let (went, wanted) = (&rule.attention_now, &rule.attention_wanted);
    // Who opts out of one of the two questions leaves its mean as it is.
    let more = |id: &ItemId, now: &Exact| -> Vec<Exact> {
        let ends = ENDS.iter().filter_map(|end| reach.after_one_more(id, *end));
        ends.chain([now.clone()]).collect()
    };
    let (at, to) = (more(went, &now.now), more(wanted, &now.wanted));
    let one_more = at.iter().any(|at| {
        to.iter()
            .any(|to| differs(Some(at.clone()), Some(to.clone())))
    });
    let one_step = ENDS.iter().any(|end| {
        differs(reach.after_one_step(went, *end), Some(now.wanted.clone()))
            || differs(Some(now.now.clone()), reach.after_one_step(wanted, *end))
    });
    OneAnswer { one_more, one_step }
}
