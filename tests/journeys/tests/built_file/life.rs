//! A life of rounds, summaries and a draft in one browser: what people do there in any order, and what must be there then.

use super::elsewhere::{PASTE_REPLIES, invites, reply_of};
use super::joining;
use super::on_paper::{digits, label};
use super::rounds::round_of;
use super::steps::{TEAM, YOUR_NAME, pastes};
use super::team::{Row, rows};
use kilter_core::exchange::invitation::Invitation;
use kilter_journeys::Person;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;

pub const TO_THE_ROUND: &str = "Go to the round Millbrook PCN core team";
const PEOPLE: u32 = 70;

/// Numbers that look random and can be had again (Marsaglia's xorshift, 64 bits).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    pub fn one_of<T: Copy>(&mut self, these: &[T]) -> T {
        let sides = u64::try_from(these.len()).unwrap();
        these[usize::try_from(self.roll(sides)).unwrap()]
    }
}

pub fn told(name: &str, or: u64) -> u64 {
    std::env::var(name)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(or)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    Open,
    Invite,
    /// A paper form is typed in.
    Add,
    Collect,
    Close,
    Import,
    /// An answer of one's own.
    Draft,
    DeleteOne,
    DeleteEverything,
    /// Next-person mode, on and off.
    Share,
    /// A summary with the id of one that is here.
    Clash,
}

/// What is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// The replies of the open round.
    pub open: Option<usize>,
    /// The replies of each closed one.
    pub closed: Vec<usize>,
    /// The numbers of the summaries that were opened here.
    pub summaries: BTreeSet<u32>,
    /// What was chosen on the first page of an own reply, by the place of the option.
    pub draft: Option<[Option<usize>; 5]>,
}

impl Kept {
    /// As the page shows it after a start.
    pub fn seen(joe: &Person) -> Self {
        // A receipt stands until its page is left.
        joe.visits("#/").visits("#/computer").is_at("This computer");
        let things = joe.script(
            "return [...document.querySelectorAll('.kilter-thing > span')].map((thing) => thing.innerText)",
            &[],
        );
        let things: Vec<String> = serde_json::from_value(things).unwrap();
        let after = |line: &str, words: &str| -> Option<usize> {
            let (_, rest) = line.split_once(words)?;
            rest.split_whitespace().next()?.parse().ok()
        };
        let lines = |begin: &'static str| {
            let begins = move |line: &&String| line.starts_with(begin);
            things.iter().filter(begins)
        };
        let mut closed: Vec<_> = lines("Closed round")
            .filter_map(|line| after(line, "counts from "))
            .collect();
        closed.sort_unstable();
        let draft = lines("Your own reply").next().map(|_| chosen(joe));
        Self {
            open: lines("Open round").find_map(|line| after(line, "with ")),
            closed,
            summaries: lines("Team summary")
                .filter_map(|line| after(&line.replace(',', " "), "Round "))
                .map(|number| u32::try_from(number).unwrap())
                .collect(),
            draft,
        }
    }

    pub fn may(&self, action: Action, invited: bool) -> bool {
        let open = self.open.is_some();
        let room = self.open.is_some_and(|replies| replies < 60);
        match action {
            Action::Open => !open,
            Action::Invite => open && !invited,
            Action::Add => room,
            Action::Collect => room && invited,
            Action::Close => self.open.is_some_and(|replies| replies >= 5),
            Action::Import => self.summaries.len() < 9,
            Action::Draft => true,
            Action::Share => open,
            Action::DeleteOne | Action::Clash => !self.summaries.is_empty(),
            Action::DeleteEverything => !self.closed.is_empty() && !self.summaries.is_empty(),
        }
    }
}

/// What is chosen on the first page of statements.
fn chosen(joe: &Person) -> [Option<usize>; 5] {
    joe.visits("#/answer/1").sees("Statements 1 to 5 of 15");
    let chosen = joe.script(
        "return [...document.querySelectorAll('fieldset')].map((set) => [...set.querySelectorAll('input')].findIndex((input) => input.checked))",
        &[],
    );
    let chosen = chosen.as_array().unwrap().iter();
    let places: Vec<_> = chosen
        .map(|place| usize::try_from(place.as_i64().unwrap()).ok())
        .collect();
    places.try_into().unwrap()
}

/// A press that keeps something, and the words that say it is kept.
pub struct Press<'a> {
    pub press: Box<dyn Fn(&Person) + 'a>,
    pub said: Box<dyn Fn(&Person) + 'a>,
    pub after: Kept,
}

impl<'a> Press<'a> {
    fn on(button: &'static str, said: impl Into<String>, after: Kept) -> Self {
        let said = said.into();
        Self {
            press: Box::new(move |joe| {
                joe.click_button(button);
            }),
            said: Box::new(move |joe| {
                joe.sees(&said);
            }),
            after,
        }
    }
}

/// Who does it all.
pub struct Life {
    pub dice: Dice,
    rows: Vec<Row>,
    /// Each reply from elsewhere is another person's.
    who: u32,
    invitation: Option<Invitation>,
}

impl Life {
    /// With these dice.
    pub fn new(seed: u64) -> Self {
        Self {
            dice: Dice(seed.max(1)),
            rows: rows("six_people"),
            who: 0,
            invitation: None,
        }
    }

    /// One of these that may be done now.
    pub fn chooses(&mut self, of: &[Action], kept: &Kept) -> Action {
        if kept.open.is_none() {
            self.invitation = None;
        }
        let invited = self.invitation.is_some();
        let may = of.iter().filter(|action| kept.may(**action, invited));
        self.dice.one_of(&may.copied().collect::<Vec<_>>())
    }

