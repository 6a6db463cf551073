//! Every number that a person reads is one of the data: of any team's report, whatever writes it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]

use kilter_core::disclosure::{Minimum, Rules};
use kilter_core::exchange::team_summary::{CheckTally, TeamSummary};
use kilter_core::ids::RandomId;
use kilter_core::instrument::{Catalogue, Instrument, Item};
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::report::Report;
use kilter_core::summary_head::SummaryHead;
use kilter_core::tally::{ItemTally, Tally};
use kilter_core::wording::Wording;
use kilter_page::Subject;
use kilter_page::formats::FORMATS;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Thousandths of the people who choose each answer up to here; the rest opted out.
type Shares = Vec<[u16; 8]>;

fn tally(check: &Instrument, replies: u32, shares: &Shares, first: usize) -> Tally {
    let items = check.items.iter().zip(first..).map(|(item, place)| {
        let shares = shares[place % shares.len()];
        let options = check.options_of(item).unwrap().options.len();
        let mut left = replies;
        let counts: Vec<u32> = (0..options)
            .map(|option| {
                let count = (replies * u32::from(shares[option]) / 1000).min(left);
                left -= count;
                count
            })
            .collect();
        ItemTally {
            id: item.id.clone(),
            counts: counts.into_iter().collect(),
            opted_out: left,
        }
    });
    Tally::from_counts(check, replies, items.collect()).unwrap()
}

fn report(replies: u32, more: u32, shares: &Shares) -> Report {
    let catalogue = Catalogue::built_in();
    let checks = catalogue
        .usual()
        .zip([0, 20])
        .map(|(check, first)| CheckTally {
            key: check.key.clone(),
            lists: Default::default(),
            tally: tally(check, replies, shares, first),
        });
    let summary = TeamSummary {
        head: SummaryHead {
            id: RandomId::from_bytes([1; 16]),
            team_id: RandomId::from_bytes([2; 16]),
            team: Name::new("Millbrook").unwrap(),
            round: Name::new("Spring").unwrap(),
            month: Month::new(2027, 3).unwrap(),
            team_size: Some(replies + more),
        },
        minimum: Minimum::default(),
        wording: Wording::new("network", "practice"),
        checks: checks.collect(),
    };
    Report::of(&summary, Rules::default(), catalogue)
}

fn written(subject: &Subject, ending: &str) -> String {
    let format = FORMATS.iter().find(|it| it.ending == ending).unwrap();
    let bytes = (format.write)(subject, Catalogue::built_in()).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// The numbers of a text, as they stand there.
fn numbers(text: &str) -> Vec<&str> {
    let parts = text.split(|c: char| !c.is_ascii_digit() && c != '.');
    let trimmed = parts.map(|part| part.trim_matches('.'));
    trimmed.filter(|part| !part.is_empty()).collect()
}

/// What a browser shows of a page, without what only draws.
fn shown(html: &str) -> String {
    let body = html.rsplit("</style>").next().unwrap();
    let mut text = String::new();
    let mut drawing = false;
    for part in body.split('<').skip(1) {
        let (tag, words) = part.split_once('>').unwrap();
        match tag.split([' ', '/']).next().unwrap() {
            "svg" => drawing = true,
            "" if tag.starts_with("/svg") => drawing = false,
            _ => (),
        }
        if !drawing {
            text += words;
            text.push(' ');
        }
    }
    text.replace("&#39;", "'").replace("&amp;", "&")
}

/// Every number of the data.
fn all_of(data: &Value, found: &mut Vec<f64>) {
    match data {
        Value::Number(number) => found.push(number.as_f64().unwrap()),
        Value::Array(all) => all.iter().for_each(|it| all_of(it, found)),
        Value::Object(all) => all.values().for_each(|it| all_of(it, found)),
        _ => (),
    }
}

/// The limits that a check writes as fractions: "15/2".
fn limits(check: &str) -> Vec<f64> {
    let quoted = check.split('"').filter_map(|it| it.split_once('/'));
    let fractions = quoted
        .filter_map(|(above, below)| Some(above.parse::<f64>().ok()? / below.parse::<f64>().ok()?));
    fractions.collect()
}

/// A number with so many decimals says this value.
fn says(number: &str, value: f64) -> bool {
    let decimals = number.split_once('.').map_or(0, |(_, after)| after.len());
    let half = 0.5 * 10_f64.powi(-i32::try_from(decimals).unwrap());
    (number.parse::<f64>().unwrap() - value).abs() <= half + 1e-9
}

/// The rows of all tables in Markdown: cells without what stands around them.
fn rows(markdown: &str) -> Vec<Vec<&str>> {
    let lines = markdown.lines().filter(|line| line.starts_with("| "));
    lines
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect()
}

/// The data of each scale and of each statement, by what a person reads: its name.
fn named<'a>(
    data: &'a Value,
    kind: &str,
    name: impl Fn(&Instrument, &str) -> Option<String>,
) -> BTreeMap<String, Vec<&'a Value>> {
    let mut named: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
    for (check, data) in Catalogue::built_in()
        .iter()
        .zip(data["checks"].as_array().unwrap())
    {
        for one in data[kind].as_array().unwrap() {
            if let Some(name) = name(check, one["id"].as_str().unwrap()) {
                named.entry(name).or_default().push(one);
            }
        }
    }
    named
}

