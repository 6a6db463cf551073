use crate::pages::giving::{Given, LARGEST_FILE, NotRead};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::fault::{SummaryFault, SummaryNote};
use kilter_core::exchange::library::{Arrival, Library};
use kilter_core::exchange::summary_reader::Reading;
use kilter_core::exchange::summary_stream::read_summaries;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_text::{say, t};
use std::cell::RefCell;

/// What was given, read and judged; nothing of it is kept yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LookedAt {
    /// The team summaries that are fine.
    pub found: Vec<Found>,
    /// What was refused: one sentence a fault, with source and place.
    pub refused: Vec<String>,
    /// How many things were refused.
    pub refused_things: usize,
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

impl LookedAt {
    /// Reads everything given, one after the other, against what is here.
    pub fn of(given: &[Given], mut here: Library) -> Self {
        let mut all = Self::default();
        for given in given {
            all.take(given, &mut here);
        }
        all
    }

    /// The team summaries that keeping adds.
    pub fn new_ones(&self) -> Vec<TeamSummary> {
        let new = self.found.iter().filter(|found| found.is_new);
        new.map(|found| found.summary.clone()).collect()
    }

    fn take(&mut self, given: &Given, here: &mut Library) {
        let bytes = match &given.bytes {
            Ok(bytes) => bytes.as_slice(),
            Err(why) => return self.refuse(&given.name, &[not_read(*why)]),
        };
        // The reader wants plain UTF-8; some programs put a mark before it.
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        let readings = RefCell::new(Vec::new());
        let mut each =
            |place: usize, reading: Reading| readings.borrow_mut().push((place, reading));
        if read_summaries(bytes, Rules::default(), Catalogue::built_in(), &mut each).is_err() {
            self.refuse(&given.name, &[t().open.unreadable_file().into_owned()]);
        }
        let readings = readings.into_inner();
        let only_one = readings.len() == 1;
        for (place, reading) in readings {
            let source = if only_one {
                given.name.clone()
            } else {
                let place = u32::try_from(place).unwrap_or(u32::MAX);
                t().open.part(&given.name, place).into_owned()
            };
            self.judge(&source, reading, here);
        }
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
            Ok(Arrival::New) => self.found.push(Found {
                summary,
                is_new: true,
                notes,
            }),
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
        if !self
            .found
            .iter()
            .any(|found| found.summary.id == summary.id)
        {
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

fn not_read(why: NotRead) -> String {
    match why {
        NotRead::TooLarge { found } => say::fault(&SummaryFault::TooLarge {
            found,
            most: LARGEST_FILE,
        }),
        NotRead::Unreadable => t().open.unreadable_file().into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = include_str!("../example/example-team.json");

    fn given(name: &str, text: impl Into<Vec<u8>>) -> Given {
        Given {
            name: name.to_owned(),
            bytes: Ok(text.into()),
        }
    }

    fn look(given: &[Given]) -> LookedAt {
        LookedAt::of(given, Library::default())
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
        ] {
            let looked_at = look(&[given("teams.json", text)]);
            assert_eq!(looked_at.new_ones().len(), found, "{:?}", looked_at.refused);
            assert!(looked_at.refused.is_empty());
        }
    }

    #[test]
    fn the_same_again_changes_nothing_and_other_bytes_are_refused() {
        let kept = look(&[given("a", ONE)]).new_ones();
        let here = || Library::of(&kept).unwrap();
        let again = LookedAt::of(&[given("a", ONE), given("b", ONE)], here());
        assert!(again.new_ones().is_empty() && again.refused.is_empty());
        assert_eq!(again.found.len(), 1);
        let other = ONE.replace("\"team_size\": 14", "\"team_size\": 15");
        let changed = LookedAt::of(&[given("b.json", other)], here());
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
        let looked_at = look(&[
            given("empty.json", ""),
            given("teams.json", format!("[{ONE}, {bad}]")),
            Given {
                name: "big.json".into(),
                bytes: Err(NotRead::TooLarge { found: 52_428_800 }),
            },
            Given {
                name: "gone.json".into(),
                bytes: Err(NotRead::Unreadable),
            },
        ]);
        assert_eq!(looked_at.new_ones().len(), 1, "the good one stays good");
        assert_eq!(looked_at.refused_things, 4);
        let starts = |start: &str| looked_at.refused.iter().any(|r| r.starts_with(start));
        for start in [
            "empty.json: ",
            "teams.json, team 2: ",
            "big.json: ",
            "gone.json: ",
        ] {
            assert!(starts(start), "{start} in {:#?}", looked_at.refused);
        }
    }
}
