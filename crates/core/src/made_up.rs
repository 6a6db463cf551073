//! A team that is not real, with the shape of one that is: as many people, who were asked the same.
//!
//! What it answers is worked out of places alone, the same each time, and goes the way of all answers. Nothing of it
//! comes from what the real team chose.

use crate::answers::{Answers, Choice};
use crate::check_lists::CheckLists;
use crate::disclosure::{Minimum, Rules};
use crate::exchange::team_summary::{CheckTally, TeamSummary};
use crate::instrument::{Catalogue, Instrument};
use crate::observations::Observations;
use crate::report::{CheckReport, Report};
use crate::summary_head::SummaryHead;
use crate::tally::Tally;

/// How the parts of a check lean, in quarters of their options from the lowest: one is strong, one is weak.
const LEANINGS: [usize; 5] = [3, 1, 2, 4, 2];
/// Of so many people one opts out of every fifth item.
const OPTS_OUT: usize = 7;

/// The report of the made-up team, under this head. A check that takes names from the team, or points, is left out: its
/// shape is what a team said.
#[must_use]
pub fn made_up_like(real: &Report, head: SummaryHead, catalogue: &Catalogue) -> Report {
    let team_size = real.head.team_size;
    let checks = real.checks.iter();
    let summary = TeamSummary {
        head: SummaryHead { team_size, ..head },
        minimum: Minimum::default(),
        wording: Some(real.wording.clone()),
        checks: checks.filter_map(|of| check(of, catalogue)).collect(),
    };
    Report::of(&summary, Rules::default(), catalogue)
}

fn check(of: &CheckReport, catalogue: &Catalogue) -> Option<CheckTally> {
    let instrument = catalogue.find(&of.key)?;
    let mut tally = Tally::empty(instrument);
    for person in 0..usize::try_from(of.replies).ok()? {
        let answers = answers(instrument, person)?;
        let observations = Observations::of(&answers, instrument).ok()?;
        tally.count(&observations).ok()?;
    }
    // Without the team's own names nothing of such a check is asked.
    (!tally.items().is_empty()).then(|| CheckTally {
        key: of.key.clone(),
        lists: CheckLists::NONE,
        tally,
    })
}

fn answers(instrument: &Instrument, person: usize) -> Option<Answers> {
    let mut answers = Answers::new();
    for (place, item) in instrument.items.iter().enumerate() {
        let options = instrument.options_of(item)?.options.len();
        let scale = instrument.scale_of(&item.id);
        let part = instrument.scales.iter().position(|it| Some(it) == scale);
        let choice = chosen(person, place, part.unwrap_or_default(), options);
        answers.choose(instrument, &item.id, choice).ok()?;
    }
    Some(answers)
}

/// What this person chooses of so many options.
fn chosen(person: usize, place: usize, part: usize, options: usize) -> Choice {
    if place % 5 == 3 && person % OPTS_OUT == place % OPTS_OUT {
        return Choice::OptedOut;
    }
    let last = options.saturating_sub(1);
    let leaning = LEANINGS.get(part % LEANINGS.len()).copied();
    // Between two options some choose the lower and some the higher; and two of nine go further off.
    let ninth = (person * 7 + place * 4) % 9;
    let middle = (last * leaning.unwrap_or_default() * 9 + ninth * 4) / 36;
    let option = match (person * 5 + place * 3) % 9 {
        0 => middle.saturating_sub(1),
        4 => middle + 1,
        _ => middle,
    };
    let option = option.min(last);
    Choice::Option(option)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::RandomId;
    use crate::month::Month;
    use crate::names::Name;
    use std::collections::BTreeSet;

    fn head(team_size: u32) -> SummaryHead {
        let name = |text| Name::new(text).unwrap();
        SummaryHead {
            id: RandomId::from_bytes([1; 16]),
            team_id: RandomId::from_bytes([2; 16]),
            team: name("Millbrook"),
            round: name("Spring"),
            month: Month::parse("2027-03").unwrap(),
            team_size: Some(team_size),
        }
    }

    /// A report in which everybody chose the same option of everything.
    fn real(replies: u32, option: usize) -> Report {
        let catalogue = Catalogue::built_in();
        let checks = catalogue.usual().map(|instrument| {
            let mut tally = Tally::empty(instrument);
            for _ in 0..replies {
                let mut answers = Answers::new();
                for item in &instrument.items {
                    let choice = Choice::Option(option);
                    answers.choose(instrument, &item.id, choice).unwrap();
                }
                let observed = Observations::of(&answers, instrument).unwrap();
                tally.count(&observed).unwrap();
            }
            CheckTally {
                key: instrument.key.clone(),
                lists: CheckLists::NONE,
                tally,
            }
        });
        let summary = TeamSummary {
            head: head(replies + 2),
            minimum: Minimum::default(),
            wording: None,
            checks: checks.collect(),
        };
        Report::of(&summary, Rules::default(), catalogue)
    }

    #[test]
    fn it_has_the_shape_of_the_team_and_nothing_of_what_it_said() {
        let catalogue = Catalogue::built_in();
        for replies in [5, 6, 9, 12, 40] {
            let of = |option| {
                let real = real(replies, option);
                made_up_like(&real, head(99), catalogue)
            };
            let made_up = of(0);
            assert_eq!(made_up, of(2), "two teams that said other things");
            assert_eq!(made_up.head.team_size, Some(replies + 2));
            let shape = |report: &Report| {
                let checks = report.checks.iter();
                let shape: Vec<_> = checks.map(|it| (it.key.clone(), it.replies)).collect();
                shape
            };
            assert_eq!(shape(&made_up), shape(&real(replies, 0)));
            assert!(made_up.checks.iter().all(|check| check.findings.is_ok()));
        }
    }

    #[test]
    fn there_is_something_to_talk_about() {
        let made_up = made_up_like(&real(9, 0), head(9), Catalogue::built_in());
        for check in &made_up.checks {
            let scales = &check.findings.as_ref().unwrap().scales;
            let scores = scales.iter().filter_map(|it| it.score.as_ref().ok());
            let scores: BTreeSet<_> = scores.map(|score| format!("{:?}", score.score)).collect();
            assert!(scores.len() > 3, "{scores:?}");
        }
    }
}
