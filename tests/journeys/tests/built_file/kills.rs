//! The browser is killed at random moments: what the page had acknowledged is there, and nothing of what was deleted.
//!
//! The law itself, with a kill at any write, is in tests/store_rules/kills.rs. Here the browser's own disk is under it:
//! `KILTER_KILLS` says how many times (three, or two hundred for a note), `KILTER_SEED` repeats a run.

use super::elsewhere::{PASTE_REPLIES, adds, invites, reply_of, returns_to_the_round};
use super::steps::{TEAM, closes, opens_a_round};
use super::team::{Row, rows};
use kilter_journeys::{Person, Visitor};

/// Numbers that look random and can be had again (Marsaglia's xorshift, 64 bits).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

fn told(name: &str, or: u64) -> u64 {
    std::env::var(name)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(or)
}

/// How many replies the page of the round shows.
fn replies(joe: &Person) -> usize {
    let text = joe.text();
    let (before, _) = text.split_once(" of 6 ha").unwrap();
    before
        .rsplit(char::is_whitespace)
        .next()
        .unwrap()
        .parse()
        .unwrap()
}

/// One life of a round: replies come until a kill, then the closing, then everything goes, each killed at once after
/// what the page said, or before it could say anything.
fn one_life(dice: &mut Dice, rows: &[Row]) {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    let invitation = invites(&joe);
    let mut joe = joe.kill().open();
    let mut acknowledged = 0;
    for (row, who) in rows[..5].iter().zip(0..) {
        joe.click_link("Go to the round Millbrook PCN core team");
        let reply = reply_of(&invitation, row, who);
        if dice.roll(2) == 0 {
            adds(&joe, &reply);
            acknowledged += 1;
            joe = joe.kill().open();
        } else {
            // Pressed, and killed before it is said.
            joe.click_button("Add replies")
                .paste_into(PASTE_REPLIES, &reply)
                .click_button("Add the replies");
            joe = joe.kill().open();
        }
        joe.click_link("Go to the round Millbrook PCN core team");
        let there = replies(&joe);
        assert!(
            there == acknowledged || there == acknowledged + 1,
            "{there}"
        );
        if there <= usize::try_from(who).unwrap() {
            adds(&joe, &reply);
            returns_to_the_round(&joe);
        }
        acknowledged = replies(&joe);
        joe.visits("#/");
    }
    joe.click_link("Go to the round Millbrook PCN core team");
    closes(&joe, 5);
    let joe = joe.kill().open();
    joe.sees("Results on this computer")
        .does_not_see("Go to the round");
    joe.click_link("This computer")
        .click_button("Delete everything")
        .click_button("Yes, delete everything")
        .is_at("Receipt");
    let joe = joe.kill().open();
    // The start page stands in the file; this page waits until storage has been read.
    joe.visits("#/computer")
        .is_at("This computer")
        .does_not_see(TEAM);
    assert!(!joe.kept().contains(TEAM));
}

#[test]
fn what_was_acknowledged_outlives_kills_and_what_was_deleted_does_not() {
    let seed = told("KILTER_SEED", 7);
    let mut dice = Dice(seed.max(1));
    let rows = rows("six_people");
    // Seven kills a life.
    for _ in 0..told("KILTER_KILLS", 3).div_ceil(7) {
        one_life(&mut dice, &rows);
    }
}
