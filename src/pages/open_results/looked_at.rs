use crate::pages::giving::Given;
use kilter_core::exchange::fault::SummaryNote;
use kilter_core::exchange::library::{Arrival, Library};
use kilter_core::exchange::summary_reader::Reading;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::exchange::token::TokenKind;
use kilter_core::ids::RandomId;
use kilter_text::{say, t};
use std::collections::{BTreeSet, VecDeque};

/// What was given, read and judged; nothing of it is kept yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LookedAt {
    /// The team summaries that are fine.
    pub found: Vec<Found>,
    /// What was refused: one sentence a fault, with source and place.
    pub refused: Vec<String>,
    /// How many things were refused.
    pub refused_things: usize,
    /// The rounds among those found.
    ids: BTreeSet<RandomId>,
}

/// A team summary that is fine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The team summary.
    pub summary: TeamSummary,
    /// It is not here yet.
    pub is_new: bool,
    /// What to look at before keeping it.
    pub notes: Vec<SummaryNote>,
}

/// Looking at what was given, one thing after the other.
pub struct Looking {
    waiting: VecDeque<(String, Reading)>,
    here: Library,
    all: LookedAt,
}

impl Looking {
    /// Begins with everything given, against what is here.
    pub fn begin(given: Vec<Given>, here: Library) -> Self {
        let mut looking = Self {
            waiting: VecDeque::new(),
            here,
            all: LookedAt::default(),
        };
        for given in given {
            looking.take(given);
        }
        looking
    }

    /// Looks at the next. False where there is none.
    pub fn step(&mut self) -> bool {
        let Some((source, reading)) = self.waiting.pop_front() else {
            return false;
        };
        self.all.judge(&source, reading, &mut self.here);
        true
    }

    /// What came of it.
    pub fn end(mut self) -> LookedAt {
        while self.step() {}
        self.all
    }

    fn take(&mut self, given: Given) {
        let found = match given.found {
            Ok(found) => found,
            Err(why) => return self.all.refuse(&given.name, &[why.why()]),
        };
        // An invitation or a reply among team summaries is said too: it was given for something.
        let only_others = found.summaries.is_empty();
        if let Some(other) = found.other_than(TokenKind::Summary).filter(|_| only_others) {
            let why = say::elsewhere(other, TokenKind::Summary);
            return self.all.refuse(&given.name, &[why]);
        }
        if only_others {
            let why = match &found.not_json {
                Some(fault) => say::fault(fault),
                None => t().open.nothing_in_it().into_owned(),
            };
            return self.all.refuse(&given.name, &[why]);
        }
        let only_one = found.summaries.len() == 1;
        for (at, reading) in found.summaries.into_iter().enumerate() {
            let source = if only_one {
                given.name.clone()
            } else {
                let place = u32::try_from(at + 1).unwrap_or(u32::MAX);
                t().open.part(&given.name, place).into_owned()
            };
            self.waiting.push_back((source, reading));
        }
    }
}

impl LookedAt {
    /// The team summaries that keeping adds.
    pub fn new_ones(&self) -> Vec<TeamSummary> {
        let new = self.found.iter().filter(|found| found.is_new);
        new.map(|found| found.summary.clone()).collect()
    }

    fn judge(&mut self, source: &str, reading: Reading, here: &mut Library) {
        let (summary, notes) = match reading {
            Ok(read) => read,
            Err(faults) => {
                let why: Vec<_> = faults.iter().map(say::fault).collect();
                return self.refuse(source, &why);
            }
        };
        match here.add(&summary) {
            Ok(Arrival::New) => {
                self.ids.insert(summary.head.id.clone());
                self.found.push(Found {
                    summary,
                    is_new: true,
                    notes,
                });
            }
            Ok(Arrival::SameAgain) => self.again(summary, notes),
            Ok(Arrival::SameIdOtherBytes) => {
                let why = t().faults.other_bytes(&say::field("id")).into_owned();
                self.refuse(source, &[why]);
            }
            Err(why) => self.refuse(source, &[say::withheld(why).into_owned()]),
        }
    }

    /// The same round again: where it was given twice just now, once is enough.
    fn again(&mut self, summary: TeamSummary, notes: Vec<SummaryNote>) {
        if self.ids.insert(summary.head.id.clone()) {
            self.found.push(Found {
                summary,
                is_new: false,
                notes,
            });
        }
    }

