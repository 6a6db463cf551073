use super::work::{answers, asking, catalogue, key, lists};
use boon::{Compiler, Schemas};
use kilter_core::disclosure::{Minimum, Rules, SHARES};
use kilter_core::exchange::fault::SummaryFault as Fault;
use kilter_core::exchange::library::{Arrival, Library};
use kilter_core::exchange::team_summary::{CheckTally, TeamSummary};
use kilter_core::ids::RandomId;
use kilter_core::instrument::Instrument;
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::reply::{Reply, SealedReply};
use kilter_core::report::Report;
use kilter_core::round::{Event, Round};
use kilter_core::setup::Setup;
use kilter_core::shares_tally::SharesTally;
use kilter_core::summary_head::SummaryHead;
use kilter_core::tally::{ItemTally, Tally};
use proptest::prelude::*;
use serde_json::{Value, json};

const TWO: [&str; 2] = ["Home visits", "Baby clinic"];

fn read(file: &str) -> Result<TeamSummary, Vec<Fault>> {
    let catalogue = catalogue();
    let read = TeamSummary::from_bytes(file.as_bytes(), Rules::default(), &catalogue);
    read.map(|(summary, _)| summary)
}

/// The file of a round of so many people, of whom the last did not share points out.
fn closed(people: u8, not_shared: u8) -> String {
    let (catalogue, asking) = (catalogue(), asking(&TWO));
    let check = asking.instruments(&catalogue).unwrap().remove(0);
    let setup = Setup {
        asking,
        team_size: 12,
        month: Month::new(2027, 3).unwrap(),
    };
    let [id, team] = [1, 2].map(|byte| RandomId::from_bytes([byte; 16]));
    let mut round = Round::open(id, team, setup, &catalogue).unwrap();
    let mut replies = Vec::new();
    for who in 0..people {
        let added = Event::ReplyAdded(SealedReply(vec![who; 40]));
        round = round.apply(added, &catalogue).unwrap();
        let points = (who < people - not_shared).then_some([10, 6, 4]);
        let checks = vec![Some(answers(&check, points, usize::from(who % 3)))];
        replies.push(Reply { checks, made: None });
    }
    match round.apply(Event::Closed(replies), &catalogue).unwrap() {
        Round::Closed(closed) => closed.summary,
        Round::Open(_) => panic!("it was closed"),
    }
}

#[test]
fn a_closed_round_says_its_lists_and_its_sums() {
    let file = closed(12, 0);
    let json: Value = serde_json::from_str(&file).unwrap();
    assert_eq!(json["version"], 2);
    let check = &json["checks"][0];
    assert_eq!(check["lists"], json!({ "L": TWO }));
    // Twelve people: 10, 6 and 4 points each.
    let shares = json!({ "P": { "answered": 12, "sums": [120, 72, 48] } });
    assert_eq!(check["shares"], shares);
    // Four chose each option: 1 and 1 is open, 2 and 2 is open, 3 and 3 is settled. Only the kind is counted.
    let kind = json!({ "counts": [8, 4], "opted_out": 0 });
    assert_eq!(check["items"]["L1-kind"], kind);
    assert!(check["items"].get("L1-known").is_none());

    let summary = read(&file).unwrap();
    assert_eq!(summary.to_bytes().unwrap(), file.as_bytes());
    let catalogue = catalogue();
    let report = Report::of(&summary, Rules::default(), &catalogue);
    let asked = report.checks[0].instrument(&catalogue).unwrap();
    let text = &asked.item(&"L2-style".into()).unwrap().text;
    assert_eq!(text, "Baby clinic: We do it together.");
    let items = &report.checks[0].findings.as_ref().unwrap().items;
    assert!(items.iter().any(|item| item.id == "L2-kind"));
}

/// Nothing is made of the sums of fewer, so a file that held them would tell a colleague more for no use.
#[test]
fn sums_of_too_few_do_not_leave() {
    let few = u8::try_from(SHARES).unwrap() - 1;
    let json: Value = serde_json::from_str(&closed(12, 12 - few)).unwrap();
    let shares = &json["checks"][0]["shares"];
    assert_eq!(*shares, json!({ "P": { "answered": few } }));
    let summary = read(&json.to_string()).unwrap();
    assert_eq!(summary.checks[0].tally.all_shares()[0].sums, [0_u64; 0]);
    // A team's own minimum that is higher keeps them longer.
    let mut summary = read(&closed(12, 0)).unwrap();
    summary.minimum = Minimum::new(7).unwrap();
    let shares = |summary: &TeamSummary| {
        let json: Value = serde_json::from_slice(&summary.to_bytes().unwrap()).unwrap();
        json["checks"][0]["shares"]["P"].clone()
    };
    assert_eq!(shares(&summary)["sums"], json!([120, 72, 48]));
    summary.minimum = Minimum::new(12).unwrap();
    assert_eq!(shares(&summary)["sums"], json!([120, 72, 48]));
    let mut fewer = read(&closed(12, 1)).unwrap();
    fewer.minimum = Minimum::new(12).unwrap();
    assert_eq!(shares(&fewer), json!({ "answered": 11 }));
}

