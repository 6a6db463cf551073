//! What is typed into the form, and the set-up that it makes.

use super::field::{Field, Problem};
use super::list_fields::{self, ListFields, TeamLists, list_fields};
use crate::actions::SHORTEST_PHRASE;
use crate::organising::Written;
use kilter_core::asking::{Asking, LARGEST_TEAM};
use kilter_core::disclosure::{Minimum, SHOW};
use kilter_core::instrument::{Catalogue, InstrumentKey};
use kilter_core::month::Month;
use kilter_core::names::{LONGEST_NAME, Name, NameFault};
use kilter_core::setup::Setup;
use kilter_core::wording::Wording;
use kilter_text::t;
use leptos::prelude::*;

/// From this many people a result is worth having: below it too much hangs on one answer
/// (diagnostics 2.9: at 5 people a tilt is found where there is none in 5% of teams, at 7 in
/// fewer than 3%).
pub const BEST_FROM: u32 = 7;

/// Beyond so many minutes many people stop before the end.
pub const LONGEST: u32 = 12;

/// How many minutes these checks take, about.
pub fn minutes(checks: &[InstrumentKey]) -> u32 {
    let found = checks
        .iter()
        .filter_map(|key| Catalogue::built_in().find(key));
    found.map(|check| check.minutes).sum()
}

/// What is typed.
#[derive(Clone, Copy)]
pub struct Form {
    pub team: RwSignal<String>,
    pub team_size: RwSignal<String>,
    /// Who asks; where that is not asked, none.
    pub asked_by: Option<RwSignal<String>>,
    /// A phrase is wanted.
    pub lock: RwSignal<bool>,
    pub phrase: RwSignal<String>,
    pub month: RwSignal<String>,
    pub year: RwSignal<String>,
    pub round: RwSignal<String>,
    pub checks: RwSignal<Vec<InstrumentKey>>,
    pub lists: StoredValue<Vec<ListFields>>,
    pub minimum: RwSignal<String>,
    pub network: RwSignal<String>,
    pub practice: RwSignal<String>,
    /// The fewest people that there may be.
    pub lowest: u32,
}

impl Form {
    /// The form as it first appears.
    pub fn new(this_month: Option<Month>) -> Self {
        let wording = Wording::default();
        let text = |value: &str| RwSignal::new(value.to_owned());
        let number = |n: Option<u16>| RwSignal::new(n.map(|n| n.to_string()).unwrap_or_default());
        Self {
            team: text(""),
            team_size: text(""),
            asked_by: Some(text("")),
            lock: RwSignal::new(false),
            phrase: text(""),
            month: number(this_month.map(|month| u16::from(month.month()))),
            year: number(this_month.map(Month::year)),
            round: text(""),
            checks: RwSignal::new(
                Catalogue::built_in()
                    .usual()
                    .map(|i| i.key.clone())
                    .collect(),
            ),
            lists: StoredValue::new(list_fields()),
            minimum: RwSignal::new(SHOW.to_string()),
            network: text(wording.network()),
            practice: text(wording.practice()),
            lowest: SHOW,
        }
    }

    /// Fills in what another round of the team has: a later one, or another table's.
    pub fn fill(
        self,
        team: &Name,
        least: Minimum,
        words: &Wording,
        checks: Vec<InstrumentKey>,
        lists: &TeamLists,
    ) {
        let known = |key: &InstrumentKey| Catalogue::built_in().find(key).is_some();
        self.team.set(team.to_string());
        self.minimum.set(least.replies().to_string());
        self.network.set(words.network().to_owned());
        self.practice.set(words.practice().to_owned());
        self.checks.set(checks.into_iter().filter(known).collect());
        self.lists
            .with_value(|fields| fields.iter().for_each(|list| list.fill(lists)));
    }

