//! A backup: its parts as they are by themselves, back as they were, and nothing of it where what is said round them is
//! wrong.

use crate::any_text::any_summary;
use crate::promises::{any_promises, two};
use crate::samples::golden;
use kilter_core::disclosure::{Minimum, Rules};
use kilter_core::exchange::backup_file::backup;
use kilter_core::exchange::fault::SummaryFault;
use kilter_core::exchange::file_fault::FileFault;
use kilter_core::exchange::find::{Finder, Found};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::promises::Promises;
use proptest::prelude::*;
use serde_json::Value;

fn finder() -> Finder<'static> {
    Finder::new(Rules::default(), Catalogue::built_in(), false)
}

fn found(text: &str) -> Found {
    finder().all(text)
}

fn summaries(found: &Found) -> Vec<&TeamSummary> {
    let good = found.summaries.iter().filter_map(|it| it.as_ref().ok());
    good.map(|(summary, _)| summary).collect()
}

fn of(id: u8) -> TeamSummary {
    let mut summary = golden("six_people");
    summary.head.id = RandomId::from_bytes([id; 16]);
    summary
}

/// Three teams, and what one of them promised.
fn three() -> String {
    backup(&[of(3), of(1), of(2)], &[two()])
}

#[test]
fn its_parts_stand_in_it_as_in_files_of_their_own() {
    let text = three();
    let value: Value = serde_json::from_str(&text).unwrap();
    let keys: Vec<_> = value.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["format", "promises", "summaries", "version"]);
    assert_eq!(
        (&value["format"], &value["version"]),
        (&"kilter.backup".into(), &1.into())
    );
    for part in [of(1), of(2), of(3)] {
        let bytes = part.to_bytes().unwrap();
        assert!(text.contains(std::str::from_utf8(&bytes).unwrap()));
    }
    assert!(text.contains(&two().text()));
    // Whatever order they were kept in.
    assert_eq!(text, backup(&[of(2), of(3), of(1)], &[two()]));
}

#[test]
fn what_may_not_leave_is_left_out() {
    let mut few = of(1);
    few.minimum = Minimum::new(12).unwrap();
    let text = backup(&[few, of(2)], &[]);
    assert_eq!(summaries(&found(&text)), [&of(2)]);
}

/// What of a backup with one thing changed in its text is taken, and what is said of it.
fn changed(from: &str, to: &str) -> Found {
    let text = three();
    assert!(text.contains(from), "{from}");
    found(&text.replacen(from, to, 1))
}

#[test]
fn each_refusal_names_its_field_and_takes_nothing() {
    let field = |name: &str| FileFault::Field { field: name.into() };
    let v1 = "\"version\": 1,\n  \"summaries\"";
    let key = r#"[{ "format": "kilter.key", "version": 1 },"#;
    for (from, to, fault) in [
        (
            v1,
            "\"version\": 2,\n  \"tools\"",
            FileFault::Newer { found: 2 },
        ),
        (v1, "\"version\": 0,\n  \"summaries\"", field("version")),
        (v1, "\"summaries\"", field("version")),
        (
            v1,
            "\"version\": 1, \"open\": [], \"summaries\"",
            field("open"),
        ),
        (
            v1,
            "\"version\": 1, \"summaries\": [], \"summaries\"",
            field("summaries"),
        ),
        (v1, "\"version\": 1, \"teams\"", field("summaries")),
        (
            "\"summaries\": [",
            "\"summaries\": [{ \"draft\": 1 },",
            field("summaries[0]"),
        ),
        ("\"summaries\": [", "\"summaries\": [1,", field("summaries")),
        (
            "\"summaries\": [",
            "\"summaries\": [\"a\",",
            field("summaries[0]"),
        ),
        (
            "\"promises\": [\n{",
            "\"promises\": {}, \"more\": [{",
            field("promises"),
        ),
        (
            "\"promises\": [\n",
            &format!("\"promises\": {key}"),
            field("promises[0]"),
        ),
        (
            "\"promises\": [\n{\n  \"format\"",
            "\"outbox\": [{ \"format\"",
            field("promises"),
        ),
    ] {
        let found = changed(from, to);
        assert_eq!(found.backups, [Err(fault)], "{to}");
        assert!(
            found.summaries.is_empty() && found.promises.is_empty(),
            "{to}"
        );
        assert!(found.key_files.is_empty() && found.codes.is_empty(), "{to}");
    }
    // A promise among the team summaries, where none belongs.
    let moved = three().replacen(
        "\"summaries\": [",
        &format!("\"summaries\": [{},", two().text()),
        1,
    );
    assert_eq!(found(&moved).backups, [Err(field("summaries[0]"))]);
}