    fn refuse(&mut self, source: &str, why: &[String]) {
        self.refused_things += 1;
        let line = |why: &String| t().open.refused(source, why).into_owned();
        self.refused.extend(why.iter().map(line));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::pages::giving::NotRead;
    use kilter_core::disclosure::Rules;
    use kilter_core::exchange::find::Finder;
    use kilter_core::exchange::intake::{NotText, plain_text};
    use kilter_core::instrument::Catalogue;

    const ONE: &str = include_str!("../example/example-team.json");

    fn given(name: &str, text: impl Into<Vec<u8>>) -> Given {
        let read = plain_text(&text.into()).map_err(NotRead::Other);
        let finder = |guessed| Finder::new(Rules::default(), Catalogue::built_in(), guessed);
        Given {
            name: name.to_owned(),
            in_box: false,
            found: read.map(|read| finder(read.guessed).all(&read.text)),
        }
    }

    fn look(given: Vec<Given>) -> LookedAt {
        Looking::begin(given, Library::default()).end()
    }

    #[test]
    fn one_many_in_a_list_or_one_a_line() {
        let line = serde_json::from_str::<serde_json::Value>(ONE)
            .unwrap()
            .to_string();
        let other = line.replace("\"id\":\"0000", "\"id\":\"1111");
        for (text, found) in [
            (ONE.to_owned(), 1),
            (format!("\u{feff}{ONE}"), 1),
            (format!("[{line},{other}]"), 2),
            (format!("{line}\n{other}\n"), 2),
            (format!("Hi, here they are:\n> {line}\n> {other}\n"), 2),
        ] {
            let looked_at = look(vec![given("teams.json", text)]);
            assert_eq!(looked_at.new_ones().len(), found, "{:?}", looked_at.refused);
            assert!(looked_at.refused.is_empty());
        }
    }

    #[test]
    fn the_same_again_changes_nothing_and_other_bytes_are_refused() {
        let kept = look(vec![given("a", ONE)]).new_ones();
        let here = || Library::of(&kept).unwrap();
        let twice = vec![given("a", ONE), given("b", ONE)];
        let again = Looking::begin(twice, here()).end();
        assert!(again.new_ones().is_empty() && again.refused.is_empty());
        assert_eq!(again.found.len(), 1);
        let other = ONE.replace("\"team_size\": 14", "\"team_size\": 15");
        let changed = Looking::begin(vec![given("b.json", other)], here()).end();
        assert!(changed.found.is_empty());
        assert_eq!(changed.refused_things, 1);
        assert!(
            changed.refused[0].starts_with("b.json: "),
            "{:?}",
            changed.refused
        );
    }

    #[test]
    fn each_refusal_names_its_source_and_place() {
        let bad = ONE.replace("\"counts\": [0, 4, 8]", "\"counts\": [0, 4, 9]");
        let not_read = |name: &str, why| Given {
            name: name.into(),
            in_box: false,
            found: Err(why),
        };
        let looked_at = look(vec![
            given("empty.json", ""),
            given("list.json", "[]"),
            given("letter.txt", "Hello"),
            given("teams.json", format!("[{ONE}, {bad}]")),
            not_read("gone.json", NotRead::NotHere),
            not_read("teams", NotRead::Folder),
            not_read("teams.zip", NotRead::Other(NotText::Zip)),
        ]);
        assert_eq!(looked_at.new_ones().len(), 1, "the good one stays good");
        assert_eq!(looked_at.refused_things, 7);
        let starts = |start: &str| looked_at.refused.iter().any(|r| r.starts_with(start));
        for start in [
            "empty.json: ",
            "list.json: ",
            "letter.txt: ",
            "teams.json, team 2: ",
            "gone.json: ",
            "teams: ",
            "teams.zip: ",
        ] {
            assert!(starts(start), "{start} in {:#?}", looked_at.refused);
        }
    }

    #[test]
    fn what_belongs_elsewhere_says_where() {
        let reply = "KLTR1REPLYAAKAAAABAEBACAIBAEBQCAQCAIBAEAQCAIBAEAQCAIBAEAQCAI";
        let looked_at = look(vec![given("a.txt", reply)]);
        let [why] = looked_at.refused.as_slice() else {
            panic!("{:?}", looked_at.refused)
        };
        assert!(why.contains("sealed reply"), "{why}");
    }
}
