//! Bad files: each gets its own sentence with the field, nothing that was kept is lost, nothing runs.

use super::steps::{PASTE, TEAM, pastes};
use super::team::summary;
use kilter_journeys::{Folder, Person, Visitor};
use serde_json::{Value, json};

/// The summary of six people with one thing changed.
fn with(change: impl Fn(&mut Value)) -> Vec<u8> {
    let mut changed = summary("six_people");
    change(&mut changed);
    changed.to_string().into_bytes()
}

fn text() -> String {
    summary("six_people").to_string()
}

/// Each bad file, and what is said of it.
fn bad_files() -> Vec<(&'static str, Vec<u8>, Vec<&'static str>)> {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let in_five =
        |field: &str, value: Value| with(|s| s["checks"][0]["items"]["T1"][field] = value.clone());
    let twice = text().replacen("\"team\":", "\"team\":\"A\",\"team\":", 1);
    vec![
        ("empty.json", Vec::new(), vec!["This file is empty."]),
        (
            "cut-short.json",
            text().as_bytes()[..400].to_vec(),
            vec!["The end of the file is missing."],
        ),
        (
            "not-json.json",
            b"Dear Helen, here it is".to_vec(),
            vec!["There is no team summary in it."],
        ),
        (
            "picture.json",
            vec![0xff, 0xd8, 0xff, 0xe0],
            vec!["This is a picture."],
        ),
        (
            "other-format.json",
            with(|s| s["format"] = json!("kilter.backup")),
            vec!["kilter.backup", "format"],
        ),
        (
            "newer.json",
            with(|s| s["version"] = json!(3)),
            vec!["Get the newer Kilter to open it."],
        ),
        (
            "count.json",
            in_five("counts", json!([0, -2, 8])),
            vec!["-2", "checks[0].items.T1.counts[1]"],
        ),
        (
            "adds-up.json",
            in_five("counts", json!([0, 2, 3])),
            vec!["add up to 5", "checks[0].items.T1"],
        ),
        (
            "unknown.json",
            with(|s| s["surgery"] = json!("x")),
            vec!["surgery"],
        ),
        (
            "repeated.json",
            twice.into_bytes(),
            vec!["is there twice", "team"],
        ),
        (
            "check-twice.json",
            with(|s| s["checks"][1] = s["checks"][0].clone()),
            vec!["is the same check as one before it", "checks[1]"],
        ),
        (
            "too-few.json",
            with(few),
            vec!["Kilter opens results from 5", "checks[0].replies"],
        ),
        (
            "deep.json",
            deep.into_bytes(),
            vec!["brackets inside brackets"],
        ),
        (
            "long-name.json",
            with(|s| s["team"] = json!("x".repeat(10_000))),
            vec!["10,000 characters", "80 at most"],
        ),
        (
            "other.json",
            b"{\"a\":1}".to_vec(),
            vec!["This is not a file from Kilter. It begins with \"a\""],
        ),
        ("wide.json", wide(), vec!["22.0 MB", "save it as UTF-8"]),
        ("old.json", old(), vec!["22.0 MB", "save it as UTF-8"]),
        (
            "large.json",
            vec![b' '; 50_000_000],
            vec!["This file is 50.0 MB. Kilter can read 20.0 MB of this kind."],
        ),
    ]
}

/// More JSON in UTF-16 than is read of it.
fn wide() -> Vec<u8> {
    let line: Vec<u8> = text().encode_utf16().flat_map(u16::to_le_bytes).collect();
    let more = 22_000_000 - line.len();
    [line, b" \0".repeat(more / 2)].concat()
}

/// And in Windows-1252, with the first letter that is not English at its end.
fn old() -> Vec<u8> {
    let line = text().replace(TEAM, "Zo#").into_bytes();
    let line: Vec<u8> = line
        .into_iter()
        .map(|byte| if byte == b'#' { 0xeb } else { byte })
        .collect();
    [vec![b'['], vec![b' '; 21_999_999 - line.len()], line].concat()
}

/// Four replies to one check.
fn few(summary: &mut Value) {
    let check = &mut summary["checks"][0];
    check["replies"] = json!(4);
    for item in check["items"].as_object_mut().unwrap().values_mut() {
        *item = json!({"counts": [0, 0, 4], "opted_out": 0});
    }
}

fn keeps_six_people(helen: &Person) {
    pastes(helen, &text());
    helen
        .click_button("Keep and open the report")
        .sees("A conversation starter, not a test.");
}

#[test]
fn each_gets_its_own_sentence_and_nothing_kept_is_lost() {
    let helen = Visitor::new("Helen").open();
    keeps_six_people(&helen);
    let kept = helen.kept();
    let folder = Folder::new();
    for (name, bytes, said) in bad_files() {
        let file = folder.put(name, &bytes);
        helen
            .visits("#/open")
            .is_at("Open results")
            .upload("Choose files", &[&file]);
        helen.click_button("Continue").sees(name);
        for words in said {
            helen.sees(words);
        }
        helen.is_at("Nothing could be opened");
        let once =
            "return document.querySelector('#app').innerText.split('has not changed').length - 1";
        assert_eq!(helen.script(once, &[]), 1, "{name}");
        assert_eq!(helen.kept(), kept, "{name} changed what is kept");
    }
    helen.axe_finds_nothing().asked_nobody();
}

