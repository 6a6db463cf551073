//! A facilitator's results and promises in one file: taken out, brought back, and found among many.

use super::change::{FIRST, keeps};
use super::elsewhere::{adds, invites, reply_of, returns_to_the_round};
use super::joining;
use super::promises::promises_two;
use super::rounds::{another_team, eight_then, round_of, seven_now};
use super::steps::{TEAM, closes, opens_a_round, pastes};
use super::team::rows;
use kilter_journeys::{Person, Visitor};
use serde_json::{Value, json};

const PROMISED: &str = "What Millbrook PCN core team promised in March 2026: 2 promises";
const FIND: &str = "Find a team or month";

/// From anywhere: the text of a backup of all that is here.
fn backs_up(joe: &Person) -> String {
    joe.visits("#/computer")
        .click_button("Back up what is here")
        .sees("The browser was asked to save kilter-backup-");
    std::fs::read_to_string(joe.downloaded("kilter-backup-20*.json")).unwrap()
}

/// From anywhere: gives this file to *Open results*.
fn gives(joe: &Person, name: &str, text: &str) {
    let file = joe.folder().put(name, text);
    joe.visits("#/open")
        .upload("Choose files", &[file])
        .click_button("Continue");
}

/// A round of five that is closed here, and what its report says.
fn closes_one(joe: &Person) {
    opens_a_round(joe, 9);
    let invitation = invites(joe);
    returns_to_the_round(joe);
    let rows = rows("six_people");
    let replies = (0..5).map(|who: u32| reply_of(&invitation, &rows[who as usize], who));
    adds(joe, &replies.collect::<Vec<_>>().join("\n"));
    returns_to_the_round(joe);
    closes(joe, 5);
}

fn closed_here(joe: &Person) -> Vec<String> {
    joe.visits("#/open");
    let link = joe.script(
        "return [...document.querySelectorAll('a')].find(it => /closed here|Ask/.test(it.textContent)
            && it.hash.startsWith('#/report/'))?.hash
            ?? [...document.querySelectorAll('.kilter-links a')].find(it => !/First/.test(it.textContent)).hash",
        &[],
    );
    joe.visits(link.as_str().unwrap())
        .sees("A conversation starter");
    joe.said()
}

#[test]
fn what_was_backed_up_comes_back_after_all_was_deleted() {
    let joe = Visitor::new("Joe").desktop().open();
    promises_two(&joe);
    joe.visits("#/");
    closes_one(&joe);
    let before = closed_here(&joe);

    // A round that is open, with a reply in it, and a reply to somebody else's invitation that is begun.
    joe.visits("#/");
    opens_a_round(&joe, 9);
    let invitation = invites(&joe);
    returns_to_the_round(&joe);
    let reply = reply_of(&invitation, &rows("six_people")[0], 0);
    adds(&joe, &reply);
    returns_to_the_round(&joe);
    let open = joe.route().split('/').next_back().unwrap().to_owned();
    joining::starts(&joe);
    let kept = joe.indexed_db().to_string();
    assert!(kept.contains(&format!("kilter/key/{open}")) && kept.contains("kilter/joined"));

    let text = backs_up(&joe);
    joe.sees("Open rounds, keys and answers are never in it.")
        .axe_finds_nothing()
        .no_sideways_scroll()
        .screenshot("backup");
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["summaries"].as_array().unwrap().len(), 2);
    assert_eq!(value["promises"].as_array().unwrap().len(), 1);
    // Nothing of the open round, and no record but results and promises.
    let hex = |bytes: &[u8]| {
        bytes
            .iter()
            .map(|it| format!("{it:02x}"))
            .collect::<String>()
    };
    for secret in [
        open,
        hex(&invitation.key),
        reply,
        "Joe, PCN manager".to_owned(),
    ] {
        assert!(!text.contains(&secret), "{secret}");
    }
    for word in ["key", "draft", "outbox", "invitation", "sealed", "joined"] {
        assert!(!text.contains(&format!("\"{word}\"")), "{word}");
    }

    joe.visits("#/computer")
        .click_button("Delete everything")
        .click_button("Yes, delete everything")
        .is_at("Receipt");
    gives(&joe, "kilter-backup.json", &text);
    joe.is_at("Does this look right?")
        .sees("Found 2 team summaries.")
        .sees(PROMISED)
        .axe_finds_nothing()
        .screenshot("backup-found");
    joe.click_button("Keep all of it")
        .is_at("It is all here now")
        .sees(FIRST)
        .axe_finds_nothing()
        .screenshot("backup-is-back");
    joe.click_link(PROMISED)
        .sees("Early-warning slot first on the agenda");
    let after = closed_here(&joe);
    assert_eq!(before, after);
    // A result, and no round: it can't be opened again.
    joe.visits("#/computer")
        .sees(&format!("Team summary: {TEAM}"))
        .does_not_see("Open round:")
        .does_not_see("Closed round:");
    assert_eq!(backs_up(&joe), text);

    // Once more changes nothing.
    let kept = joe.local_storage();
    gives(&joe, "again.json", &text);
    joe.is_at("You have these results already")
        .sees("Here already. Nothing changes.")
        .does_not_see("Keep all of it")
        .axe_finds_nothing();
    assert_eq!(joe.local_storage(), kept);
    joe.asked_nobody().console_is_quiet();
}

