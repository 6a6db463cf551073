//! Whatever happens on several machines, in whatever order: no two summaries share a reply, no
//! bytes exist below the minimum, and importing anything twice changes nothing (P1 to P7, P10).
//!
//! Backups are made and taken in like any other file, while rounds are open beside what is in them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]

use kilter_core::asking::Asking;

use kilter_core::answers::{Answers, Choice};
use kilter_core::disclosure::{Minimum, Rules};
use kilter_core::exchange::backup_file::backup;
use kilter_core::exchange::find::Finder;
use kilter_core::exchange::library::{Arrival, Library};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::reply::{Reply, SealedReply};
use kilter_core::round::{Event, Round, RoundError};
use kilter_core::setup::Setup;
use kilter_core::wording::Wording;
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone)]
enum Step {
    Open(Index, u32),
    /// So many people answer.
    Add(Index, Index, usize),
    /// The newest reply of all is added to another round, whichever that is.
    Carry(Index, Index),
    Close(Index, Index),
    Export(Index, Index),
    BackUp(Index),
    /// A file is restored or imported: the same to the core.
    TakeIn(Index, Index),
    Merge(Index, Index),
}

fn step() -> impl Strategy<Value = Step> {
    let any = any::<Index>;
    prop_oneof![
        2 => (any(), 5_u32..8).prop_map(|(m, minimum)| Step::Open(m, minimum)),
        6 => (any(), any(), 1_usize..5).prop_map(|(m, r, n)| Step::Add(m, r, n)),
        1 => (any(), any()).prop_map(|(m, r)| Step::Carry(m, r)),
        4 => (any(), any()).prop_map(|(m, r)| Step::Close(m, r)),
        3 => (any(), any()).prop_map(|(m, r)| Step::Export(m, r)),
        1 => any().prop_map(Step::BackUp),
        4 => (any(), any()).prop_map(|(m, f)| Step::TakeIn(m, f)),
        2 => (any(), any()).prop_map(|(a, b)| Step::Merge(a, b)),
    ]
}

/// One computer.
#[derive(Default)]
struct Machine {
    rounds: Vec<Round>,
    library: Library,
    kept: BTreeMap<RandomId, TeamSummary>,
}

/// All that happened. What no machine knows is known here: which reply went where.
#[derive(Default)]
struct World {
    machines: [Machine; 3],
    files: Vec<Vec<u8>>,
    next: u32,
    /// For whose round each sealed reply is.
    sealed: BTreeMap<SealedReply, (RandomId, u32)>,
    newest: Option<SealedReply>,
    /// Which replies each summary counted, and its bytes.
    counted: BTreeMap<RandomId, (BTreeSet<SealedReply>, Vec<u8>)>,
}

impl World {
    fn number(&mut self) -> u32 {
        self.next += 1;
        self.next
    }

    fn id(&mut self) -> RandomId {
        let mut bytes = [7; 16];
        bytes[..4].copy_from_slice(&self.number().to_be_bytes());
        RandomId::from_bytes(bytes)
    }

    fn step(&mut self, step: &Step) -> Result<(), TestCaseError> {
        match step {
            Step::Open(machine, minimum) => self.open(*machine, *minimum),
            Step::Add(machine, round, people) => {
                for _ in 0..*people {
                    let mut bytes = vec![0; 66];
                    bytes[..4].copy_from_slice(&self.number().to_be_bytes());
                    self.add(*machine, *round, SealedReply(bytes), true)?;
                }
            }
            Step::Carry(machine, round) => {
                if let Some(sealed) = self.newest.clone() {
                    self.add(*machine, *round, sealed, false)?;
                }
            }
            Step::Close(machine, round) => self.close(*machine, *round)?,
            Step::Export(machine, round) => self.export(*machine, *round)?,
            Step::BackUp(machine) => {
                let machine = machine.get(&self.machines);
                let kept: Vec<_> = machine.kept.values().cloned().collect();
                self.files.push(backup(&kept, &[]).into_bytes());
            }
            Step::TakeIn(machine, file) => self.take_in(*machine, *file)?,
            Step::Merge(first, second) if !self.files.is_empty() => {
                let both = [first, second].map(|file| file.get(&self.files).clone());
                let mut set = BTreeMap::new();
                for summary in both.iter().flat_map(|file| summaries(file)) {
                    set.insert(
                        summary.head.id.clone(),
                        one_line(&summary.to_bytes().unwrap()),
                    );
                }
                self.files.push(set.into_values().flatten().collect());
            }
            Step::Merge(..) => {}
        }
        Ok(())
    }

