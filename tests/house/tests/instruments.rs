//! Nothing names an instrument but its own data, its example and its tests: adding one is adding a file.
#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, fs};

use kilter_house::{Sources, Words, root, roots};
use serde_json::Value;

const DATA: &str = "crates/instrument/data";

/// What no instrument may be named in: the app and the crates, but for the one that attacks what they write.
fn is_product(file: &str) -> bool {
    (file.starts_with("src/") || file.starts_with("crates/")) && !file.starts_with("crates/attack/")
}

/// Files that name an instrument for good, each with why.
const FOR_GOOD: &[(&str, &str)] = &[
    (
        "crates/core/src/exchange/packed.rs",
        "names that are written as one byte in an invitation: a new instrument is written in letters",
    ),
    (
        "crates/instrument/src/reading/mod.rs",
        "a kind of reading is called shares, and so is a scale",
    ),
    (
        "crates/core/src/exchange/check_reader.rs",
        "a field of the team summary is called shares, and so is a scale",
    ),
    (
        "crates/core/src/exchange/shares_reader.rs",
        "a field of the team summary is called shares, and so is a scale",
    ),
    (
        "crates/page/src/facts/csv/readings.rs",
        "a kind of row is called shares, and so is a scale",
    ),
];

/// Files that name an instrument today, each with the step of the rebuilding in docs/design.md that mends it. The list
/// may only shrink: what no longer belongs here fails the test too.
const STANDING: &[(&str, &str)] = &[];

/// The names that an instrument's data gives to itself and its parts.
fn ids(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                // Fields are written with `_`: with `-` it is a name that the instrument gives.
                if name.contains('-') {
                    found.insert(name.clone());
                }
                if let ("id" | "instrument", Some(id)) = (name.as_str(), value.as_str()) {
                    found.insert(id.to_owned());
                }
                // Bands and the ends of a move are called by words of every day, such as "strong" and "now", and when a
                // rung stands is said in words of the format.
                if !matches!(name.as_str(), "bands" | "from" | "to" | "stands")
                    || value.get("bands").is_some()
                {
                    ids(value, found);
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| ids(value, found)),
        _ => {}
    }
}

fn all_ids() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(root().join(DATA)).unwrap() {
        let file = fs::read_to_string(entry.unwrap().path()).unwrap();
        ids(&serde_json::from_str(&file).unwrap(), &mut found);
    }
    found
}

/// A name as it is whichever way it is written: `deal-first`, `deal_first`, `DealFirst`.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|letter| !matches!(letter, '-' | '_'));
    letters.flat_map(char::to_lowercase).collect()
}

/// The ids that a file names. One of several words is one in any spelling and in any text; one of a single word, such as
/// `trust`, is one where the whole text is nothing else.
fn named(words: &Words, ids: &BTreeSet<String>) -> BTreeSet<String> {
    let names: BTreeSet<String> = words.names.iter().map(|name| plain(name)).collect();
    let texts: Vec<String> = words.texts.iter().map(|text| plain(text)).collect();
    let is_named = |id: &&String| {
        let several = id.contains('-')
            && (names.contains(&plain(id)) || texts.iter().any(|text| text.contains(&plain(id))));
        several || words.texts.contains(id)
    };
    ids.iter().filter(is_named).cloned().collect()
}

#[test]
fn no_product_code_names_an_instrument() {
    let ids = all_ids();
    let mut said = Vec::new();
    let mut offenders = BTreeSet::new();
    for file in roots().unwrap().into_iter().filter(|file| is_product(file)) {
        for file in Sources::read(&root().join(file)).unwrap().files() {
            let named = named(&Words::read(&file).unwrap(), &ids);
            if !named.is_empty() {
                let file = file.strip_prefix(root()).unwrap().display().to_string();
                said.push(format!("{file}: {named:?}"));
                offenders.insert(file);
            }
        }
    }
    let listed = FOR_GOOD
        .iter()
        .chain(STANDING)
        .map(|(file, _)| (*file).to_owned());
    let listed: BTreeSet<String> = listed.collect();
    let gone: Vec<&String> = listed.difference(&offenders).collect();
    let new: Vec<&String> = offenders.difference(&listed).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "new: {new:#?}\nthese name none any more, so take them off the list: {gone:#?}\nall there are:\n{}",
        said.join("\n")
    );
}

#[test]
fn a_name_is_found_in_every_spelling_and_in_comments_and_tests_it_may_stand() {
    let named_in = |text: &str| {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(&file, text).unwrap();
        named(&Words::read(file.path()).unwrap(), &all_ids())
            .into_iter()
            .collect::<Vec<_>>()
    };
    for text in [
        "enum Corner { DealFirst }",
        "fn f() { let deal_first = 1; }",
        "const A: &str = \"corner/deal-first\";",
        "say! { (\"deal-first\") }",
    ] {
        assert_eq!(named_in(text), ["deal-first"], "{text}");
    }
    assert_eq!(named_in("const A: &str = \"trust\";"), ["trust"]);
    for text in [
        "// five-foundations",
        "/// five-foundations\nmod a {}",
        "#[cfg(test)] mod a { const A: &str = \"five-foundations\"; }",
        "id! { /// five-foundations\n A }",
        "const A: &str = \"we trust\";",
        "fn trust() {}",
    ] {
        assert_eq!(named_in(text), Vec::<String>::new(), "{text}");
    }
}