#[test]
fn a_second_copy_changes_nothing_and_other_bytes_are_refused() {
    let helen = Visitor::new("Helen").open();
    keeps_six_people(&helen);
    let kept = helen.kept();
    helen.visits("#/open").is_at("Open results");
    helen.paste_into(PASTE, &text()).click_button("Continue");
    helen
        .is_at("You have these results already")
        .sees("Here already. Nothing changes.");
    assert_eq!(helen.kept(), kept);
    helen.visits("#/").visits("#/open").is_at("Open results");
    let other = String::from_utf8(with(|s| s["team_size"] = json!(15))).unwrap();
    helen.paste_into(PASTE, &other).click_button("Continue");
    helen.sees("is here already, with other content");
    assert_eq!(helen.kept(), kept);
}

#[test]
fn hundreds_are_kept_part_by_part_and_a_refusal_says_how_far_it_came() {
    let of = |n: u32, size: u32| {
        let one = with(|s| {
            s["id"] = json!(format!("{n:032x}"));
            s["team_size"] = json!(size);
        });
        String::from_utf8(one).unwrap()
    };
    let many: Vec<_> = (0..250).map(|n| of(n, 14)).collect();
    let helen = Visitor::new("Helen").open();
    let file = helen.folder().put("many.json", many.join("\n"));
    helen
        .visits("#/open")
        .is_at("Open results")
        .upload("Choose files", &[file]);
    helen
        .click_button("Continue")
        .sees("Found 250 team summaries.");
    // Another tab opens other contents of the 150th meanwhile.
    helen.in_another_tab("#/open", |helen| {
        pastes(helen, &of(149, 15));
        helen
            .click_button("Keep and open the report")
            .sees("A conversation starter");
    });
    helen
        .click_button("Keep and open the report")
        .sees("The browser kept 100 of 250 and then refused.");
    assert_eq!(summaries_here(&helen), 101);

    let joe = Visitor::new("Joe").open();
    let file = joe.folder().put("many.json", many.join("\n"));
    joe.visits("#/open")
        .is_at("Open results")
        .upload("Choose files", &[file]);
    joe.click_button("Continue")
        .sees("Found 250 team summaries.")
        .click_button("Keep and open the report")
        .sees("250 team summaries opened.");
    assert_eq!(summaries_here(&joe), 250);
}

/// How many team summaries local storage has.
fn summaries_here(person: &Person) -> usize {
    let all = person.local_storage();
    let keys = all.as_object().unwrap().keys();
    keys.filter(|key| key.starts_with("kilter/summary/"))
        .count()
}

#[test]
fn a_name_that_is_a_script_or_a_formula_is_text() {
    let helen = Visitor::new("Helen").open();
    let script = "<img src=x onerror=document.title='owned'><script>owned()</script>";
    for (name, said) in [
        (script, "has signs in it that are used in code"),
        (
            "=HYPERLINK(\"https://example.org\")",
            "starts like a formula",
        ),
    ] {
        let named = with(|s| {
            s["team"] = json!(name);
            s["id"] = json!(format!("{:032x}", name.len()));
        });
        helen.visits("#/open").is_at("Open results");
        helen
            .paste_into(PASTE, &String::from_utf8(named).unwrap())
            .click_button("Continue");
        helen.sees(said).sees(name);
        helen
            .click_button("Keep and open the report")
            .sees(name)
            .sees("A conversation starter");
        assert!(!helen.title().contains("owned") || helen.title().contains('<'));
        assert_eq!(
            helen.script(
                "return document.querySelectorAll('main script, main img').length",
                &[]
            ),
            0
        );
        helen.click_button("Save the numbers (CSV)");
        let csv = std::fs::read_to_string(helen.downloaded("*.csv")).unwrap();
        assert!(
            !csv.lines()
                .any(|line| line.starts_with('=') || line.contains(",=") || line.contains(",\"="))
        );
        helen.asked_nobody();
    }
}

#[test]
fn many_summaries_come_in_as_an_array_or_one_a_line() {
    let other = String::from_utf8(with(|s| {
        s["id"] = json!("a".repeat(32));
        s["team"] = json!("Riverside PCN");
    }))
    .unwrap();
    for many in [
        format!("[{},{other}]", text()),
        format!("{}\n{other}\n", text()),
    ] {
        let helen = Visitor::new("Helen").open();
        pastes(&helen, &many);
        helen
            .sees("Found 2 team summaries.")
            .sees(TEAM)
            .sees("Riverside PCN");
    }
}