    fn open(&mut self, machine: Index, minimum: u32) {
        let (id, team_id) = (self.id(), self.id());
        let setup = Setup {
            asking: Asking {
                team: Name::new("Millbrook PCN core team").unwrap(),
                round: Name::new("Spring").unwrap(),
                minimum: Minimum::new(minimum).unwrap(),
                wording: Wording::default(),
                checks: Catalogue::built_in()
                    .usual()
                    .map(|c| c.key.clone())
                    .collect(),
                lists: Default::default(),
                language: Default::default(),
            },
            team_size: 30,
            month: Month::new(2027, 3).unwrap(),
        };
        let round = Round::open(id, team_id, setup, Catalogue::built_in()).unwrap();
        machine.get_mut(&mut self.machines).rounds.push(round);
    }

    fn add(
        &mut self,
        machine: Index,
        round: Index,
        sealed: SealedReply,
        own: bool,
    ) -> Result<(), TestCaseError> {
        let number = self.next;
        let rounds = &mut machine.get_mut(&mut self.machines).rounds;
        if rounds.is_empty() {
            return Ok(());
        }
        let round = round.get_mut(rounds);
        let event = Event::ReplyAdded(sealed.clone());
        match (&*round, round.apply(event, Catalogue::built_in())) {
            // A late reply belongs to a later round (P4).
            (Round::Closed(_), result) => prop_assert_eq!(result, Err(RoundError::Closed)),
            (Round::Open(open), Ok(next)) => {
                if own {
                    self.sealed
                        .insert(sealed.clone(), (open.id.clone(), number));
                    self.newest = Some(sealed);
                }
                *round = next;
            }
            (Round::Open(_), Err(_)) => {}
        }
        Ok(())
    }

    fn close(&mut self, machine: Index, round: Index) -> Result<(), TestCaseError> {
        let machine = machine.get_mut(&mut self.machines);
        if machine.rounds.is_empty() {
            return Ok(());
        }
        let round = round.get_mut(&mut machine.rounds);
        let Round::Open(open) = &*round else {
            let again = round.apply(Event::Closed(Vec::new()), Catalogue::built_in());
            prop_assert_eq!(again, Err(RoundError::Closed));
            return Ok(());
        };
        // Only a reply that was sealed for this round can be opened.
        let mine = |sealed: &&SealedReply| {
            self.sealed
                .get(*sealed)
                .is_some_and(|(id, _)| *id == open.id)
        };
        let opened: BTreeSet<SealedReply> = open.replies.iter().filter(mine).cloned().collect();
        let replies = opened
            .iter()
            .map(|sealed| reply(self.sealed[sealed].1))
            .collect();
        let (held, minimum) = (open.replies.len(), open.setup.asking.minimum.replies());
        let id = open.id.clone();
        match round.apply(Event::Closed(replies), Catalogue::built_in()) {
            Ok(Round::Closed(closed)) => {
                // Below the minimum there are no bytes (P1), and nobody is counted twice (P4).
                prop_assert!(opened.len() >= usize::try_from(minimum).unwrap());
                prop_assert_eq!(opened.len(), held);
                for (others, _) in self.counted.values() {
                    prop_assert!(others.is_disjoint(&opened));
                }
                let bytes = closed.summary.clone().into_bytes();
                let summary = summaries(&bytes).swap_remove(0);
                for check in &summary.checks {
                    prop_assert_eq!(usize::try_from(check.tally.replies()).unwrap(), held);
                }
                machine.library.add(&summary).unwrap();
                machine.kept.insert(id.clone(), summary);
                prop_assert!(self.counted.insert(id, (opened, bytes)).is_none());
                *round = Round::Closed(closed);
            }
            Ok(Round::Open(_)) => prop_assert!(false, "closing leaves a round open"),
            Err(_) => prop_assert!(opened.len() < held || held < usize::try_from(minimum).unwrap()),
        }
        Ok(())
    }

