use super::{Quadrant, ScaleScore, Tilt};
use crate::disclosure::Withheld;
use crate::exact::Exact;
use crate::ids::ScaleId;
use crate::instrument::{AttentionReading, BalanceRule};

/// The deal and the relationship weighed against each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// The deal, out of 100, by itself.
    pub deal: Result<Exact, Withheld>,
    /// The relationship, out of 100, by itself.
    pub relationship: Result<Exact, Withheld>,
    /// What follows from both axes; withheld where one of them is.
    pub lean: Result<Lean, Withheld>,
    /// Where meeting time went, by itself.
    pub time_now: Result<Exact, Withheld>,
    /// Where it should go, by itself.
    pub time_wanted: Result<Exact, Withheld>,
    /// What follows from both; withheld where too few could say one of them.
    pub attention: Result<Attention, Withheld>,
}

/// Where a team stands on both axes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lean {
    /// The deal, out of 100.
    pub deal: Exact,
    /// The relationship, out of 100.
    pub relationship: Exact,
    /// Deal minus relationship, in points.
    pub gap: Exact,
    /// The side that the team tilts to; none where it is about even.
    pub tilt: Option<Tilt>,
    /// The tilt is a strong one.
    pub strong_tilt: bool,
    /// The quadrant.
    pub quadrant: Quadrant,
    /// The axes that are close to the line between low and high.
    pub on_the_line: Vec<ScaleId>,
}

/// Where meeting time went and should go, as mean boxes from 0 (all on the work) to 4 (all on
/// how we work together).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attention {
    /// Where it went.
    pub now: Exact,
    /// Where it should go.
    pub wanted: Exact,
    /// Wanted minus now.
    pub shift: Exact,
    /// The side that the team wants more time for; none where the shift is small.
    pub wants: Option<Tilt>,
}

impl Lean {
    /// Where these axes put a team of this many replies.
    #[must_use]
    pub fn of(
        rule: &BalanceRule,
        replies: u32,
        deal: &ScaleScore,
        relationship: &ScaleScore,
    ) -> Self {
        let (deal, relationship) = (&deal.out_of_100, &relationship.out_of_100);
        let gap = deal - relationship;
        let size = gap.abs();
        let cuts = rule.cuts(replies);
        let leans = cuts.is_some_and(|cuts| size >= cuts.tilt);
        let side = if gap > Exact::whole(0) {
            Tilt::Deal
        } else {
            Tilt::Relationship
        };
        let near = |axis: &Exact| (axis - &rule.line).abs() <= rule.on_the_line_within;
        let axes = [(&rule.deal, deal), (&rule.relationship, relationship)];
        Self {
            tilt: leans.then_some(side),
            strong_tilt: leans && cuts.is_some_and(|cuts| size >= cuts.strong),
            quadrant: Quadrant::of(*deal >= rule.line, *relationship >= rule.line),
            on_the_line: axes
                .iter()
                .filter(|(_, a)| near(a))
                .map(|(id, _)| (*id).clone())
                .collect(),
            deal: deal.clone(),
            relationship: relationship.clone(),
            gap,
        }
    }
}

impl Attention {
    /// The shift between two mean boxes.
    #[must_use]
    pub fn of(rule: &BalanceRule, now: Exact, wanted: Exact) -> Self {
        let shift = &wanted - &now;
        let towards = if shift > Exact::whole(0) {
            Tilt::Relationship
        } else {
            Tilt::Deal
        };
        let wants = (shift.abs() >= rule.shift_from).then_some(towards);
        Self {
            now,
            wanted,
            shift,
            wants,
        }
    }
}

impl Balance {
    /// How the gap and the wish for time read together.
    #[must_use]
    pub fn reading<'a>(&self, rule: &'a BalanceRule) -> Option<&'a AttentionReading> {
        let (Ok(lean), Ok(attention)) = (&self.lean, &self.attention) else {
            return None;
        };
        let both_high = lean.quadrant == Quadrant::PartnersWithAPlan;
        let holds =
            |reading: &&AttentionReading| reading.holds(lean.tilt, attention.wants, both_high);
        rule.attention.iter().find(holds)
    }
}
