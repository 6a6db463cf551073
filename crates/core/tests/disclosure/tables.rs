//! Several tables of one round (P6): each is a round by itself, and their summaries merge as a
//! set.

use crate::rounds::{checks, opened, setup};
use kilter_core::answers::{Answers, Choice};
use kilter_core::compare::Comparison;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::library::{Arrival, Library};
use kilter_core::exchange::table::Table;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::reply::{Reply, SealedReply};
use kilter_core::round::{Event, Round, RoundError};

fn reply() -> Reply {
    let answers = |check: &kilter_core::instrument::Instrument| {
        let mut answers = Answers::new();
        for item in &check.items {
            let chosen = answers.choose(check, &item.id, Choice::Option(1));
            chosen.unwrap();
        }
        Some(answers)
    };
    Reply {
        checks: checks().into_iter().map(answers).collect(),
        made: None,
    }
}

/// Another machine's part: its own id and number of people, and so many replies.
fn another(table: &Table, id: u8, people: u32, replies: u8) -> Round {
    let id = RandomId::from_bytes([id; 16]);
    let (team_id, setup) = (table.team_id.clone(), table.setup(people));
    let round = Round::open(id, team_id, setup, Catalogue::built_in()).unwrap();
    let sealed = (0..replies).map(|n| SealedReply(vec![n; 66])).collect();
    let added = round.apply(Event::RepliesAdded(sealed), Catalogue::built_in());
    added.unwrap()
}

fn closed(round: &Round, replies: usize) -> Result<TeamSummary, RoundError> {
    let event = Event::Closed(vec![reply(); replies]);
    let Round::Closed(closed) = round.apply(event, Catalogue::built_in())? else {
        panic!("closing leaves a round open");
    };
    let (bytes, catalogue) = (closed.summary.as_bytes(), Catalogue::built_in());
    let read = TeamSummary::from_bytes(bytes, Rules::default(), catalogue);
    Ok(read.unwrap().0)
}

#[test]
fn tables_of_one_round_merge_by_their_ids_and_each_meets_the_minimum() {
    let first = opened(setup(5, 6), 5);
    let Round::Open(open) = &first else {
        panic!("a round opens open");
    };
    let carried = Table::from_text(&open.table().code()).unwrap();
    let second = another(&carried, 9, 8, 6);
    let too_few = another(&carried, 10, 6, 4);

    let one = closed(&first, 5).unwrap();
    let two = closed(&second, 6).unwrap();
    assert!(matches!(closed(&too_few, 4), Err(RoundError::Withheld(_))));
    assert_ne!(one.head.id, two.head.id);
    assert_eq!(one.head.team_id, two.head.team_id);
    assert_eq!((two.head.team_size, two.replies()), (Some(8), 6));
    assert!(Comparison::may_be_parts(&one, &two));

    let mut library = Library::of([&one]).unwrap();
    assert_eq!(library.add(&two), Ok(Arrival::New));
    assert_eq!(library.add(&one), Ok(Arrival::SameAgain));
    assert_eq!(library.add(&two), Ok(Arrival::SameAgain));
}
