//! What people do with it.

use super::people::{WORK, answers};
use kilter_core::instrument::{GroupKind, Instrument};
use kilter_core::wording::Wording;
use kilter_journeys::{Folder, Person, Visitor, fixture_file, legend};

pub const TEAM: &str = "Millbrook PCN core team";
pub const POINTS: &str = "Share out 10 points: what should our network work on next?";

/// How many groups stand on each page: eight choices on two pages, everything else by itself, three choices.
const ON_A_PAGE: [usize; 11] = [4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 3];

pub fn with_the_fixture(visitor: Visitor) -> Person {
    visitor.in_folder(&Folder::with(&fixture_file())).open()
}

/// Fills in the form for a round of this check alone, but for what the team names.
pub fn begins_to_ask(joe: &Person, people: usize) {
    joe.click_link("Ask the team")
        .is_at("Ask the team")
        .type_into("What is your team called?", TEAM)
        .type_into("How many people will you ask?", &people.to_string())
        .type_into("Your name", "Joe")
        .click_button("More")
        .tick("Which checks?", "Five foundations")
        .tick("Which checks?", "Deal and relationship");
}

pub fn names_the_work(joe: &Person) {
    joe.type_into("Name 1", WORK[0])
        .type_into("Name 2", WORK[1])
        .click_button("Add another")
        .is_focused_on("Name 3")
        .type_into("Name 3", WORK[2]);
}

pub fn looks_at(person: &Person, state: &str) {
    person.no_sideways_scroll().axe_finds_nothing();
    person.screenshot(&format!("every-kind-{state}-{}", person.name()));
}

/// Answers every page, and stops where the answers are checked.
pub fn answers_every_page(person: &Person, check: &Instrument, who: usize) {
    let (chosen, wording) = (answers(check, who), Wording::default());
    let groups = check.groups();
    // On a phone each stands on a page, and a press of the only answer on it moves on.
    let narrow = person.is_narrow();
    let on_a_page = if narrow {
        vec![1; groups.len()]
    } else {
        ON_A_PAGE.to_vec()
    };
    let mut groups = groups.iter();
    let (mut number, mut place) = (1, 0);
    for (page, on_it) in on_a_page.into_iter().enumerate() {
        let mut moved_on = false;
        for group in groups.by_ref().take(on_it) {
            let own = &chosen[group.items.clone()];
            place += own.len();
            match &group.kind {
                GroupKind::Shares(question) => shares_out(person, question.points, own),
                kind => {
                    if let GroupKind::Entry(of) = kind {
                        let name = format!("{} of {}: {}", of.place, of.of, of.entry.label);
                        person.sees(&of.each.title).sees(&name);
                    }
                    for (offset, choice) in own.iter().enumerate() {
                        let item = check
                            .item(&check.order[group.items.start + offset])
                            .unwrap();
                        let text = match kind {
                            GroupKind::Entry(of) => &of.each.items[offset].text,
                            _ => &item.text,
                        };
                        let legend = legend(number + offset, &wording.fill(text));
                        let scale = check.options_of(item).unwrap();
                        let label = choice.map_or(&scale.opt_out, |at| &scale.options[at].label);
                        if narrow && matches!(kind, GroupKind::Choice) {
                            looks_at(person, &format!("page-{:02}", page + 1));
                            person.answer(&legend, label);
                            moved_on = true;
                        } else {
                            person.choose(&legend, label);
                        }
                    }
                }
            }
            number += group.statements();
        }
        if !moved_on {
            looks_at(person, &format!("page-{:02}", page + 1));
            person.click_button("Continue");
        }
    }
    assert_eq!(place, chosen.len());
    person.is_at("Check your answers");
}

const AIMS: [&str; 4] = [
    "Appointments on the day",
    "Home visits",
    "Shared records",
    "Staff wellbeing",
];

fn shares_out(person: &Person, points: u32, own: &[Option<usize>]) {
    let legend = format!("Statement 13 {POINTS}");
    person.sees(&format!("{points} of {points} points left"));
    let Some(given) = own.iter().copied().collect::<Option<Vec<_>>>() else {
        person.tick(&legend, "Can't say");
        return;
    };
    for (place, (aim, points)) in AIMS.iter().zip(given).enumerate() {
        // The first by the button beside it, the others typed.
        if place == 0 {
            for _ in 0..points {
                person.click_button(&format!("One more for {aim}"));
            }
            assert_eq!(person.value(aim), points.to_string());
        } else {
            person.type_into(aim, &points.to_string());
        }
    }
    person.sees(&format!("All {points} points are shared out"));
}

/// Each number that stands on the paper form of a person, with Tab where a digit that follows could belong to it.
pub fn numbers(check: &Instrument, who: usize) -> String {
    const TAB: char = '\u{E004}';
    let (chosen, mut typed) = (answers(check, who), Vec::new());
    for (id, choice) in check.order.iter().zip(chosen) {
        let of_shares = check.item(id).unwrap().of_shares;
        let number = choice.map_or(0, |at| if of_shares { at } else { at + 1 });
        typed.push((of_shares, number.to_string()));
    }
    let mut keys = String::new();
    for (place, (of_shares, number)) in typed.iter().enumerate() {
        keys += number;
        let next = typed.get(place + 1).map(|(_, number)| number.as_str());
        if *of_shares && number == "1" && next.is_some_and(|next| next.starts_with('0')) {
            keys.push(TAB);
        }
    }
    keys
}
