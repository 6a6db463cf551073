use super::Ground;
use super::two_scores::{after_one_answer, changed};
use crate::disclosure::Withheld;
use crate::exact::Exact;
use crate::instrument::{Gap, Tilt};
use crate::scoring::ScaleScore;
use crate::uncertainty::OneAnswer;

/// How far one score is above another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundGap {
    /// What follows from both; withheld where one of them is.
    pub lean: Result<Lean, Withheld>,
    /// Whether one answer could change the side of the tilt, or that there is one.
    pub tilt_could: OneAnswer,
    /// Whether it could change that the tilt is a strong one.
    pub strong_could: OneAnswer,
}

/// How far apart two scores are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lean {
    /// The first minus the second, in points of 100.
    pub gap: Exact,
    /// The side that the team tilts to; none where it is about even.
    pub tilt: Option<Tilt>,
    /// The tilt is a strong one.
    pub strong: bool,
}

impl Lean {
    /// How far apart these are, of a team of this many replies.
    #[must_use]
    pub fn of(gap: &Gap, replies: u32, first: &ScaleScore, second: &ScaleScore) -> Self {
        let points = &first.out_of_100 - &second.out_of_100;
        let size = points.abs();
        let cuts = gap.cuts(replies);
        let leans = cuts.is_some_and(|cuts| size >= cuts.tilt);
        let side = if points > Exact::whole(0) {
            Tilt::First
        } else {
            Tilt::Second
        };
        Self {
            tilt: leans.then_some(side),
            strong: leans && cuts.is_some_and(|cuts| size >= cuts.strong),
            gap: points,
        }
    }
}

impl FoundGap {
    pub(super) fn of(gap: &Gap, ground: &Ground<'_>) -> Self {
        let replies = ground.tally.replies();
        let lean = ground
            .scale(&gap.first)
            .and_then(|first| Ok(Lean::of(gap, replies, first, ground.scale(&gap.second)?)));
        let mut found = Self {
            lean,
            tilt_could: OneAnswer::default(),
            strong_could: OneAnswer::default(),
        };
        if let Ok(now) = &found.lean {
            let then = after_one_answer(ground, [&gap.first, &gap.second]);
            let lean =
                |[first, second]: &[ScaleScore; 2], replies| Lean::of(gap, replies, first, second);
            found.tilt_could = changed(&then, |then| {
                lean(&then.scores, then.replies).tilt != now.tilt
            });
            found.strong_could = changed(&then, |then| {
                lean(&then.scores, then.replies).strong != now.strong
            });
        }
        found
    }
}
