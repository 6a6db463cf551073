//! Each check goes its whole way: found by what a team wants from its hour, asked, typed in from paper, closed, read, shown
//! on the wall and printed.

use super::steps::{TEAM, YOUR_NAME};
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_journeys::{Person, Visitor};
use kilter_text::lists::Want;

const PEOPLE: usize = 8;
const ENTER: char = '\u{E007}';

/// The checks of a want, with the first entries that a team would name.
fn asked(want: &Want) -> Vec<Instrument> {
    let checks = want.checks(Catalogue::built_in()).into_iter();
    let named = |check: &Instrument| {
        let lists = check.team_lists();
        let names = lists.map(|(each, least, _)| (each.id.clone(), names(least)));
        check.clone().with_lists(&names.collect())
    };
    checks.map(named).collect()
}

fn names(least: usize) -> Vec<String> {
    (1..=least).map(|place| format!("Work {place}")).collect()
}

/// The number of each box that a person ticks; points are shared out evenly.
fn digits(checks: &[Instrument], person: usize) -> String {
    let mut digits = String::new();
    for check in checks {
        if !digits.is_empty() {
            digits.push(ENTER);
        }
        for (place, item) in check.in_order().enumerate() {
            let options = check.options_of(item).unwrap().options.len();
            let shared = check.share_points().next();
            digits += &match shared.filter(|_| item.of_shares) {
                Some(shared) => usize::try_from(shared.points).unwrap() / shared.aims.len(),
                None => 1 + (place * 2 + person / 3) % options,
            }
            .to_string();
        }
    }
    digits
}

fn sets_up(joe: &Person, want: &Want, checks: &[Instrument]) {
    joe.visits("#/which")
        .is_at("Which check helps?")
        .click_button(&want.title())
        .click_link("Ask the team this")
        .is_at("Ask the team");
    for check in checks {
        joe.sees(&check.title);
    }
    joe.type_into("What is your team called?", TEAM)
        .type_into("How many people will you ask?", &PEOPLE.to_string())
        .type_into(YOUR_NAME, "Joe");
    for check in checks {
        for (_, least, _) in check.team_lists() {
            for (place, name) in names(least).iter().enumerate() {
                joe.type_into(&format!("Name {}", place + 1), name);
            }
        }
    }
    joe.click_button("Open the round")
        .click_link("Go to the round")
        .sees("round is open");
}

fn everybody_is_typed_in(joe: &Person, checks: &[Instrument]) {
    joe.click_link("Type in paper forms")
        .is_at("Type in paper forms");
    let first = joe.script("return document.querySelector('main label').innerText", &[]);
    let first = first.as_str().unwrap().to_owned();
    for person in 0..PEOPLE {
        joe.keys()
            .tab_to_field(&first)
            .types(&digits(checks, person))
            .press_enter();
        joe.sees(&format!("Added. {} of {PEOPLE} ha", person + 1));
    }
    joe.click_link("Back").sees("round is open");
}

fn looks_at(joe: &Person, check: &Instrument, what: &str) {
    joe.no_sideways_scroll().axe_finds_nothing();
    joe.screenshot(&format!("check-{}-{what}", check.key.instrument));
}

fn goes_its_whole_way(at: usize) {
    let want = Want::all().remove(at);
    let checks = asked(&want);
    let check = &checks[0];
    let joe = Visitor::new(&want.title()).desktop().open();
    sets_up(&joe, &want, &checks);
    joe.click_link("Print what the session needs");
    let paper = joe.printed_pages().join(" ");
    for check in &checks {
        assert!(paper.contains(&check.title), "{paper}");
    }
    joe.click_link("Back").sees("round is open");
    everybody_is_typed_in(&joe, &checks);
    joe.click_button("Close the round")
        .click_button("Yes, close the round")
        .sees(&format!("The round is closed with {PEOPLE} replies."))
        .click_button("Open the report here")
        .click_button("Yes, open the report")
        .sees("A conversation starter, not a test.");
    looks_at(&joe, check, "report");
    assert!(joe.printed_pages().len() <= checks.len() + 1);
    joe.click_link("Show it on the wall").sees("1 of ");
    looks_at(&joe, check, "wall");
    joe.asked_nobody().console_is_quiet();
}

/// The first two wants are of checks that all other journeys ask.
macro_rules! ways {
    ($($name:ident: $at:literal,)+) => {
        $(
            #[test]
            fn $name() {
                goes_its_whole_way($at);
            }
        )+

        #[test]
        fn no_want_is_left_out() {
            let here = [0, 2, $($at),+];
            assert_eq!(here.len(), Want::all().len());
        }
    };
}

ways! {
    the_long_five_foundations: 1,
    disagreement: 3,
    a_joined_up_team_and_its_roles: 4,
    a_shared_vision: 5,
    leading_beyond_the_patch: 6,
    ready_to_work_as_partners: 7,
    kinds_of_problems: 8,
    fair_shares: 9,
    who_does_what: 10,
    a_meeting: 11,
}

/// 15 statements of 3 minutes, 18 of 4 and 25 of 5: 12 minutes are no cause to ask; one more minute is, once.
#[test]
fn what_takes_longer_than_twelve_minutes_is_asked_about_once() {
    let joe = Visitor::new("Joe").desktop().open();
    joe.click_link("Ask the team")
        .type_into("What is your team called?", TEAM)
        .type_into("How many people will you ask?", "8")
        .type_into(YOUR_NAME, "Joe")
        .click_button("More")
        .tick("Which checks?", "Five foundations, long")
        .tick("Which checks?", "Meeting check");
    joe.click_button("Open the round")
        .sees("This takes about 13 minutes.")
        .axe_finds_nothing();
    joe.click_button("Open the round").is_at("Invite your team");
}