fn scale_name(check: &Instrument, id: &str) -> Option<String> {
    let scale = check.scales.iter().find(|it| it.id.as_str() == id)?;
    Some(scale.label.clone())
}

fn statement(check: &Instrument, id: &str) -> Option<String> {
    let is = |item: &&Item| item.id.as_str() == id;
    let item = check.items.iter().find(is)?;
    Some(Wording::default().fill(&item.text))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_number_is_one_of_the_data_whatever_writes_it(
        replies in 5_u32..=30,
        more in 0_u32..=9,
        shares in prop::collection::vec(prop::array::uniform8(0_u16..=700), 38),
    ) {
        let report = report(replies, more, &shares);
        let subject = Subject::Report { report, example: false };
        let data: Value = serde_json::from_str::<Value>(&written(&subject, "json")).unwrap()[0].take();
        let (markdown, text, html) = (written(&subject, "md"), written(&subject, "txt"), shown(&written(&subject, "html")));

        // A score stands beside its name, and beside no other's.
        let scales = named(&data, "scales", scale_name);
        let statements = named(&data, "items", statement);
        let (mut of_scales, mut of_statements) = (BTreeSet::new(), 0);
        for row in rows(&markdown) {
            let name = row[0].trim_start_matches(|c: char| c.is_ascii_digit()).trim();
            if let (Some(scales), Ok(_)) = (scales.get(name), row[1].parse::<f64>()) {
                let is = |it: &&&Value| [&it["score"], &it["out_of_100"]].iter().any(|value| value.as_f64().is_some_and(|value| says(row[1], value)));
                prop_assert!(scales.iter().any(|it| is(&it)), "{row:?} {scales:?}");
                of_scales.insert(name);
            }
            if let Some(found) = statements.get(name) {
                let counts = |it: &Value| -> Option<Vec<String>> {
                    let counts = it["counts"].as_array()?.iter().chain([&it["opted_out"]]);
                    Some(counts.map(ToString::to_string).collect())
                };
                let Some(expected) = counts(found[0]) else {
                    prop_assert_eq!(Some(row[1]), found[0]["in_words"].as_str().or(Some(row[1])));
                    continue;
                };
                if row.len() == expected.len() + 1 {
                    prop_assert_eq!(&row[1..], expected);
                    of_statements += 1;
                } else {
                    // The agreement, and from how many replies on a range.
                    let agreement = found[0]["van_der_eijk_a"].as_f64();
                    prop_assert!(agreement.is_none_or(|value| row[1].parse::<f64>().is_err() || says(row[1], value)), "{row:?}");
                }
            }
        }
        let scored = scales.iter().filter(|(_, it)| it.iter().any(|it| it["score"].is_number()));
        prop_assert_eq!(of_scales, scored.map(|(name, _)| name.as_str()).collect::<BTreeSet<_>>());
        // Where few could say, a statement stands in words.
        let counted = statements.values().filter(|it| it[0]["counts"].is_array());
        prop_assert_eq!(of_statements, counted.count());

        // Whoever writes it, the same numbers in the same order.
        let of_list = |text: &str| -> Vec<String> {
            let lines = text.lines().filter(|line| !["1.", "2."].contains(&line.trim().trim_end_matches(['_', ' '])));
            lines.flat_map(numbers).map(ToOwned::to_owned).collect()
        };
        let markdown_numbers = of_list(&markdown);
        let multiset = |all: &[String]| -> BTreeMap<String, usize> {
            let mut counted = BTreeMap::new();
            for one in all { *counted.entry(one.clone()).or_default() += 1; }
            counted
        };
        prop_assert_eq!(multiset(&of_list(&text)), multiset(&markdown_numbers));
        prop_assert_eq!(multiset(&of_list(&html)), multiset(&markdown_numbers));

        // And each with a decimal is of the data, or was written into the check.
        let mut values = Vec::new();
        all_of(&data, &mut values);
        for (check, (low, high)) in data["checks"].as_array().unwrap().iter().zip(RANGES) {
            for scale in check["scales"].as_array().unwrap() {
                let spread = scale["sd_at_most"].as_f64();
                let ends = scale["interval_at_most"].as_array().into_iter().flatten().filter_map(Value::as_f64);
                for end in ends {
                    let end = end.clamp(low, high);
                    values.extend([end, (end - low) * 100.0 / (high - low)]);
                }
                values.extend(spread.map(|spread| spread * 100.0 / (high - low)));
            }
        }
        values.extend(CHECKS.iter().flat_map(|it| limits(it)));
        let written_there: BTreeSet<&str> = CHECKS.iter().flat_map(|it| numbers(it)).collect();
        for number in markdown_numbers.iter().filter(|it| it.contains('.')) {
            let known = written_there.contains(number.as_str()) || values.iter().any(|value| says(number, value.abs()));
            let line = markdown.lines().find(|line| numbers(line).contains(&number.as_str()));
            prop_assert!(known, "{number} is not in the data: {line:?}");
        }
    }
}

/// From where to where a scale's score goes: three statements of 1 to 3 are added up; statements of 1 to 5 are averaged
/// (docs/scoring.md). What people read of the latter is out of 100.
const RANGES: [(f64, f64); 2] = [(3.0, 9.0), (1.0, 5.0)];

/// The checks' own texts and limits.
const CHECKS: [&str; 2] = [
    include_str!("../../instrument/data/10-five-foundations.json"),
    include_str!("../../instrument/data/20-deal-relationship.json"),
];