    fn export(&mut self, machine: Index, round: Index) -> Result<(), TestCaseError> {
        let rounds = &machine.get(&self.machines).rounds;
        if rounds.is_empty() {
            return Ok(());
        }
        if let Round::Closed(closed) = round.get(rounds) {
            let bytes = closed.summary.clone().into_bytes();
            // The same bytes however often (P3).
            prop_assert_eq!(&bytes, &self.counted[&closed.id].1);
            self.files.push(bytes);
        }
        Ok(())
    }

    fn take_in(&mut self, machine: Index, file: Index) -> Result<(), TestCaseError> {
        if self.files.is_empty() {
            return Ok(());
        }
        let read = summaries(&file.get::<Vec<u8>>(&self.files)[..]);
        let machine = machine.get_mut(&mut self.machines);
        for summary in &read {
            let known = machine.kept.contains_key(&summary.head.id);
            let arrival = machine.library.add(summary).unwrap();
            let expected = if known {
                Arrival::SameAgain
            } else {
                Arrival::New
            };
            prop_assert_eq!(arrival, expected);
            machine
                .kept
                .insert(summary.head.id.clone(), summary.clone());
        }
        // Once more: nothing changes.
        let (library, kept) = (machine.library.clone(), machine.kept.clone());
        for summary in &read {
            prop_assert_eq!(machine.library.add(summary), Ok(Arrival::SameAgain));
        }
        prop_assert_eq!(&machine.library, &library);
        prop_assert_eq!(&machine.kept, &kept);
        Ok(())
    }

    /// What holds at every moment.
    fn holds(&self) -> Result<(), TestCaseError> {
        for machine in &self.machines {
            for (id, summary) in &machine.kept {
                let (replies, bytes) = &self.counted[id];
                prop_assert_eq!(&summary.to_bytes().unwrap(), bytes);
                prop_assert!(replies.len() >= 5);
            }
        }
        for file in &self.files {
            for summary in summaries(file) {
                prop_assert!(self.counted.contains_key(&summary.head.id));
            }
        }
        Ok(())
    }
}

/// Somebody's answers to both checks.
fn reply(number: u32) -> Reply {
    let checks = Catalogue::built_in().usual().map(|check| {
        let mut answers = Answers::new();
        for (place, item) in check.items.iter().enumerate() {
            let options = check.options_of(item).unwrap().options.len();
            let at = (usize::try_from(number).unwrap() * 7 + place * 3) % (options + 1);
            let choice = if at == options {
                Choice::OptedOut
            } else {
                Choice::Option(at)
            };
            answers.choose(check, &item.id, choice).unwrap();
        }
        Some(answers)
    });
    Reply {
        checks: checks.collect(),
        made: None,
    }
}

fn summaries(file: &[u8]) -> Vec<TeamSummary> {
    let finder = Finder::new(Rules::default(), Catalogue::built_in(), false);
    let found = finder.all(std::str::from_utf8(file).unwrap());
    assert!(found.backups.iter().all(Result::is_ok));
    let each = found
        .summaries
        .into_iter()
        .map(|reading| reading.unwrap().0);
    each.collect()
}

/// A summary on a line of its own.
fn one_line(bytes: &[u8]) -> Vec<u8> {
    let value: serde_json::Value = serde_json::from_slice(bytes).unwrap();
    format!("{value}\n").into_bytes()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_happens_on_several_machines(steps in prop::collection::vec(step(), 10..60)) {
        let mut world = World::default();
        for step in &steps {
            world.step(step)?;
        }
        world.holds()?;
    }
}