    /// The set-up, or everything that is wrong, in the order of the page.
    pub fn setup(&self) -> Result<Setup, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut note = |field, text: String| problems.push(Problem { field, text });
        let team = self.team().map_err(|text| note(Field::Team, text));
        let team_size = self.team_size().map_err(|text| note(Field::TeamSize, text));
        if let Some(Err(text)) = self.asked_by.map(|name| asked_by(&name.get_untracked())) {
            note(Field::AskedBy, text);
        }
        let checks = self.checks.get_untracked();
        let lists = self
            .lists
            .with_value(|lists| list_fields::read(lists, &checks))
            .unwrap_or_else(|found| {
                for problem in found {
                    note(problem.field, problem.text);
                }
                TeamLists::new()
            });
        if let Some(text) = self.phrase_wrong() {
            note(Field::Phrase, text);
        }
        let month = self
            .month()
            .ok_or_else(|| note(Field::Month, t().ask.month_wrong().into()));
        let round = self.round().map_err(|text| note(Field::Round, text));
        if checks.is_empty() {
            note(Field::Checks, t().ask.checks_none().into());
        }
        let minimum = self.minimum().map_err(|text| note(Field::Minimum, text));
        if let (Ok(minimum), Ok(team_size)) = (&minimum, &team_size)
            && !minimum.can_show(*team_size)
            && minimum.replies() > SHOW
        {
            let text = t().ask.minimum_above_size(minimum.replies(), *team_size);
            note(Field::Minimum, text.into());
        }
        let wording = Wording::new(
            &self.network.get_untracked(),
            &self.practice.get_untracked(),
        );
        match (team, team_size, month, round, minimum) {
            (Ok(team), Ok(team_size), Ok(month), Ok(round), Ok(minimum)) if problems.is_empty() => {
                let wording = wording.unwrap_or_default();
                let asking = Asking {
                    team,
                    round,
                    minimum,
                    wording,
                    checks,
                    lists,
                    language: Default::default(),
                };
                match list_fields::too_long(&asking) {
                    Some(problem) => Err(vec![problem]),
                    None => Ok(Setup {
                        asking,
                        team_size,
                        month,
                    }),
                }
            }
            _ => Err(problems),
        }
    }

    /// What the invitation says.
    pub fn words(&self) -> Written {
        let asked_by = self.asked_by.map(|name| asked_by(&name.get_untracked()));
        let asked_by = asked_by.and_then(Result::ok);
        Written {
            asked_by: asked_by.map(|name| name.to_string()).unwrap_or_default(),
            ..Written::default()
        }
    }

    fn team(&self) -> Result<Name, String> {
        let longest = u32::try_from(LONGEST_NAME).unwrap_or(u32::MAX);
        Name::new(&self.team.get_untracked()).map_err(|fault| match fault {
            NameFault::Empty => t().ask.team_missing().into(),
            NameFault::Invisible => t().ask.name_invisible().into(),
            NameFault::ControlCharacter => t().ask.name_hidden().into(),
            NameFault::TooLong { .. } => t().ask.team_too_long(longest).into(),
        })
    }

    fn round(&self) -> Result<Name, String> {
        let longest = u32::try_from(LONGEST_NAME).unwrap_or(u32::MAX);
        let mut name = self.round.get_untracked();
        if name.trim().is_empty() {
            // A wrong month is a fault of its own: any name does then.
            let month = self.month().map(|month| t().words.month(month));
            name = month.unwrap_or("-".into()).into();
        }
        Name::new(&name).map_err(|fault| match fault {
            NameFault::Empty | NameFault::Invisible | NameFault::ControlCharacter => {
                t().ask.name_hidden().into()
            }
            NameFault::TooLong { .. } => t().ask.round_too_long(longest).into(),
        })
    }

    fn team_size(&self) -> Result<u32, String> {
        team_size(&self.team_size.get_untracked(), self.lowest)
    }

    /// The phrase that is wanted; empty where none is.
    pub fn chosen_phrase(&self) -> String {
        let phrase = self
            .lock
            .get_untracked()
            .then(|| self.phrase.get_untracked());
        phrase.unwrap_or_default()
    }

    /// As many characters as the lock takes.
    fn phrase_wrong(&self) -> Option<String> {
        let phrase = self.chosen_phrase();
        let characters = phrase.chars().filter(|c| !c.is_whitespace()).count();
        match characters {
            _ if !self.lock.get_untracked() => None,
            0 => Some(t().phrase.choose_missing().into()),
            _ if characters < SHORTEST_PHRASE => {
                Some(t().phrase.too_short(shortest_phrase()).into())
            }
            _ => None,
        }
    }

    fn month(&self) -> Option<Month> {
        let number = |text: RwSignal<String>| text.get_untracked().trim().parse().ok();
        Month::new(number(self.year)?, u8::try_from(number(self.month)?).ok()?)
    }

    fn minimum(&self) -> Result<Minimum, String> {
        let text = self.minimum.get_untracked();
        let replies = text
            .trim()
            .parse()
            .map_err(|_| t().ask.minimum_not_whole().into_owned())?;
        Minimum::new(replies).ok_or_else(|| t().ask.minimum_too_low(SHOW).into())
    }
}

/// How many characters a phrase has at least.
pub fn shortest_phrase() -> u32 {
    u32::try_from(SHORTEST_PHRASE).unwrap_or(u32::MAX)
}

/// Who asks, or what is wrong with it.
pub fn asked_by(text: &str) -> Result<Name, String> {
    let longest = u32::try_from(LONGEST_NAME).unwrap_or(u32::MAX);
    Name::new(text).map_err(|fault| match fault {
        NameFault::Empty => t().invite.name_missing().into(),
        NameFault::Invisible => t().ask.name_invisible().into(),
        NameFault::ControlCharacter => t().ask.name_hidden().into(),
        NameFault::TooLong { .. } => t().invite.name_too_long(longest).into(),
    })
}

/// The number of people in this text, at least `lowest`, or what is wrong with it.
pub fn team_size(text: &str, lowest: u32) -> Result<u32, String> {
    let text = text.trim();
    if text.is_empty() {
        return Err(t().ask.size_missing().into());
    }
    let people = text
        .parse()
        .map_err(|_| t().ask.size_not_whole().into_owned())?;
    if people < lowest {
        Err(t().ask.size_too_small(lowest).into())
    } else if people > LARGEST_TEAM {
        Err(t().ask.size_too_large(LARGEST_TEAM).into())
    } else {
        Ok(people)
    }
}
