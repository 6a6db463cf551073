//! The quick way and the exact one, and the way by blocks and the one by one, read the same from any bytes.

use crate::mutations;
use crate::samples::SIX_PEOPLE;
use kilter_core::disclosure::{Minimum, Rules};
use kilter_core::exchange::blocks::{Blocks, Sequence, read_block};
use kilter_core::exchange::fault::SummaryFault;
use kilter_core::exchange::summary_reader::Reading;
use kilter_core::exchange::summary_stream::read_summaries;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::io::{self, Read};

fn rules() -> [Rules; 2] {
    let minimum = Minimum::new(6).unwrap();
    [
        Rules::default(),
        Rules {
            minimum,
            strict: true,
        },
    ]
}

/// The exact reader and the one that tries the quick way first.
fn one(bytes: &[u8]) {
    for rules in rules() {
        let catalogue = Catalogue::built_in();
        assert_eq!(
            TeamSummary::from_bytes(bytes, rules, catalogue),
            TeamSummary::from_bytes_exactly(bytes, rules, catalogue),
        );
    }
}

/// Gives as many bytes at a time as it is told.
struct Parts<'a> {
    bytes: &'a [u8],
    sizes: &'a [usize],
    next: usize,
    /// After the bytes comes an error.
    fails: bool,
}

impl Read for Parts<'_> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        if self.bytes.is_empty() && self.fails {
            return Err(io::Error::other("gone"));
        }
        let size = self.sizes[self.next % self.sizes.len()].clamp(1, room.len());
        self.next += 1;
        self.bytes.read(&mut room[..size])
    }
}

/// What was heard, good ones by their id, and whether the disk held.
type Found = (Vec<(usize, Result<String, Vec<SummaryFault>>)>, bool);

fn short(reading: Reading) -> Result<String, Vec<SummaryFault>> {
    reading.map(|(summary, _)| summary.head.id.to_string())
}

fn by_one(input: impl Read) -> Found {
    let mut found = Vec::new();
    let read = read_summaries(
        input,
        Rules::default(),
        Catalogue::built_in(),
        &mut |place, reading| found.push((place, short(reading))),
    );
    (found, read.is_ok())
}

fn by_blocks(input: impl Read) -> Found {
    let by = (Rules::default(), Catalogue::built_in());
    let mut found = Vec::new();
    let mut each = |place, reading| found.push((place, short(reading)));
    let (mut sequence, mut blocks) = (Sequence::default(), Blocks::new(input));
    let mut good = true;
    while let Some(block) = blocks.next() {
        let Ok(block) = block else {
            good = false;
            break;
        };
        let read = read_block(block, by.0, by.1, &|good| good);
        if let Some(astray) = sequence.add(read, &mut each) {
            good &= sequence
                .rest(astray, || blocks.next().transpose(), by, &mut each)
                .is_ok();
        }
    }
    (found, good)
}

fn many(bytes: &[u8], sizes: &[usize]) {
    for fails in [false, true] {
        let parts = || Parts {
            bytes,
            sizes,
            next: 0,
            fails,
        };
        let (one, blocks) = (by_one(parts()), by_blocks(parts()));
        if fails {
            // Nothing is lost that came before; a fault where it broke off may be told besides.
            assert_eq!(one.0, blocks.0[..one.0.len().min(blocks.0.len())]);
        } else {
            assert_eq!(one, blocks);
        }
    }
}

#[test]
fn every_mutation_is_read_alike_both_ways() {
    for mutation in mutations::all(SIX_PEOPLE) {
        one(&mutation.bytes);
        if mutation.bytes.len() < 100_000 {
            let line = serde_json::from_slice::<serde_json::Value>(&mutation.bytes)
                .map_or(mutation.bytes.clone(), |json| json.to_string().into());
            let good = SIX_PEOPLE.as_bytes();
            for text in [
                [good, &line, good].concat(),
                [b"[", good, b",", &line, b",", good, b"]"].concat(),
            ] {
                many(&text, &[usize::MAX]);
                many(&text, &[700]);
            }
        }
    }
}

/// What files are made of, and what they should not be made of.
fn parts() -> impl Strategy<Value = Vec<u8>> {
    let line = serde_json::from_str::<serde_json::Value>(SIX_PEOPLE).unwrap();
    let sorted = line.to_string();
    let written = SIX_PEOPLE.trim().to_owned();
    let packed: String = SIX_PEOPLE.lines().map(str::trim_start).collect();
    let refused = packed.replacen("\"minimum\": 5", "\"minimum\": 9", 1);
    let marked = format!("\u{feff}{packed}");
    let indented = SIX_PEOPLE.replace('\n', "\n  ");
    let open = packed[..packed.len() - 1].to_owned();
    let texts = [
        written,
        packed,
        sorted,
        refused,
        marked,
        indented,
        open,
        "[".into(),
        "]".into(),
        ",".into(),
        "\n".into(),
        ",\n".into(),
        "\n\n\n\n".into(),
        "{}".into(),
        "{\"format\":\"x\"}".into(),
        "\"{\\\"format\\\"\"".into(),
        "7".into(),
        "\u{feff}".into(),
        "é".into(),
    ];
    prop_oneof![
        20 => select(texts.to_vec()).prop_map(String::into_bytes),
        1 => vec(any::<u8>(), 0..4),
    ]
}

proptest! {
    #[test]
    fn a_changed_summary_is_read_alike(
        changes in vec((any::<Index>(), "[\\[\\]{}\",:0-9a-zé.eE\\\\ \n-]{0,4}", 0_usize..4), 1..3),
    ) {
        let mut bytes = SIX_PEOPLE.as_bytes().to_vec();
        for (at, with, cut) in changes {
            let at = at.index(bytes.len());
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, with.into_bytes());
        }
        one(&bytes);
    }

    #[test]
    fn any_file_is_read_alike(parts in vec(parts(), 0..12), sizes in vec(1_usize..9_000, 1..4)) {
        many(&parts.concat(), &sizes);
    }

    /// Files as they should be, in any layout, with at most one fault among them.
    #[test]
    fn a_good_file_is_read_alike(
        count in 0_usize..60,
        list in any::<bool>(),
        space in select(vec!["", " ", "\n", "\r\n", "\n  "]),
        pretty in any::<bool>(),
        fault in any::<Option<Index>>(),
        sizes in vec(1_usize..70_000, 1..3),
    ) {
        let packed: String = SIX_PEOPLE.lines().map(str::trim_start).collect();
        let good = if pretty { SIX_PEOPLE.trim() } else { packed.as_str() };
        let mut all = vec![good.to_owned(); count];
        if let Some(fault) = fault && count > 0 {
            all[fault.index(count)] = good.replacen("\"opted_out\": 0", "\"opted_out\": 1", 1);
        }
        let between = if list { format!(",{space}") } else { space.to_owned() };
        let text = all.join(&between);
        let text = if list { format!("[{space}{text}{space}]\n") } else { text };
        many(text.as_bytes(), &sizes);
    }
}
