//! Tools for a session: what is typed into them stays on this computer.

use super::change::keeps;
use super::plan::time_passes;
use super::team::summary;
use kilter_journeys::Visitor;
use kilter_text::lists::Tool;

const RULE: &str = "We ask before we change a shared list";
const FIRST_RULE: &str = "1 , Our rules";

#[test]
fn each_tool_says_its_steps_on_a_phone() {
    let helen = Visitor::new("Helen").phone().open();
    helen.visits("#/tools").is_at("Tools for a session");
    helen.axe_finds_nothing().no_sideways_scroll();
    for tool in Tool::all() {
        helen.click_link(&tool.title()).is_at(&tool.title());
        for step in &tool.steps {
            helen.sees(&step.says());
        }
        for field in &tool.fields {
            helen.sees(&field.label());
        }
        helen.axe_finds_nothing().no_sideways_scroll();
        helen.click_link("Back").is_at("Tools for a session");
    }
    helen.asked_nobody().console_is_quiet();
}

#[test]
fn what_was_written_down_is_here_the_next_day_and_in_no_file() {
    let helen = Visitor::new("Helen").desktop().open();
    keeps(&helen, &[summary("six_people")]);
    helen
        .click_link("Plan the conversation")
        .click_link("Tools for a session")
        .click_link("Simple rules")
        .type_into(FIRST_RULE, RULE)
        .click_button("Keep it here")
        .sees("Kept on this computer.");
    let helen = helen.kill().open();
    helen.visits("#/tool/1");
    assert_eq!(helen.value(FIRST_RULE), RULE);
    assert!(helen.printed_pages().join(" ").contains(RULE));
    helen
        .visits("#/computer")
        .sees("What was written down: Simple rules")
        .click_button("Back up what is here")
        .sees("The browser was asked to save kilter-backup-")
        .axe_finds_nothing();
    let saved = std::fs::read_to_string(helen.downloaded("kilter-backup-20*.json")).unwrap();
    assert!(saved.contains("Millbrook") && !saved.contains("shared list"));
    helen
        .click_button("Delete everything")
        .click_button("Yes, delete everything")
        .is_at("Receipt")
        .sees("What was written down: Simple rules");
    assert!(!helen.kept().contains("shared list"));
    helen.visits("#/tool/1");
    assert_eq!(helen.value(FIRST_RULE), "");
    helen.asked_nobody().console_is_quiet();
}

#[test]
fn a_step_counts_down_and_another_takes_its_place() {
    let tool = Tool::with_id("listening-rounds").unwrap();
    let name = |at: usize| {
        let step = tool.steps.get(at).unwrap();
        let unit = if step.minutes == 1 {
            "minute"
        } else {
            "minutes"
        };
        format!("Start {} {unit} : {}", step.minutes, step.says())
    };
    let helen = Visitor::new("Helen").desktop().open();
    helen
        .visits("#/tool/12")
        .is_at("Listening rounds")
        .click_button(&name(0))
        .sees("Time left:");
    time_passes(&helen, 1);
    helen.sees("Time is up.");
    helen
        .click_button(&name(4))
        .does_not_see("Time is up.")
        .click_button("Pause")
        .sees("Go on")
        .axe_finds_nothing();
}

/// Two of two practices: there are two ways to mix them, and no third.
#[test]
fn coffee_pairs_are_of_two_practices_and_new_until_all_have_met() {
    let helen = Visitor::new("Helen").phone().open();
    let names = "Asha, Hill Street\nBen, Hill Street\nLin, Park\nTom, Park";
    helen
        .visits("#/tool/10")
        .is_at("Coffee pairs")
        .paste_into("Who takes part", "Asha, Hill Street")
        .click_button("Draw pairs")
        .sees("Write 4 names or more")
        .paste_into("Who takes part", names);
    assert_eq!(helen.value("Who takes part"), names);
    let pairs = || {
        let text = "return [...document.querySelectorAll('h3 + ul li')].map(it => it.textContent)";
        let found = helen.script(text, &[]);
        let found = found.as_array().cloned().unwrap_or_default();
        let mut pairs: Vec<Vec<String>> = Vec::new();
        for pair in found {
            let mut names: Vec<_> = pair
                .as_str()
                .unwrap()
                .split(", ")
                .map(str::to_owned)
                .collect();
            names.sort();
            pairs.push(names);
        }
        pairs.sort();
        pairs
    };
    let one = [["Asha", "Lin"], ["Ben", "Tom"]];
    let other = [["Asha", "Tom"], ["Ben", "Lin"]];
    helen.click_button("Draw pairs").sees("Who meets whom");
    let first = pairs();
    assert!(first == one || first == other, "{first:?}");
    helen
        .does_not_see("It could not be avoided.")
        .click_button("Keep it here")
        .sees("Kept on this computer.")
        .axe_finds_nothing()
        .reload()
        .click_button("Draw pairs")
        .sees("Drawn before");
    let second = pairs();
    assert!(
        first != second && (second == one || second == other),
        "{second:?}"
    );
    helen
        .click_button("Keep it here")
        .sees("Kept on this computer.")
        .click_button("Draw pairs")
        .sees("2 pairs have met before. It could not be avoided.")
        .axe_finds_nothing()
        .no_sideways_scroll()
        .asked_nobody()
        .console_is_quiet();
}

#[test]
fn two_windows_do_not_write_over_each_other() {
    let helen = Visitor::new("Helen").desktop().open();
    helen.visits("#/tool/1").type_into(FIRST_RULE, "We ask");
    helen.in_another_tab("#/tool/1", |helen| {
        helen
            .type_into(FIRST_RULE, "We listen")
            .type_into("2 , Our rules", "We say no in time")
            .click_button("Keep it here")
            .sees("Kept on this computer.");
    });
    helen
        .click_button("Keep it here")
        .sees("What both wrote is here now.");
    assert_eq!(helen.value(FIRST_RULE), "We listen / We ask");
    assert_eq!(helen.value("2 , Our rules"), "We say no in time");
    helen
        .click_button("Keep it here")
        .sees("Kept on this computer.")
        .reload();
    assert_eq!(helen.value(FIRST_RULE), "We listen / We ask");
}
