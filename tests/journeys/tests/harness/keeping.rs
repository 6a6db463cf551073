use std::path::Path;
use std::time::{Duration, Instant};

use kilter_journeys::{Folder, Profile};

use crate::{failure, open_stub, visitor};

#[test]
fn what_was_kept_survives_sigkill() {
    let joe = open_stub();
    let browser = joe.processes();
    assert!(browser.len() > 3, "{browser:?}");
    joe.type_into("Team name", "Millbrook")
        .click_button("Keep")
        .sees("Kept");
    assert_eq!(joe.local_storage()["stub.team"], "Millbrook");
    assert_eq!(
        joe.indexed_db()["stub"]["journal"][0]["value"]["secret"]["bytes"],
        "01fe"
    );
    assert!(joe.kept().contains("Millbrook"));

    let asked = Instant::now();
    let killed = joe.kill();
    assert!(asked.elapsed() < Duration::from_secs(2));
    for pid in browser {
        assert!(is_gone(pid), "process {pid} lives on");
    }
    let joe = killed.open();
    joe.sees("Still here: Millbrook");
    // A second kill, so that the lock of a killed browser is there again.
    let joe = joe.kill().open();
    joe.sees("Still here: Millbrook");

    let profile = joe.profile().clone();
    let closed = joe.close();
    assert!(!profile.files_with("Millbrook").is_empty());
    assert!(profile.files_with("Weir").is_empty());
    assert!(profile.bytes().len() > 10);
    closed
        .with_profile(&Profile::new())
        .open()
        .does_not_see("Still here");
}

/// A killed process may stay in the list until its parent has looked.
fn is_gone(pid: i32) -> bool {
    let deadline = Instant::now() + Duration::from_secs(2);
    let gone = || {
        std::fs::read_to_string(format!("/proc/{pid}/stat"))
            .map_or(true, |stat| stat.contains(") Z "))
    };
    while Instant::now() < deadline && !gone() {
        std::thread::sleep(Duration::from_millis(20));
    }
    gone()
}

#[test]
fn a_browser_that_keeps_nothing_says_so_to_the_page() {
    let joe = visitor("stub.html")
        .with_profile(&Profile::that_keeps_nothing())
        .open();
    joe.sees("This browser keeps nothing");
    assert!(!joe.may_keep());
}

#[test]
fn a_full_store_takes_no_more() {
    let joe = open_stub();
    assert!(joe.may_keep());
    joe.fills_local_storage();
    let refused = "try { localStorage.more = 'a'; return '' } catch (error) { return error.name }";
    assert_eq!(joe.script(refused, &[]), "QuotaExceededError");
}

#[test]
fn what_was_copied_can_be_read() {
    let joe = open_stub();
    joe.type_into("Team name", "Weir & Mill")
        .click_button("Copy")
        .sees("Copied");
    assert_eq!(joe.clipboard(), "Weir & Mill");
}

#[test]
fn downloads_are_waited_for_and_told_apart() {
    let joe = open_stub();
    assert!(joe.downloads().is_empty());
    joe.type_into("Team name", "One")
        .click_button("Save")
        .sees("Check your Downloads folder");
    let first = joe.downloaded("*.json");
    assert_eq!(
        std::fs::read_to_string(&first).unwrap(),
        r#"{"team":"One"}"#
    );
    joe.type_into("Team name", "Two").click_button("Save");
    let second = joe.downloaded("*.json");
    assert_eq!(
        std::fs::read_to_string(&second).unwrap(),
        r#"{"team":"Two"}"#
    );
    assert_ne!(first, second);
}

#[test]
fn a_browser_that_downloads_nothing_drops_files_without_a_word() {
    let joe = visitor("stub.html")
        .with_profile(&Profile::that_downloads_nothing())
        .with_patience(Duration::from_secs(3))
        .open();
    joe.click_button("Save").sees("Check your Downloads folder");
    let said = failure(|| joe.downloaded("*.json"));
    assert!(said.contains("a download *.json"), "{said}");
    assert!(joe.console_errors().is_empty());
}

#[test]
fn a_folder_holds_the_page_alone() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/harness/stub.html");
    let folder = Folder::with(&page);
    let beside = folder.put("beside.json", "{}");
    assert_eq!(
        std::fs::read_dir(beside.parent().unwrap()).unwrap().count(),
        2
    );
    assert!(folder.address().starts_with("file:///") && folder.address().ends_with("/stub.html"));
    assert!(failure(|| Folder::with(Path::new("nowhere.html"))).contains("nowhere.html"));
}