    /// Goes as far as the press.
    pub fn comes_to(&mut self, action: Action, joe: &Person, before: &Kept) -> Press<'_> {
        let mut after = before.clone();
        joe.visits("#/");
        match action {
            Action::Open => {
                joe.click_link("Ask the team")
                    .is_at("Ask the team")
                    .type_into("What is your team called?", TEAM)
                    .type_into("How many people will you ask?", &PEOPLE.to_string())
                    .type_into(YOUR_NAME, "Joe");
                after.open = Some(0);
                self.invitation = None;
                Press::on("Open the round", "fixed once sent.", after)
            }
            Action::Invite => {
                joe.click_link(TO_THE_ROUND);
                self.invitation = Some(invites(joe));
                // It is said already.
                Press {
                    press: Box::new(|_| ()),
                    said: Box::new(|_| ()),
                    after,
                }
            }
            Action::Add => {
                let replies = before.open.unwrap() + 1;
                after.open = Some(replies);
                joe.click_link(TO_THE_ROUND);
                if self.invitation.is_some() {
                    joe.click_button("More");
                }
                joe.click_link("Type in paper forms")
                    .is_at("Type in paper forms");
                let row = &self.rows[replies % self.rows.len()];
                joe.keys().tab_to_field(&label(0)).types(&digits(row));
                let said = format!("Added. {replies} of {PEOPLE} have answered.");
                Press {
                    press: Box::new(|joe| {
                        joe.keys().press_enter();
                    }),
                    ..Press::on("", said, after)
                }
            }
            Action::Collect => {
                let invitation = self.invitation.clone().unwrap();
                let many = 1 + u32::try_from(self.dice.roll(4)).unwrap();
                let people = self.who..self.who + many;
                self.who += many;
                let replies: Vec<_> = people
                    .zip(self.rows.iter().cycle())
                    .map(|(who, row)| reply_of(&invitation, row, who))
                    .collect();
                after.open = before.open.map(|there| there + replies.len());
                joe.click_link(TO_THE_ROUND)
                    .paste_into(PASTE_REPLIES, &replies.join("\n"));
                Press::on("Add the replies", "What was found", after)
            }
            Action::Close => {
                let replies = after.open.take().unwrap();
                after.closed.push(replies);
                after.closed.sort_unstable();
                joe.click_link(TO_THE_ROUND)
                    .click_button("Close the round")
                    .sees("After closing nobody can be added.");
                let said = format!("The round is closed with {replies} replies.");
                Press::on("Yes, close the round", said, after)
            }
            Action::Import => {
                let number = (1..10)
                    .find(|number| !before.summaries.contains(number))
                    .unwrap();
                after.summaries.insert(number);
                let people = rows("twelve_people");
                let name = format!("Round {number}");
                let summary = round_of(&people[..8], number, &name, 2026);
                pastes(joe, &serde_json::json!([summary]).to_string());
                Press::on("Keep and open the report", "opened.", after)
            }
            Action::Draft => {
                if before.draft.is_none() {
                    joining::starts(joe);
                }
                let mut draft = before.draft.unwrap_or_default();
                let at = usize::try_from(self.dice.roll(5)).unwrap();
                let option = self.dice.one_of(&[0, 1, 2]);
                draft[at] = Some(option);
                after.draft = Some(draft);
                joe.visits("#/answer/1").sees("Statements 1 to 5 of 15");
                Press {
                    press: Box::new(move |joe| {
                        joe.script(
                            "document.querySelectorAll('fieldset')[arguments[0]].querySelectorAll('input')[arguments[1]].click()",
                            &[at.into(), option.into()],
                        );
                    }),
                    // The line that says so stands there before, so the journal is asked.
                    said: Box::new(move |joe| is_in_the_journal(joe, &draft)),
                    after,
                }
            }
            Action::DeleteOne => {
                let all: Vec<_> = before.summaries.iter().copied().collect();
                let number = self.dice.one_of(&all);
                after.summaries.remove(&number);
                let name = format!("{TEAM}, Round {number}, March 2026, counts from 8 replies");
                joe.visits("#/computer")
                    .click_button(&format!("Delete Team summary: {name}"));
                Press::on("Yes, delete it", "Deleted.", after)
            }
            // Of two tabs: not a press.
            Action::Share | Action::Clash => Press {
                press: Box::new(|_| ()),
                said: Box::new(|_| ()),
                after,
            },
            Action::DeleteEverything => {
                joe.visits("#/computer").click_button("Delete everything");
                let said = "Kilter finds nothing here";
                Press::on("Yes, delete everything", said, Kept::default())
            }
        }
    }
}

/// What was chosen has reached the disk.
fn is_in_the_journal(joe: &Person, draft: &[Option<usize>; 5]) {
    let sign = |place: &Option<usize>| place.map_or(".".to_owned(), |place| place.to_string());
    let signs: String = draft.iter().map(sign).collect();
    let there = |joe: &Person| {
        let records = joe.indexed_db()["kilter"]["records"].to_string();
        records.contains(&format!("\\\"choices\\\":\\\"{signs}"))
    };
    let found = (0..200).any(|_| there(joe));
    assert!(found, "{signs} in {}", joe.indexed_db());
}

/// Tells how often what was done, past the test runner, for a note.
pub fn tells<T: std::fmt::Debug>(what: &str, counts: &BTreeMap<Action, T>) {
    let line = format!("\n{what}: {counts:?}\n");
    // Nobody reads where nothing can be written.
    let _ = std::io::stderr().write_all(line.as_bytes());
}