#[test]
fn a_wrong_part_hides_no_other() {
    let found = changed("\"counts\": [", "\"counts\": [ 7,");
    assert_eq!(found.backups, [Ok(())]);
    assert_eq!(summaries(&found), [&of(2), &of(3)]);
    assert_eq!(found.promises, [Ok(two())]);
    let Err(faults) = &found.summaries[0] else {
        panic!("{:?}", found.summaries)
    };
    assert!(faults[0].field().unwrap().starts_with("checks[0].items."));
    let found = changed("\"2027-05-26\"", "\"May\"");
    let field = "promises[1].by".to_owned();
    assert_eq!(found.promises, [Err(FileFault::Field { field })]);
    assert_eq!(summaries(&found).len(), 3);
}

#[test]
fn it_is_found_in_a_message_and_beside_others() {
    let text = three();
    let quoted = text.replace('\n', "\n> ");
    for text in [
        format!("\u{feff}{text}"),
        format!("[{text}]"),
        format!("Dear Helen,\n\n> {quoted}\nJoe {{}}"),
        text.replace('"', "”"),
        Value::from(format!("{{\n{}", &text[1..])).to_string(),
    ] {
        let found = found(&text);
        assert_eq!(found.backups, [Ok(())], "{text}");
        assert_eq!(
            (summaries(&found).len(), found.promises.len()),
            (3, 1),
            "{text}"
        );
    }
    let newer = text.replacen("\"version\": 1", "\"version\": 2", 1);
    let both = found(&format!("{text}{newer}"));
    assert_eq!(both.backups, [Ok(()), Err(FileFault::Newer { found: 2 })]);
    assert_eq!(both.summaries.len(), 3);
    assert!(
        found("{ \"format\": \"kilter.key\", \"id\": \"kilter.backup\" }")
            .backups
            .is_empty()
    );
}

#[test]
fn a_cut_between_its_parts_is_said() {
    let text = three();
    let last = text.trim_end().len();
    let ends = text.match_indices("\n}\n").map(|(at, end)| at + end.len());
    for cut in ends.filter(|cut| *cut < last).chain([last - 2, last - 1]) {
        let found = found(&text[..cut]);
        let said = found.summaries.last();
        assert_eq!(said, Some(&Err(vec![SummaryFault::CutShort])), "{cut}");
        assert_eq!(found.backups, [Ok(())]);
    }
}

/// Each once: of one id there is one thing in a browser.
fn each_once(
    summaries: Vec<TeamSummary>,
    promises: Vec<Promises>,
) -> (Vec<TeamSummary>, Vec<Promises>) {
    let mut summaries: Vec<_> = summaries
        .into_iter()
        .zip(1..)
        .map(|(mut it, id)| {
            it.head.id = RandomId::from_bytes([id; 16]);
            it
        })
        .collect();
    summaries.sort_by_key(|it| it.head.id.clone());
    let mut promises = promises;
    promises.sort_by_key(|it| it.round_id.clone());
    (summaries, promises)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_reads_as_it_was(
        summaries in proptest::collection::vec(any_summary(), 0..5),
        promises in proptest::collection::vec(any_promises(), 0..5),
    ) {
        let (summaries, promises) = each_once(summaries, promises);
        let text = backup(&summaries, &promises);
        let found = found(&text);
        prop_assert_eq!(self::summaries(&found), summaries.iter().collect::<Vec<_>>());
        prop_assert_eq!(&found.promises, &promises.iter().cloned().map(Ok).collect::<Vec<_>>());
        prop_assert_eq!(&found.backups, &[Ok(())]);
        prop_assert!(found.codes.is_empty() && found.key_files.is_empty());
        // The same in pieces.
        let mut pieces = finder();
        for piece in text.as_bytes().chunks(97) {
            let Ok(piece) = std::str::from_utf8(piece) else { return Ok(()) };
            pieces.push(piece);
            while pieces.step() {}
        }
        prop_assert_eq!(pieces.finish(), found);
    }

    /// Cut short anywhere it says so, and what came whole is there.
    #[test]
    fn a_cut_one_gives_what_came_whole(at in any::<prop::sample::Index>()) {
        let text = three();
        let cut = at.index(text.trim_end().len());
        let found = found(text.get(..cut).unwrap_or_default());
        let whole = summaries(&found).len() + found.promises.len();
        let before = text[..cut].matches("\n}\n").count();
        prop_assert!(whole == before || whole == before + 1, "{} of {}", whole, before);
        let said = found.not_json.iter().chain(found.summaries.iter().filter_map(|it| it.as_ref().err()).flatten());
        let said: Vec<_> = said.collect();
        prop_assert!(cut < 30 || said.contains(&&SummaryFault::CutShort), "{}: {:?}", cut, said);
    }
}
