use super::Unsure;
use crate::agreement::{Chance, van_der_eijk};
use crate::disclosure::{InWords, Rules, Withheld};
use crate::exact::Exact;
use crate::ids::{ItemId, ScaleId};
use crate::instrument::Instrument;
use crate::scoring::{CheckScores, Sides, is_wide};
use crate::tally::ItemTally;
use crate::uncertainty::{LARGEST_TEAM, of_the_team};

/// Of those who replied, this many hundredths or more opting out are many.
const MANY_HUNDREDTHS: u64 = 30;

/// What is said of one statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemFinding {
    /// The item.
    pub id: ItemId,
    /// The scale that it counts towards.
    pub scale: Option<ScaleId>,
    /// What most chose, in words; or why even that is withheld.
    pub words: Result<InWords, Withheld>,
    /// The counts, or why words stand in their place.
    pub counts: Result<ItemCounts, Withheld>,
    /// At least two people, and so many that it is worth a question, could not say.
    pub many_opted_out: bool,
    /// Answers differ, and it is one of the statements that the report names for it.
    pub differ: bool,
    /// Answers are spread widely about their mean.
    pub wide: bool,
    /// How many of the whole team would choose each option, from and to, with 95 % confidence.
    pub of_team: Result<Vec<(u32, u32)>, Unsure>,
}

/// The counts of one statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemCounts {
    /// How many chose each option.
    pub counts: Vec<u32>,
    /// How many chose any.
    pub scored: u32,
    /// How many opted out.
    pub opted_out: u32,
    /// The mean value; none where the options have no values.
    pub mean: Option<Exact>,
}

impl ItemFinding {
    /// What may be said of this item. `differ` says whether answers differ at all; which
    /// statements are named for it is decided over all of them.
    #[must_use]
    pub fn of(
        instrument: &Instrument,
        scores: &CheckScores,
        replies: u32,
        tally: &ItemTally,
        rules: Rules,
        team: Option<u32>,
    ) -> Self {
        let scale = instrument.scale_of(&tally.id).map(|scale| scale.id.clone());
        let counted = rules
            .answered(tally.scored())
            .and_then(|()| rules.counts(replies));
        let score = scores
            .items
            .get(&tally.id)
            .and_then(|score| score.as_ref().ok());
        let options = instrument
            .item(&tally.id)
            .and_then(|item| instrument.options_of(item));
        let named = counted.is_ok() && scale.is_some();
        let opted_out = u64::from(tally.opted_out);
        Self {
            id: tally.id.clone(),
            differ: named
                && options.is_some_and(|scale| Sides::of(&scale.options, &tally.counts).differ()),
            wide: named
                && options
                    .zip(score)
                    .is_some_and(|(options, score)| is_wide(options, score)),
            scale,
            words: rules
                .answered(tally.scored())
                .map(|()| rules.in_words(&tally.counts)),
            counts: counted.map(|()| ItemCounts {
                counts: tally.counts.to_vec(),
                scored: tally.scored(),
                opted_out: tally.opted_out,
                mean: score.map(|score| score.mean.clone()),
            }),
            of_team: of_team(tally, replies, rules, team),
            many_opted_out: opted_out >= 2
                && opted_out * 100 >= MANY_HUNDREDTHS * u64::from(replies),
        }
    }
}

impl ItemCounts {
    /// Van der Eijk's agreement of these counts, and whether it is more than chance alone gives
    /// in 19 of 20 cases; none of the latter where chance is not worked out.
    #[must_use]
    pub fn agreement(&self) -> Option<(Exact, Option<bool>)> {
        let agreement = van_der_eijk(&self.counts).ok()?;
        let beaten = Chance::is_beaten(self.counts.len(), self.scored, &agreement);
        Some((agreement, beaten))
    }
}

/// How many of the team would choose each option. Who opted out replied, too.
fn of_team(
    tally: &ItemTally,
    replies: u32,
    rules: Rules,
    team: Option<u32>,
) -> Result<Vec<(u32, u32)>, Unsure> {
    rules.answered(tally.scored())?;
    let everyone = team.is_some_and(|team| replies >= team);
    if everyone {
        return Err(Unsure::EveryoneAnswered);
    }
    rules.interval(replies)?;
    let team = team.ok_or(Unsure::NoTeamSize)?;
    let most = LARGEST_TEAM;
    let counts = tally.counts.iter();
    counts
        .map(|count| of_the_team(*count, replies, team))
        .collect::<Option<_>>()
        .ok_or(Unsure::TooLarge { most })
}
