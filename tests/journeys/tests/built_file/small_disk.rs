//! A real disk that is full or read-only under the browser: what is done then is never called kept, says how long it
//! lives, and can be taken out at once; and after a kill the next start says that it is missing.

use super::change::keeps;
use super::elsewhere::{adds, invites, reply_of, returns_to_the_round};
use super::rounds::round_of;
use super::steps::{TEAM, closes, opens_a_round};
use super::team::rows;
use kilter_core::exchange::invitation::Invitation;
use kilter_journeys::{Person, Profile, Visitor, skipped};

const UNTIL_CLOSED: &str = "What you do now lives only until the browser closes.";
const CUT_OFF: &str = "What was done last, before the browser closed, may not be kept.";
const OUT_OF_REACH: &str = "What you miss may still be on the disk.";

/// More than an action's announcement takes, about 430 bytes, and less than any action.
const ROOM_FOR_A_NUMBER: u64 = 1_500;
const NO_ROOM_FOR_A_NUMBER: u64 = 350;

/// Where this account may mount a disk.
fn on_a_small_disk(journey: impl Fn(Person)) {
    match Profile::on_a_small_disk() {
        Ok(profile) => journey(Visitor::new("Joe").with_profile(&profile).open()),
        Err(why) => skipped(&format!("this account may not mount a disk ({why})")),
    }
}

/// From now on the disk has no block left, and this much room in the last block of the journal.
fn fills_up(joe: &Person, room: u64) {
    joe.leaves_in_the_journals_last_block(room);
    joe.profile().fills_its_disk();
}

/// A power cut, with room again after it.
fn is_killed(joe: Person) -> Person {
    let profile = joe.profile().clone();
    let killed = joe.kill();
    profile.has_room_again();
    killed.open()
}

/// Nothing is called kept, and all that is here can be taken out. Gives what was copied.
fn lives_until_closed(joe: &Person) -> String {
    joe.sees(UNTIL_CLOSED)
        .does_not_see("kept in this browser")
        .does_not_see("stay in this browser")
        .axe_finds_nothing()
        .click_button("Copy what is here")
        .sees("Copied.");
    let copied = joe.clipboard();
    joe.click_button("Save what is here")
        .sees("The browser was asked to save");
    assert!(joe.downloaded("kilter-until-closed*.txt").exists());
    copied
}

/// A round with this many replies, and those of others; at its page.
fn round_with(joe: &Person, people: u32, there: usize, others: usize) -> (Invitation, Vec<String>) {
    let rows = rows("six_people");
    opens_a_round(joe, people);
    let invitation = invites(joe);
    let replies: Vec<_> = rows
        .iter()
        .cycle()
        .zip(0..)
        .map(|(row, who)| reply_of(&invitation, row, who))
        .take(there + others)
        .collect();
    returns_to_the_round(joe);
    adds(joe, &replies[..there].join("\n"));
    returns_to_the_round(joe);
    (invitation, replies)
}

#[test]
fn replies_that_are_added_on_a_full_disk_are_not_called_kept_and_are_missed_after_a_kill() {
    on_a_small_disk(|joe| {
        let (_, replies) = round_with(&joe, 70, 2, 60);
        joe.sees("2 of 70 have answered.");
        let round = joe.route();
        fills_up(&joe, ROOM_FOR_A_NUMBER);
        adds(&joe, &replies[2..].join("\n"));
        joe.sees("62 of 70 have answered.");
        let copied = lives_until_closed(&joe);
        for reply in &replies {
            assert!(copied.contains(reply.trim()), "{copied}");
        }
        let joe = is_killed(joe);
        joe.sees(CUT_OFF).axe_finds_nothing();
        joe.visits(&round).sees("2 of 70 have answered.");
        // What was taken out is brought back.
        adds(&joe, &copied);
        joe.sees("62 of 70 have answered.");
        let joe = joe.kill().open();
        joe.visits(&round)
            .sees("62 of 70 have answered.")
            .does_not_see(CUT_OFF);
    });
}

#[test]
fn a_closing_on_a_full_disk_is_not_called_kept_and_is_missed_after_a_kill() {
    on_a_small_disk(|joe| {
        round_with(&joe, 6, 5, 0);
        let round = joe.route();
        let joe = joe.leaves_no_room_in_local_storages_last_block();
        joe.visits(&round).sees("5 of 6 have answered.");
        fills_up(&joe, ROOM_FOR_A_NUMBER);
        closes(&joe, 5);
        let copied = lives_until_closed(&joe);
        let summary: serde_json::Value = serde_json::from_str(&copied).unwrap();
        assert_eq!(summary["checks"][0]["replies"], 5);
        let joe = is_killed(joe);
        // It is open again, with its key.
        joe.visits(&round)
            .sees(CUT_OFF)
            .sees("5 of 6 have answered.");
        closes(&joe, 5);
        let joe = joe.kill().open();
        joe.sees("Results on this computer").does_not_see(CUT_OFF);
    });
}

