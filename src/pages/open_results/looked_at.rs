use crate::pages::giving::Given;
use kilter_core::exchange::fault::SummaryNote;
use kilter_core::exchange::find;
use kilter_core::exchange::summary_reader::Reading;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::exchange::token::TokenKind;
use kilter_core::ids::RandomId;
use kilter_core::promises::Promises;
use kilter_text::{say, t};
use std::collections::BTreeMap;
use std::vec;

/// What was given, read and judged; nothing of it is kept yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LookedAt {
    /// The team summaries that are fine.
    pub found: Vec<Found>,
    /// The promises that are fine.
    pub promises: Vec<Promises>,
    /// What was refused: one sentence a fault, with source and place.
    pub refused: Vec<String>,
    /// How many things were refused.
    pub refused_things: usize,
    /// Where among those found each round is.
    places: BTreeMap<RandomId, usize>,
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
pub struct Looking<H> {
    waiting: Vec<Source>,
    /// What is here of a round.
    here: H,
    all: LookedAt,
}

/// Something that was given, and what of it was not looked at yet.
struct Source {
    name: String,
    several: bool,
    readings: vec::IntoIter<Reading>,
    looked_at: u32,
}

impl<H: Fn(&RandomId) -> Option<TeamSummary>> Looking<H> {
    /// Begins with everything given, against what is here.
    pub fn begin(given: Vec<Given>, here: H) -> Self {
        let mut looking = Self {
            waiting: Vec::new(),
            here,
            all: LookedAt::default(),
        };
        for given in given {
            looking.take(given);
        }
        // The last is looked at first.
        looking.waiting.reverse();
        looking
    }

    /// Looks at the next. False where there is none.
    pub fn step(&mut self) -> bool {
        let Some(source) = self.waiting.last_mut() else {
            return false;
        };
        match source.readings.next() {
            Some(reading) => {
                source.looked_at += 1;
                self.all.judge(source, reading, &self.here);
            }
            None => {
                self.waiting.pop();
            }
        }
        true
    }

    /// What came of it.
    pub fn end(mut self) -> LookedAt {
        while self.step() {}
        self.all
    }

    fn take(&mut self, given: Given) {
        match given.found {
            Err(why) => self.all.refuse(&given.name, &[why.why()]),
            Ok(mut found) => {
                let has_promises = !found.promises.is_empty();
                for reading in found.promises.drain(..) {
                    match reading {
                        Ok(promises) if self.all.promises.contains(&promises) => {}
                        Ok(promises) => self.all.promises.push(promises),
                        Err(fault) => {
                            let why = say::promises_fault(&fault).into_owned();
                            self.all.refuse(&given.name, &[why]);
                        }
                    }
                }
                if found.summaries.is_empty() {
                    if !has_promises {
                        self.all.refuse(&given.name, &[nothing_in(&found)]);
                    }
                    return;
                }
                self.all.found.reserve(found.summaries.len());
                self.waiting.push(Source {
                    name: given.name,
                    several: found.summaries.len() > 1,
                    readings: found.summaries.into_iter(),
                    looked_at: 0,
                });
            }
        }
    }
}

/// Why there is no team summary in it. An invitation or a reply among team summaries is said too: it was given for
/// something.
fn nothing_in(found: &find::Found) -> String {
    if !found.key_files.is_empty() {
        return t().key_file.elsewhere().into_owned();
    }
    let elsewhere = found.other_than(TokenKind::Summary);
    match (elsewhere, &found.not_json) {
        (Some(other), _) => say::elsewhere(other, TokenKind::Summary),
        (None, Some(fault)) => say::fault(fault),
        (None, None) => t().open.nothing_in_it().into_owned(),
    }
}

impl Source {
    /// What the one looked at last is called.
    fn said(&self) -> String {
        if self.several {
            t().open.part(&self.name, self.looked_at).into_owned()
        } else {
            self.name.clone()
        }
    }
}

impl LookedAt {
    fn judge(
        &mut self,
        source: &Source,
        reading: Reading,
        here: impl Fn(&RandomId) -> Option<TeamSummary>,
    ) {
        let (summary, notes) = match reading {
            Ok(read) => read,
            Err(faults) => {
                let why: Vec<_> = faults.iter().map(say::fault).collect();
                return self.refuse(&source.said(), &why);
            }
        };
        let id = &summary.head.id;
        let given_before = self.places.get(id).and_then(|place| self.found.get(*place));
        let is_new = match given_before {
            // Once is enough.
            Some(before) if before.summary == summary => return,
            Some(_) => return self.refuse_other(source),
            None => match here(id) {
                None => true,
                Some(there) if there == summary => false,
                Some(_) => return self.refuse_other(source),
            },
        };
        self.places.insert(id.clone(), self.found.len());
        self.found.push(Found {
            summary,
            is_new,
            notes,
        });
    }

    /// Another one of the same round, with other contents.
    fn refuse_other(&mut self, source: &Source) {
        let why = t().faults.other_bytes(&say::field("id")).into_owned();
        self.refuse(&source.said(), &[why]);
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

    const ONE: &str = include_str!("../../example-team.json");

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
        Looking::begin(given, |_| None).end()
    }

    fn new_ones(looked_at: &LookedAt) -> Vec<&TeamSummary> {
        let new = looked_at.found.iter().filter(|found| found.is_new);
        new.map(|found| &found.summary).collect()
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
            assert_eq!(new_ones(&looked_at).len(), found, "{:?}", looked_at.refused);
            assert!(looked_at.refused.is_empty());
        }
    }

    #[test]
    fn the_same_again_changes_nothing_and_other_bytes_are_refused() {
        let kept = look(vec![given("a", ONE)]).found.remove(0).summary;
        let here = |id: &RandomId| (kept.head.id == *id).then(|| kept.clone());
        let twice = vec![given("a", ONE), given("b", ONE)];
        let again = Looking::begin(twice, here).end();
        assert!(new_ones(&again).is_empty() && again.refused.is_empty());
        assert_eq!(again.found.len(), 1);
        let other = ONE.replace("\"team_size\": 14", "\"team_size\": 15");
        let both = look(vec![given("a", ONE), given("b", other.clone())]);
        assert_eq!((both.found.len(), both.refused_things), (1, 1));
        let changed = Looking::begin(vec![given("b.json", other)], here).end();
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
        assert_eq!(new_ones(&looked_at).len(), 1, "the good one stays good");
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
