//! Many summaries in one file.

use crate::samples::{SIX_PEOPLE, golden};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::fault::SummaryFault;
use kilter_core::exchange::json::Position;
use kilter_core::exchange::summary_stream::read_summaries;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use std::io::Read;

type Found = Vec<(usize, Result<TeamSummary, Vec<SummaryFault>>)>;

fn read(input: impl Read) -> Found {
    let mut found = Found::new();
    read_summaries(
        input,
        Rules::default(),
        Catalogue::built_in(),
        &mut |place, reading| {
            found.push((place, reading.map(|(summary, _)| summary)));
        },
    )
    .unwrap();
    found
}

fn faults(text: &str) -> Vec<(usize, SummaryFault)> {
    read(text.as_bytes())
        .into_iter()
        .filter_map(|(place, reading)| Some((place, reading.err()?.remove(0))))
        .collect()
}

fn line() -> String {
    serde_json::from_str::<serde_json::Value>(SIX_PEOPLE)
        .unwrap()
        .to_string()
}

#[test]
fn one_a_list_and_one_a_line_are_read_alike() {
    let (one, line) = (SIX_PEOPLE, line());
    for (text, expected) in [
        (one.to_owned(), 1),
        (format!("[{one}]"), 1),
        (format!("\u{feff} [ {one} ,\r\n{one}, {line}\n]\n"), 3),
        (format!("{line}\n{line}\r\n\n{line}"), 3),
        (format!("{one}{one}"), 2),
    ] {
        let found = read(text.as_bytes());
        assert_eq!(found.len(), expected);
        for (at, (place, reading)) in found.into_iter().enumerate() {
            assert_eq!((place, reading), (at + 1, Ok(golden("six_people"))));
        }
    }
}

#[test]
fn a_wrong_one_does_not_stop_the_others() {
    let line = line();
    let newer = line.replace("\"version\":1", "\"version\":3");
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let long = line.replace("Spring", &"a".repeat(2_000_000));
    let size = u64::try_from(long.len()).unwrap();
    let expected = [
        (
            1,
            SummaryFault::NewerVersion {
                found: 3,
                newest: 2,
            },
        ),
        (3, SummaryFault::TooDeep { most: 32 }),
        (
            4,
            SummaryFault::TooLarge {
                found: size,
                most: 1_000_000,
            },
        ),
    ];
    for text in [
        format!("[{newer},{line},{deep},{long},{line}]"),
        format!("{newer}\n{line}\n").to_owned() + &format!("{deep}{long}\n{line}"),
    ] {
        assert_eq!(read(text.as_bytes()).len(), 5);
        assert_eq!(faults(&text), expected);
    }
}

#[test]
fn a_break_of_json_is_the_last_and_has_its_place_in_the_file() {
    let line = line();
    let at = |line, column| SummaryFault::NotJson {
        at: Position { line, column },
    };
    for (text, expected) in [
        (format!("[{line},\n {{\"a\" 1}}, {line}]"), (2, at(2, 7))),
        (format!("{line}\n{line}\noh\n{line}"), (3, at(3, 1))),
        (
            format!("[{line} {line}]"),
            (2, at(1, line.len() as u64 + 3)),
        ),
        (format!("[{line},]"), (2, at(1, line.len() as u64 + 3))),
        (format!("[{line}]\n{line}"), (2, at(2, 1))),
        (format!("[{line},"), (2, SummaryFault::CutShort)),
        (format!("[{line}"), (2, SummaryFault::CutShort)),
        (
            format!("{line}\n{}", &line[..500]),
            (2, SummaryFault::CutShort),
        ),
    ] {
        assert_eq!(faults(&text), [expected], "{}", &text[text.len() - 20..]);
    }
}

#[test]
fn a_file_of_other_things_is_given_up() {
    let line = line();
    let numbers = format!("[{line},{}{line}]", "1,".repeat(5000));
    let found = faults(&numbers);
    assert_eq!(found.len(), 102);
    assert_eq!(
        found.last(),
        Some(&(103, SummaryFault::NotSummaries { found: 101 }))
    );

    // Summaries that are refused for what they say are read to the end.
    let refused = line.replace("\"minimum\":5", "\"minimum\":9");
    let text = format!("{refused}\n").repeat(300) + &line;
    assert_eq!(faults(&text).len(), 300);
    assert_eq!(read(text.as_bytes()).len(), 301);
}

#[test]
fn a_bracket_left_open_is_no_large_summary() {
    let line = line();
    let open = &line[..line.len() - 1];
    let text = format!("{open}\n{}", format!("{line}\n").repeat(1000));
    assert!(text.len() > 1_000_000);
    let at = Position { line: 2, column: 1 };
    assert_eq!(faults(&text), [(1, SummaryFault::NotJson { at })]);
}

#[test]
fn nothing_at_all_is_a_fault() {
    assert_eq!(faults(""), [(1, SummaryFault::Empty)]);
    assert_eq!(faults("\u{feff} \n"), [(1, SummaryFault::Empty)]);
    assert_eq!(faults("\n\u{feff}"), [(1, SummaryFault::Empty)]);
    assert_eq!(faults(" [ ] "), [(1, SummaryFault::EmptyList)]);
    assert_eq!(faults("["), [(1, SummaryFault::CutShort)]);
}

/// Gives one byte at a time, as a slow disk may.
struct Slow<'a>(&'a [u8]);

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let one = buffer.len().min(1);
        self.0.read(&mut buffer[..one])
    }
}

#[test]
fn how_the_bytes_come_makes_no_difference() {
    let text = format!("\u{feff}[{SIX_PEOPLE},{}]", line());
    assert_eq!(read(Slow(text.as_bytes())), read(text.as_bytes()));
}

#[test]
fn a_failing_disk_is_said() {
    struct Failing;
    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("gone"))
        }
    }
    let mut each = |_, _| panic!("nothing was read");
    assert!(read_summaries(Failing, Rules::default(), Catalogue::built_in(), &mut each).is_err());
}
