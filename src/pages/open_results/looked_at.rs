use crate::pages::giving::Given;
use kilter_core::exchange::fault::SummaryNote;
use kilter_core::exchange::find;
use kilter_core::exchange::summary_reader::Reading;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::exchange::token::TokenKind;
use kilter_core::ids::RandomId;
use kilter_core::promises::Promises;
use kilter_text::{say, t};
use litemap::LiteMap;
use std::vec;

/// What was given, read and judged; nothing of it is kept yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LookedAt {
    /// The team summaries that are fine.
    pub found: Vec<Found>,
    /// The promises that are fine.
    pub promises: Vec<Promises>,
    /// Those of backups: they take no others' place.
    pub backed_up: Vec<BackedUp>,
    /// A backup is among it.
    pub is_backup: bool,
    /// What was refused: one sentence a fault, with source and place.
    pub refused: Vec<String>,
    /// How many things were refused.
    pub refused_things: usize,
    /// Where among those found each round is.
    places: LiteMap<RandomId, usize>,
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

/// Promises of a backup that are fine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackedUp {
    /// The promises.
    pub promises: Promises,
    /// None of that round are here yet.
    pub is_new: bool,
}

/// What is here of a round.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Here {
    /// Its team summary: opened here, or of a round that was closed here.
    pub summary: Option<TeamSummary>,
    /// What the team promised after it.
    pub promises: Option<Promises>,
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

impl<H: Fn(&RandomId) -> Here> Looking<H> {
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
                let is_backup = !found.backups.is_empty();
                self.all.is_backup |= is_backup;
                for fault in found.backups.iter().filter_map(|it| it.as_ref().err()) {
                    let why = say::backup_fault(fault).into_owned();
                    self.all.refuse(&given.name, &[why]);
                }
                let has_others = is_backup || !found.promises.is_empty();
                for reading in found.promises.drain(..) {
                    match reading {
                        Ok(promises) if is_backup => {
                            let here = (self.here)(&promises.round_id).promises;
                            self.all.back_up(promises, here);
                        }
                        Ok(promises) if self.all.promises.contains(&promises) => {}
                        Ok(promises) => self.all.promises.push(promises),
                        Err(fault) => {
                            let why = say::promises_fault(&fault).into_owned();
                            self.all.refuse(&given.name, &[why]);
                        }
                    }
                }
                if found.summaries.is_empty() {
                    if !has_others {
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
    fn judge(&mut self, source: &Source, reading: Reading, here: impl Fn(&RandomId) -> Here) {
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
            None => match here(id).summary {
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

    /// Promises of a backup. Others of the same round that are here stay: they may say what has happened since.
    fn back_up(&mut self, promises: Promises, here: Option<Promises>) {
        let mut before = self.backed_up.iter().map(|it| &it.promises);
        let before = before.find(|it| it.round_id == promises.round_id).cloned();
        match before.as_ref().or(here.as_ref()) {
            Some(there) if *there != promises => {
                let month = t().words.month(promises.month);
                let whose = t().open.view(&promises.team.in_words(), &month);
                self.refuse(&whose, &[t().shelf.others_stay().into_owned()]);
            }
            _ if before.is_some() => {}
            _ => self.backed_up.push(BackedUp {
                is_new: here.is_none(),
                promises,
            }),
        }
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
    use kilter_core::exchange::backup_file::backup;
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
        Looking::begin(given, |_| Here::default()).end()
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
        let here = |id: &RandomId| Here {
            summary: (kept.head.id == *id).then(|| kept.clone()),
            promises: None,
        };
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
    fn a_backup_takes_nobodys_place() {
        let summary = look(vec![given("a", ONE)]).found.remove(0).summary;
        let promises = Promises::from_text(
            r#"{ "format": "kilter.promises", "version": 1, "team": "Mill",
                "team_id": "51f0c3a7d8e94b6d9a2c7e10f4b8d6a3", "round": "Spring",
                "round_id": "b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11", "month": "2027-04",
                "promises": [{ "what": "One page", "owner": "Chair", "by": "2027-05-12" }] }"#,
        )
        .unwrap();
        let text = backup(
            std::slice::from_ref(&summary),
            std::slice::from_ref(&promises),
        );
        let with = |promises: Option<Promises>, text: &str| {
            let here = |_: &RandomId| Here {
                summary: None,
                promises: promises.clone(),
            };
            Looking::begin(vec![given("a", text), given("b", text)], here).end()
        };
        let empty = with(None, &text);
        assert!(empty.is_backup && empty.refused.is_empty());
        assert_eq!(new_ones(&empty), [&summary]);
        let of = |is_new| BackedUp {
            promises: promises.clone(),
            is_new,
        };
        assert_eq!(empty.backed_up, [of(true)]);
        assert_eq!(with(Some(promises.clone()), &text).backed_up, [of(false)]);
        let mut changed = promises.clone();
        changed.review = Some(changed.promises[0].by);
        let other = with(Some(changed), &text);
        assert!(other.backed_up.is_empty());
        assert_eq!(new_ones(&other), [&summary]);
        assert!(
            other.refused[0].starts_with("Mill, April 2027: "),
            "{:?}",
            other.refused
        );
        // One that was changed gives nothing, and says where.
        let changed = with(None, &text.replacen("\"promises\"", "\"open\"", 1));
        assert!(changed.found.is_empty() && changed.backed_up.is_empty());
        assert_eq!(changed.refused_things, 2);
        assert!(
            changed.refused[0].contains("\"promises\""),
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