#[test]
fn what_is_wrong_names_its_field() {
    let good: Value = serde_json::from_str(&closed(12, 0)).unwrap();
    let faults = |pointer: &str, value: Value| {
        let mut file = good.clone();
        match file.pointer_mut(pointer) {
            Some(place) => *place = value,
            None => {
                let (parent, field) = pointer.rsplit_once('/').unwrap();
                file.pointer_mut(parent).unwrap()[field] = value;
            }
        }
        read(&file.to_string()).unwrap_err()
    };
    let field = |field: &str| field.to_owned();
    let missing = |at: &str| Fault::MissingField { field: field(at) };
    let unknown = |at: &str| Fault::UnknownField { field: field(at) };
    let lists = |names: Value| faults("/checks/0/lists", names);
    assert_eq!(lists(json!({})), [missing("checks[0].lists.L")]);
    let one = Fault::ListTooShort {
        field: field("checks[0].lists.L"),
        found: 1,
        least: 2,
    };
    assert_eq!(lists(json!({ "L": ["A"] })), [one]);
    let five = Fault::ListTooLong {
        field: field("checks[0].lists.L"),
        found: 5,
        most: 4,
    };
    assert_eq!(lists(json!({ "L": ["A", "B", "C", "D", "E"] })), [five]);
    let twice = Fault::NameTwice {
        field: field("checks[0].lists.L[2]"),
    };
    assert_eq!(lists(json!({ "L": ["A", "B", "A"] })), [twice]);
    let more = json!({ "L": ["A", "B"], "Q": ["C"] });
    assert_eq!(lists(more), [unknown("checks[0].lists.Q")]);
    let name = lists(json!({ "L": ["A", ""] }));
    assert!(matches!(&name[..], [Fault::Name { field, .. }] if field == "checks[0].lists.L[1]"));
    let kind = lists(json!({ "L": ["A", 2] }));
    assert!(
        matches!(&kind[..], [Fault::WrongKind { field, .. }] if field == "checks[0].lists.L[1]")
    );

    let points = |value: Value| faults("/checks/0/shares/P", value);
    let sums = |sums: Value| points(json!({ "answered": 12, "sums": sums }));
    assert_eq!(
        faults("/checks/0/shares", json!({})),
        [missing("checks[0].shares.P")]
    );
    assert_eq!(
        points(json!({ "answered": 12 })),
        [missing("checks[0].shares.P.sums")]
    );
    let answered = missing("checks[0].shares.P.answered");
    assert_eq!(points(json!({ "sums": [120, 72, 48] })), [answered]);
    let adds = Fault::PointsDoNotAddUp {
        field: field("checks[0].shares.P.sums"),
        found: 241,
        expected: 240,
    };
    assert_eq!(sums(json!([121, 72, 48])), [adds]);
    let count = Fault::OptionCount {
        field: field("checks[0].shares.P.sums"),
        found: 2,
        expected: 3,
    };
    assert_eq!(sums(json!([120, 120])), [count]);
    let too_many = Fault::MoreThanReplied {
        field: field("checks[0].shares.P.answered"),
        found: 13,
        replies: 12,
    };
    assert_eq!(points(json!({ "answered": 13 })), [too_many]);
    let few = Fault::SumsOfTooFew {
        field: field("checks[0].shares.P.sums"),
        answered: SHARES - 1,
        needed: SHARES,
    };
    let of_few = json!({ "answered": SHARES - 1, "sums": [120, 72, 48] });
    assert_eq!(points(of_few), [few]);
    let not_asked = json!({ "answered": 12, "sums": [120, 72, 48], "more": 1 });
    assert_eq!(points(not_asked), [unknown("checks[0].shares.P.more")]);

    // Version 1 knows neither.
    let mut first = good.clone();
    first["version"] = json!(1);
    let faults = read(&first.to_string()).unwrap_err();
    assert!(faults.contains(&unknown("checks[0].lists")), "{faults:?}");
    assert!(faults.contains(&unknown("checks[0].shares")), "{faults:?}");
    first["version"] = json!(3);
    let newer = Fault::NewerVersion {
        found: 3,
        newest: 2,
    };
    assert_eq!(read(&first.to_string()).unwrap_err(), [newer]);
}

#[test]
fn another_list_is_another_content() {
    let (one, mut other) = (read(&closed(12, 0)).unwrap(), read(&closed(12, 0)).unwrap());
    let library = Library::of([&one]).unwrap();
    assert_eq!(library.arrival(&other), Ok(Arrival::SameAgain));
    other.checks[0].lists = lists(&["Home visits", "Flu clinic"]);
    assert_eq!(library.arrival(&other), Ok(Arrival::SameIdOtherBytes));
    let mut sums = read(&closed(12, 1)).unwrap();
    sums.head = one.head.clone();
    assert_eq!(library.arrival(&sums), Ok(Arrival::SameIdOtherBytes));
}

