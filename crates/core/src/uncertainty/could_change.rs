use super::OneAnswer;
use super::named::named;
use super::reach::{ENDS, Reach};
use crate::disclosure::Rules;
use crate::exact::Exact;
use crate::ids::{ItemId, ScaleId};
use crate::instrument::{BalanceRule, Instrument};
use crate::scoring::{Attention, CheckScores, Lean, ScaleScore, range};
use crate::tally::Tally;
use std::collections::BTreeMap;

/// What one answer could change of a check: exact, and equal to trying every answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CouldChange {
    /// The band of each scale that has one.
    pub bands: BTreeMap<ScaleId, OneAnswer>,
    /// Whether each item that counts towards a scale is one that a report names because answers
    /// differ; none where items are not shown as counts.
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
        let reach = Reach::of(instrument, tally, rules);
        let mut could = Self {
            bands: bands(&reach, scores),
            differ: named(instrument, tally, rules).into_iter().collect(),
            ..Self::default()
        };
        if let (Some(rule), Some(balance)) = (&instrument.balance, &scores.balance) {
            if let Ok(lean) = &balance.lean {
                could.lean(&reach, rule, tally.replies(), scores, lean);
            }
            if let Ok(attention) = &balance.attention {
                could.attention = moved(&reach, rule, attention);
            }
        }
        could
    }

    fn lean(
        &mut self,
        reach: &Reach<'_>,
        rule: &BalanceRule,
        replies: u32,
        scores: &CheckScores,
        now: &Lean,
    ) {
        let more = |id| ENDS.map(|end| score(reach, id, reach.one_more(id, end)?));
        let step = |id| ENDS.map(|end| score(reach, id, reach.one_step(id, end)?));
        let still = |id| [scores.scales.get(id).and_then(|score| score.clone().ok())];
        let (deal, relationship) = (&rule.deal, &rule.relationship);
        let tries: [(_, _, &[_], &[_]); 3] = [
            (
                ONE_MORE,
                replies.saturating_add(1),
                &more(deal),
                &more(relationship),
            ),
            (ONE_STEP, replies, &step(deal), &still(relationship)),
            (ONE_STEP, replies, &still(deal), &step(relationship)),
        ];
        for (how, replies, deals, relationships) in tries {
            let pairs = deals.iter().flatten().flat_map(|deal| {
                let each = relationships.iter().flatten();
                each.map(move |relationship| (deal, relationship))
            });
            for (deal, relationship) in pairs {
                let then = Lean::of(rule, replies, deal, relationship);
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
            }
        }
    }
}

/// The score of a scale whose parts have this mean.
fn score(reach: &Reach<'_>, id: &ScaleId, mean: Exact) -> Option<ScaleScore> {
    let scale = reach.instrument.scale(id)?;
    let range = range(reach.instrument, scale)?;
    ScaleScore::of(reach.instrument, scale, mean, range)
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

/// Whether one answer could change where the team wants time to go.
fn moved(reach: &Reach<'_>, rule: &BalanceRule, now: &Attention) -> OneAnswer {
    let (Some(went), Some(wanted)) = (
        reach.item(&rule.attention_now),
        reach.item(&rule.attention_wanted),
    ) else {
        return OneAnswer::default();
    };
    let differs =
        |at: &Exact, to: &Exact| Attention::of(rule, at.clone(), to.clone()).wants != now.wants;
    // Who opts out of one of the two questions leaves its mean as it is.
    let at: Vec<_> = went.one_more.iter().chain([&now.now]).collect();
    let to: Vec<_> = wanted.one_more.iter().chain([&now.wanted]).collect();
    OneAnswer {
        one_more: at.iter().any(|at| to.iter().any(|to| differs(at, to))),
        one_step: went.one_step.iter().any(|at| differs(at, &now.wanted))
            || wanted.one_step.iter().any(|to| differs(&now.now, to)),
    }
}