#[test]
fn what_is_here_stays_as_it_is() {
    let helen = Visitor::new("Helen").open();
    promises_two(&helen);
    keeps(&helen, &[another_team()]);
    let text = backs_up(&helen);
    // Meanwhile one promise was kept, and the other team's result was changed on its way.
    helen
        .visits("#/open")
        .click_link(PROMISED)
        .click_button("Kept , Early-warning slot first on the agenda")
        .sees("That is noted.");
    let kept = helen.local_storage();
    let changed = text.replace("\"team_size\": 10", "\"team_size\": 12");
    assert_ne!(changed, text);
    gives(&helen, "old.json", &changed);
    helen
        .sees("Millbrook PCN core team, March 2026: You have other promises of that round here. Those stay.")
        .sees("What was kept here before has not changed.")
        .sees("Kilter refused 2.")
        .does_not_see("Keep all of it")
        .axe_finds_nothing();
    assert_eq!(helen.local_storage(), kept);

    // A part that was damaged is named, and hides no other.
    let joe = Visitor::new("Joe").open();
    let damaged = text.replacen("\"counts\": [", "\"counts\": [ 1,", 1);
    gives(&joe, "damaged.json", &damaged);
    joe.sees("damaged.json, team 1:")
        .sees("Found 1 team summary. Kilter refused 1.")
        .click_button("Keep all of it")
        .is_at("It is all here now");
    // Of one that has something else in it nothing is taken, and the field is named.
    let joe = Visitor::new("Joe again").open();
    for (wrong, said) in [
        (
            text.replacen("\"summaries\"", "\"drafts\": [], \"summaries\"", 1),
            "This backup was changed: Kilter does not write \"drafts\" like that.",
        ),
        (
            text.replacen(
                "\"promises\": [\n",
                "\"promises\": [{ \"format\": \"kilter.key\" },",
                1,
            ),
            "This backup was changed: Kilter does not write \"promises[0]\" like that.",
        ),
        (
            text.replacen("\"version\": 1", "\"version\": 2", 1),
            "This backup is from a newer Kilter.",
        ),
    ] {
        gives(&joe, "wrong.json", &wrong);
        joe.is_at("Nothing could be opened")
            .sees(said)
            .does_not_see("Keep all of it")
            .axe_finds_nothing();
    }
    gives(&joe, "cut.json", &text[..text.len() - 300]);
    joe.sees("The end of the file is missing.");
    assert!(!joe.kept().contains(TEAM));
}

