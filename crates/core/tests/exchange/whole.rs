//! Team summaries that the finder takes whole, and those that it can't: what is found is the same, however the text is
//! cut and whatever stands in it.

use crate::came_back::{finder, found, judged, line, other, summary};
use kilter_core::exchange::find::Found;
use kilter_core::exchange::intake::Utf8Parts;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::names::Name;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

fn named(team: &str) -> TeamSummary {
    let mut summary = summary();
    summary.head.team = Name::new(team).unwrap();
    summary
}

/// Read in two parts.
fn cut_at(text: &str, at: usize) -> Found {
    let mut parts = finder(false);
    for part in [&text[..at], &text[at..]] {
        parts.push(part);
        while parts.step() {}
    }
    parts.finish()
}

/// The JSON with the fields of every object in another order.
fn in_order(json: &Value, order: &mut impl FnMut(usize) -> usize) -> String {
    match json {
        Value::Object(fields) => {
            let mut left: Vec<_> = fields.iter().collect();
            let mut texts = Vec::new();
            while !left.is_empty() {
                let (key, value) = left.remove(order(left.len()));
                texts.push(format!(
                    "{}:{}",
                    Value::from(key.as_str()),
                    in_order(value, order)
                ));
            }
            format!("{{{}}}", texts.join(","))
        }
        Value::Array(list) => {
            let texts: Vec<_> = list.iter().map(|value| in_order(value, order)).collect();
            format!("[{}]", texts.join(","))
        }
        other => other.to_string(),
    }
}

#[test]
fn spaces_that_break_no_line_are_what_they_were() {
    // No plain space is left: all were changed on the way.
    let changed = line(&named("Brook\u{a0}side")).replace(' ', "\u{a0}");
    assert_eq!(
        judged(&found(&changed)),
        (vec![named("Brook side")], vec![])
    );
    let between = changed.replace(',', ",\u{a0}");
    assert_eq!(
        judged(&found(&between)),
        (vec![named("Brook side")], vec![])
    );
    // A plain one is: whoever typed the name meant the other.
    let mut typed = named("Brook\u{a0}side");
    typed.head.round = Name::new("Early spring").unwrap();
    assert_eq!(judged(&found(&line(&typed))), (vec![typed], vec![]));
    // At the ends of a name it is none of it.
    let around = line(&named("Brookside")).replace("Brookside", "\u{a0}Brookside\u{a0}");
    assert_eq!(judged(&found(&around)), (vec![named("Brookside")], vec![]));
}

/// Names that look like what the finder looks for. A quotation mark of JSON's own is escaped in them.
const NAMES: [&str; 8] = [
    "Team {“format”: “kilter.team-summary”}",
    "{“format”:“kilter.team-summary”,",
    "„format“: {“checks”: [",
    "{\"format\": \"kilter.team-summary\"",
    "}}]} kilter.team-summary {{[",
    "\\ back \\\" slash {",
    "＂format＂ {＂format＂:＂kilter.team＂",
    "“",
];

#[test]
fn a_name_may_look_like_a_team_summary() {
    for name in NAMES {
        let all = [other(1), named(name), other(2)];
        let lines = all.each_ref().map(line).join("\n");
        let pretty =
            serde_json::to_string_pretty(&serde_json::from_str::<Value>(&line(&all[1])).unwrap());
        let list = format!(
            "[{},\n{},{}]",
            line(&all[0]),
            pretty.unwrap(),
            line(&all[2])
        );
        let within = format!("{{\"teams\":[{}]}}", all.each_ref().map(line).join(","));
        for text in [lines, list, within] {
            assert_eq!(
                judged(&found(&text)),
                (all.to_vec(), vec![]),
                "{name}: {text}"
            );
        }
    }
}