#[test]
fn a_team_summary_of_counts_alone_is_of_version_1() {
    let six = include_str!("../fixtures/team-summary.json");
    let again = read(six).unwrap().to_bytes().unwrap();
    assert_eq!(String::from_utf8(again).unwrap(), six);
    assert!(six.contains("\"version\": 1"));
}

fn names() -> impl Strategy<Value = Vec<String>> {
    prop::collection::btree_set("[A-Za-zé ]{0,9}[a-z]", 2..=4)
        .prop_map(|names| {
            names
                .iter()
                .map(|name| name.trim().to_owned())
                .collect::<std::collections::BTreeSet<_>>()
        })
        .prop_filter("two names", |names| names.len() > 1)
        .prop_map(|names| names.into_iter().collect())
}

fn any_summary() -> impl Strategy<Value = TeamSummary> {
    let people = 5..40_u32;
    (names(), people)
        .prop_flat_map(|(names, replies)| {
            let answered = 0..=replies;
            let numbers = prop::collection::vec(any::<u32>(), 64);
            (Just(names), Just(replies), answered, numbers)
        })
        .prop_map(|(names, replies, answered, numbers)| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let check = asking(&names).instruments(&catalogue()).unwrap().remove(0);
            summary(&check, &names, replies, answered, &numbers)
        })
}

fn summary(
    check: &Instrument,
    names: &[&str],
    replies: u32,
    answered: u32,
    numbers: &[u32],
) -> TeamSummary {
    let mut numbers = numbers.iter().cycle();
    let mut up_to = |most: u32| numbers.next().unwrap() % (most + 1);
    let items = check.counted().into_iter().map(|(id, options)| {
        let mut left = replies;
        let mut counts = Vec::new();
        for _ in 0..options {
            let count = up_to(left);
            left -= count;
            counts.push(count);
        }
        ItemTally {
            id,
            counts: counts.into(),
            opted_out: left,
        }
    });
    let tally = Tally::from_counts(check, replies, items.collect()).unwrap();
    let all = answered * 20;
    let first = up_to(all);
    let second = up_to(all - first);
    let sums = SharesTally {
        id: "P".into(),
        sums: [first, second, all - first - second]
            .map(u64::from)
            .to_vec(),
        answered,
    };
    TeamSummary {
        head: SummaryHead {
            id: RandomId::from_bytes([1; 16]),
            team_id: RandomId::from_bytes([2; 16]),
            team: Name::new("Millbrook").unwrap(),
            round: Name::new("Spring").unwrap(),
            month: Month::new(2027, 3).unwrap(),
            team_size: None,
        },
        minimum: Minimum::default(),
        wording: None,
        checks: vec![CheckTally {
            key: key(),
            lists: lists(names),
            tally: tally.with_shares(check, vec![sums]).unwrap(),
        }],
    }
}

/// The summary of a team that named these entries.
pub fn of_team(team: u8, names: &[&str], replies: u32, seed: u32) -> TeamSummary {
    let check = asking(names).instruments(&catalogue()).unwrap().remove(0);
    let numbers: Vec<u32> = (0..31).map(|n| n * 7 + seed * 5 + 1).collect();
    let mut summary = summary(&check, names, replies, replies, &numbers);
    summary.head.id = RandomId::from_bytes([team; 16]);
    summary.head.team_id = RandomId::from_bytes([team; 16]);
    summary
}

fn fits_its_schema(file: &[u8]) -> bool {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../docs/schema/team-summary-2.json"
    );
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    let schema = compiler.compile(path, &mut schemas).unwrap();
    let file: Value = serde_json::from_slice(file).unwrap();
    schemas.validate(&file, schema).is_ok()
}

proptest! {
    #[test]
    fn what_is_written_is_read_from_the_file_and_from_the_code(summary in any_summary()) {
        use kilter_core::exchange::find::Finder;
        let catalogue = catalogue();
        let file = summary.to_bytes().unwrap();
        prop_assert!(fits_its_schema(&file));
        let (back, _) = TeamSummary::from_bytes(&file, Rules::default(), &catalogue).unwrap();
        prop_assert_eq!(back.to_bytes().unwrap(), file.clone());
        let shown = Rules::default().shares(summary.replies(), summary.checks[0].tally.all_shares()[0].answered);
        let sums = &back.checks[0].tally.all_shares()[0].sums;
        prop_assert_eq!(sums.is_empty(), shown.is_err());

        let code = summary.code(&catalogue).unwrap();
        let finder = Finder::new(Rules::default(), &catalogue, false);
        let found = finder.all(&code);
        let from_code = found.summaries[0].as_ref().map(|(summary, _)| summary);
        prop_assert_eq!(from_code, Ok(&back));
    }

    #[test]
    fn both_readers_agree_whatever_is_changed(summary in any_summary(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let catalogue = catalogue();
        let mut file = summary.to_bytes().unwrap();
        let at = at.index(file.len());
        file[at] = byte;
        prop_assert_eq!(
            TeamSummary::from_bytes(&file, Rules::default(), &catalogue),
            TeamSummary::from_bytes_exactly(&file, Rules::default(), &catalogue)
        );
    }
}