/// Where a browser saves nothing, the backup is copied; where it has File System Access, it goes into a folder.
#[test]
fn a_backup_is_copied_or_written_into_a_folder() {
    let joe = Visitor::new("Joe").open();
    keeps(&joe, &[eight_then(), seven_now()]);
    let text = backs_up(&joe);
    joe.click_button("Other ways")
        .click_button("Copy the backup")
        .sees("Now paste it into a document");
    assert_eq!(joe.clipboard().replace("\r\n", "\n"), text);
    pastes(&joe, &text);
    joe.is_at("You have these results already");

    // A file:// page has the function. No journey can press in its window: the folder is a stand-in.
    assert_eq!(
        joe.script("return typeof showDirectoryPicker", &[]),
        json!("function")
    );
    joe.visits("#/computer").click_button("Other ways");
    let picker = |body: &str| {
        joe.script(
            &format!("window.asked = 0; window.showDirectoryPicker = async options => {{ window.asked += 1; {body} }};"),
            &[],
        );
        joe.click_button("Choose a folder for it");
    };
    picker("throw new DOMException('closed', 'AbortError');");
    joe.sees("No folder was chosen.").axe_finds_nothing();
    picker("throw new DOMException('policy', 'NotAllowedError');");
    joe.sees("The browser did not allow this.");
    picker(
        "return { name: 'Teams', getFileHandle: async () => { throw new DOMException('gone', 'NotFoundError'); } };",
    );
    joe.sees("This folder did not take the file.");
    let folder = "const here = window.files ??= {};
        return { name: 'Teams', getFileHandle: async (name, options) => {
            if (!(name in here) && !options?.create) throw new DOMException('none', 'NotFoundError');
            let so_far = '';
            return { createWritable: async () => ({
                write: async bytes => { so_far += new TextDecoder().decode(bytes); },
                close: async () => { here[name] = so_far; },
            }) };
        } };";
    picker(folder);
    joe.sees(".json into Teams.");
    picker(folder);
    // None of before is written over.
    joe.sees("-2.json into Teams.").axe_finds_nothing();
    let files = joe.script("return window.files", &[]);
    let files = files.as_object().unwrap();
    assert_eq!(files.len(), 2);
    assert!(files.values().all(|it| *it == json!(text)));
    joe.script(
        "delete window.showDirectoryPicker; delete Window.prototype.showDirectoryPicker;",
        &[],
    );
    joe.visits("#/open")
        .visits("#/computer")
        .click_button("Other ways")
        .sees("Copy the backup")
        .does_not_see("Choose a folder for it");
    joe.asked_nobody().console_is_quiet();
}

/// Eight rounds of a team are here, one of which is looked for.
pub fn finds_one_of_eight(joe: &Person) {
    let people = &rows("twelve_people")[..8];
    let rounds = (1..=8).map(|n| round_of(people, n, "First", 2020 + n));
    keeps(joe, &rounds.collect::<Vec<_>>());
    joe.visits("#/computer").type_into(FIND, "First");
}

fn teams(count: u32) -> Vec<Value> {
    let people = &rows("twelve_people")[..8];
    let one = |n: u32| {
        let mut made = round_of(people, n, "Spring", 2020 + n % 8);
        made["team"] = json!(format!("Team {n:03}"));
        made["team_id"] = json!(format!("{n:032x}"));
        made
    };
    (1..=count).map(one).collect()
}

#[test]
fn one_of_many_is_found_by_team_and_month() {
    let helen = Visitor::new("Helen").open();
    keeps(&helen, &teams(7));
    helen.visits("#/open").does_not_see(FIND);
    keeps(&helen, &teams(204));
    helen.sees("197 team summaries opened.");
    for page in ["#/open", "#/computer"] {
        helen.visits(page).type_into(FIND, "march 2025");
        helen
            .sees("25 of 204")
            .does_not_see("Team 006")
            .axe_finds_nothing();
        helen
            .type_into(FIND, "march 00 2025")
            .sees("1 of 204")
            .sees("Team 005");
        helen
            .type_into(FIND, "nobody")
            .sees("Nothing here has these words.");
        helen.axe_finds_nothing().no_sideways_scroll();
    }
    // What was typed stays where one of them goes.
    helen
        .type_into(FIND, "march 2025")
        .click_button("Delete Team summary: Team 005, Spring, March 2025, counts from 8 replies")
        .click_button("Yes, delete it")
        .sees("24 of 203")
        .screenshot("found-some");
    // All of them in one file, and back.
    let text = backs_up(&helen);
    let other = Visitor::new("Helen elsewhere").open();
    gives(&other, "many.json", &text);
    other
        .sees("Found 203 team summaries.")
        .click_button("Keep all of it")
        .is_at("It is all here now");
    assert_eq!(backs_up(&other), text);
    // A press of a key is answered within a tenth of a second.
    let slowest = other.visits("#/open").sees(FIND).script(
        "const field = document.querySelector('input[type=search]'); let slowest = 0;
         for (const typed of ['t', 'te', 'team 1', 'team 19', '', '2025']) {
             const from = performance.now();
             field.value = typed;
             field.dispatchEvent(new Event('input', { bubbles: true }));
             slowest = Math.max(slowest, performance.now() - from);
         }
         return slowest;",
        &[],
    );
    assert!(slowest.as_f64().unwrap() < 100.0, "{slowest}");
}