#[test]
fn a_round_that_is_opened_on_a_full_disk_is_not_called_kept_and_is_missed_after_a_kill() {
    on_a_small_disk(|joe| {
        // So that there is a journal.
        keeps(
            &joe,
            &[round_of(&rows("twelve_people")[..8], 1, "First", 2026)],
        );
        let joe = joe.leaves_no_room_in_local_storages_last_block();
        joe.visits("#/");
        fills_up(&joe, ROOM_FOR_A_NUMBER);
        opens_a_round(&joe, 6);
        joe.sees(UNTIL_CLOSED);
        let copied = lives_until_closed(&joe);
        assert!(copied.contains("First"), "{copied}");
        let joe = is_killed(joe);
        joe.visits("#/computer")
            .sees(CUT_OFF)
            .sees("Team summary: Millbrook PCN core team, First")
            .does_not_see("Open round:");
    });
}

#[test]
fn summaries_that_are_opened_on_a_full_disk_are_not_called_kept_and_are_missed_after_a_kill() {
    on_a_small_disk(|joe| {
        let people = rows("twelve_people");
        let summaries: Vec<_> = (1..=8)
            .map(|number| round_of(&people[..8], number, &format!("Round {number}"), 2026))
            .collect();
        keeps(&joe, &summaries[..1]);
        joe.visits("#/open").is_at("Open results");
        fills_up(&joe, ROOM_FOR_A_NUMBER);
        keeps(&joe, &summaries[1..]);
        let copied = lives_until_closed(&joe);
        for summary in &summaries {
            assert!(copied.contains(summary["id"].as_str().unwrap()), "{copied}");
        }
        let joe = is_killed(joe);
        joe.visits("#/computer")
            .sees(CUT_OFF)
            .sees("Round 1")
            .does_not_see("Round 2");
        keeps(&joe, &summaries[1..]);
        let joe = joe.kill().open();
        joe.visits("#/computer")
            .sees("Round 8")
            .does_not_see(CUT_OFF);
    });
}

/// No whole record of it reached the disk, so nothing there can tell: what the page said at the time is all there is.
#[test]
fn where_a_full_disk_takes_not_even_a_number_the_next_start_cannot_know() {
    on_a_small_disk(|joe| {
        round_with(&joe, 6, 5, 0);
        let round = joe.route();
        fills_up(&joe, NO_ROOM_FOR_A_NUMBER);
        // What local storage tries a minute later fills its own last block.
        let length = |profile: &Profile| -> usize {
            let files = profile.database_bytes();
            let journal = files
                .iter()
                .filter(|(path, _)| path.iter().any(|part| part == "IndexedDB"));
            journal.map(|(_, bytes)| bytes.len()).sum()
        };
        let before = length(joe.profile());
        closes(&joe, 5);
        lives_until_closed(&joe);
        let written = length(joe.profile()) - before;
        assert!(
            u64::try_from(written).unwrap() <= NO_ROOM_FOR_A_NUMBER,
            "{written}"
        );
        let joe = is_killed(joe);
        joe.visits(&round)
            .sees("5 of 6 have answered.")
            .does_not_see(CUT_OFF);
    });
}

#[test]
fn on_a_read_only_disk_nothing_is_called_kept_or_lost_and_what_was_there_is_there_again() {
    on_a_small_disk(|joe| {
        let (_, replies) = round_with(&joe, 6, 5, 0);
        let round = joe.route();
        let profile = joe.profile().clone();
        let closed = joe.close();
        profile.becomes_read_only();
        let before = profile.database_bytes();
        let joe = closed.open();
        joe.visits(&round)
            .is_at("Kilter can't show this just now")
            .sees(UNTIL_CLOSED)
            .sees(OUT_OF_REACH)
            .does_not_see("Someone deleted");
        joe.visits("#/computer")
            .sees("Kilter finds nothing that this browser lets it look at.");
        joe.visits("#/");
        let (_, others) = round_with(&joe, 6, 5, 0);
        let copied = lives_until_closed(&joe);
        assert!(copied.contains(others[0].trim()), "{copied}");
        closes(&joe, 5);
        let copied = lives_until_closed(&joe);
        let summary: serde_json::Value = serde_json::from_str(&copied).unwrap();
        assert_eq!(summary["checks"][0]["replies"], 5);
        keeps(
            &joe,
            &[round_of(&rows("twelve_people")[..8], 1, "First", 2026)],
        );
        let copied = lives_until_closed(&joe);
        assert!(copied.contains("First"), "{copied}");

        let killed = joe.kill();
        // Of all that not one byte is there: nobody can know of it.
        assert_eq!(profile.database_bytes(), before);
        profile.can_be_written_again();
        let joe = killed.open();
        joe.visits("#/computer")
            .sees(&format!("Open round: {TEAM}"))
            .does_not_see("Closed round")
            .does_not_see("First")
            .does_not_see(OUT_OF_REACH);
        joe.visits(&round).sees("5 of 6 have answered.");
        adds(&joe, &replies[0]);
        returns_to_the_round(&joe);
        closes(&joe, 5);
    });
}