#[test]
fn wherever_a_part_ends_the_same_is_found() {
    for name in ["Zoë", NAMES[0], NAMES[3]] {
        let all = [named(name), other(2)];
        let text = format!("Hi,\n{}\n{}\n", line(&all[0]), line(&all[1]));
        let whole = found(&text);
        assert_eq!(judged(&whole), (all.to_vec(), vec![]));
        for at in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
            assert_eq!(
                cut_at(&text, at),
                whole,
                "{name}, cut at {at}: {}",
                &text[..at]
            );
        }
    }
}

type Spoil = fn(&str) -> String;

#[test]
fn one_bad_among_many_is_counted_and_hides_none() {
    let many: Vec<_> = (0..200).map(other).collect();
    let bad: [(&str, Spoil); 4] = [
        ("other counts", |line| {
            line.replacen("\"opted_out\":0", "\"opted_out\":1", 1)
        }),
        ("no month", |line| {
            line.replacen("\"month\":\"2027-03\",", "", 1)
        }),
        ("cut", |line| line[..line.len() / 2].to_owned()),
        ("a newer one", |line| {
            line.replacen("\"version\":1", "\"version\":3", 1)
        }),
    ];
    for (what, spoil) in bad {
        for place in [0, 99, 199] {
            let mut lines: Vec<_> = many.iter().map(line).collect();
            lines[place] = spoil(&lines[place]);
            let (good, bad) = judged(&found(&lines.join("\n")));
            assert_eq!(
                (good.len(), bad.len()),
                (199, 1),
                "{what} at {place}: {bad:?}"
            );
            let mut expected = many.clone();
            expected.remove(place);
            assert!(good == expected, "{what} at {place}");
            assert_eq!(bad[0].0, place + 1, "{what}: {bad:?}");
        }
    }
}

proptest! {
    #[test]
    fn the_order_of_fields_says_nothing(order in prop::collection::vec(any::<Index>(), 400), at in any::<Index>()) {
        let sent = named("Zoë {“format”: “x”}");
        let mut orders = order.iter().cycle();
        let json = serde_json::from_str(&line(&sent)).unwrap();
        let text = in_order(&json, &mut |left| orders.next().unwrap().index(left));
        let text = format!("{}\n{text}\n{}", line(&other(1)), line(&other(2)));
        let whole = found(&text);
        prop_assert_eq!(judged(&whole), (vec![other(1), sent, other(2)], vec![]));
        let at = (0..=at.index(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap();
        prop_assert_eq!(cut_at(&text, at), whole);
    }

    /// Bytes in any parts, as a large file is read, are as good as all at once: good ones, bad ones, and what is round them.
    #[test]
    fn a_file_in_parts_is_the_file(
        kinds in prop::collection::vec(0..9_usize, 0..8),
        name in prop::sample::select(&NAMES[..]),
        cuts in prop::collection::vec(any::<Index>(), 0..12),
    ) {
        let good = line(&named(name));
        let mut text = String::new();
        for kind in kinds {
            text += &match kind {
                0 | 1 => format!("{good}\n"),
                2 => good.replacen("\"opted_out\":0", "\"opted_out\":1", 1),
                3 => good[..good.len() / 3 * 2].to_owned() + "\n",
                4 => format!("[{good},\n{good}]"),
                5 => "{\"a\":1}\n".to_owned(),
                6 => format!("\u{a0}Zoë wrote: {}\n", good.replace('"', "“")),
                7 => Value::from(good.as_str()).to_string(),
                _ => "é{\"format\": ".to_owned(),
            };
        }
        let bytes = text.as_bytes();
        let mut places: Vec<_> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        places.sort_unstable();
        let (mut letters, mut parts) = (Utf8Parts::default(), finder(false));
        let mut from = 0;
        for at in places.into_iter().chain([bytes.len()]) {
            parts.push(&letters.text(bytes[from..at].to_vec()).unwrap());
            while parts.step() {}
            from = at;
        }
        prop_assert_eq!(letters.end(), Ok(()));
        prop_assert_eq!(parts.finish(), finder(false).all(&text));
    }
}
