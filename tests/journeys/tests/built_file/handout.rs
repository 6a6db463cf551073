//! What a report prints: one handout for everybody, and the facilitator's sheets.

use super::change::keeps;
use super::every_topic::opens_every_topic;
use super::rounds::{eight_then, round_of};
use super::team::rows;
use kilter_journeys::{Person, Visitor};
use serde_json::{Value, json};

/// The words of a page that are seen at once, before anybody scrolls.
const IN_SIGHT: &str = "
const walk = document.createTreeWalker([...document.querySelectorAll('main')].find((it) => it.checkVisibility()), NodeFilter.SHOW_TEXT);
let words = 0;
while (walk.nextNode()) {
  const range = document.createRange();
  range.selectNodeContents(walk.currentNode);
  const box = range.getBoundingClientRect();
  // What is read out alone is cut to nothing.
  const cut = getComputedStyle(walk.currentNode.parentElement).clip !== 'auto';
  const shown = !cut && walk.currentNode.parentElement.checkVisibility();
  if (shown && box.width > 1 && box.top < arguments[0]) words += walk.currentNode.textContent.split(/\\s+/).filter(Boolean).length;
}
return words;";

/// What of a picture of each check is in sight at once.
const PICTURES_IN_SIGHT: &str = "
return [...document.querySelectorAll('figure')].filter((it) => it.checkVisibility())
  .map((it) => it.getBoundingClientRect()).filter((it) => it.top + it.height / 2 < arguments[0]).length;";

/// What belongs to a screen and not on paper.
fn has_nothing_of_the_screen(paper: &str) {
    for words in [
        "file:",
        "http",
        "#/",
        "Print",
        "Save",
        "Copy",
        "Back",
        "Leave the example",
        "Open results",
    ] {
        assert!(!paper.contains(words), "{words}: {paper}");
    }
}

/// Thirty people of one team.
fn thirty() -> Value {
    let twelve = rows("twelve_people");
    let people: Vec<_> = twelve.iter().cycle().take(30).cloned().collect();
    let mut made = round_of(&people, 5, "Spring", 2027);
    made["team_size"] = json!(30);
    made
}

/// Tables whose first letters lie outside what shows them.
const CUT: &str = "
return [...document.querySelectorAll('.kilter-scroll')].filter((box) =>
  box.firstElementChild.getBoundingClientRect().left < box.getBoundingClientRect().left).length;";

/// Of what stands in so many pixels from the top.
fn within(joe: &Person, height: u32, script: &str) -> u64 {
    joe.script(script, &[Value::from(height)]).as_u64().unwrap()
}

#[test]
fn the_first_screen_says_what_the_team_said_and_shows_it() {
    let joe = Visitor::new("Joe").desktop().at("#/example").open();
    joe.sees("12 of 14 replies")
        .sees("Of these, talk about healthy conflict and accountability first.")
        .sees(
            "Deal is ahead of relationship. The team wants more time on how people work together.",
        )
        .sees("A conversation starter, not a test.");
    let words = within(&joe, 800, IN_SIGHT);
    assert!(
        (60..=120).contains(&words),
        "{words} words on the first screen"
    );
    assert_eq!(within(&joe, 800, PICTURES_IN_SIGHT), 2);
    joe.axe_finds_nothing();
    let phone = Visitor::new("Amira").phone().at("#/example").open();
    phone.sees("Of these, talk about healthy conflict and accountability first.");
    assert!(within(&phone, 740, IN_SIGHT) <= 120);
    assert_eq!(within(&phone, 740, PICTURES_IN_SIGHT), 1);
    phone.no_sideways_scroll().axe_finds_nothing();
}

#[test]
fn the_handout_is_one_page_with_the_finding_the_pictures_and_two_promises() {
    let joe = Visitor::new("Joe").at("#/example").open();
    joe.sees("A conversation starter, not a test.");
    let handout = joe.printed_pages();
    assert_eq!(handout.len(), 1, "{handout:?}");
    for words in [
        "EXAMPLE: not a real team",
        "12 of 14 replies",
        "A conversation starter, not a test. Not for appraisal, contracts or ranking.",
        "Of these, talk about healthy conflict and accountability first.",
        "Deal is ahead of relationship.",
        "7.8",
        "69.4",
        "What we promise",
    ] {
        assert!(handout[0].contains(words), "{words}: {handout:?}");
    }
    assert_eq!(
        handout[0]
            .matches("What we do, which role, by when")
            .count(),
        2,
        "{handout:?}"
    );
    has_nothing_of_the_screen(&handout[0]);
    // What somebody opened is printed too.
    opens_every_topic(&joe);
    assert!(
        joe.printed_pages().join(" ").contains("Many could not say")
            || joe.printed_pages().len() > 1
    );
}

/// With what was promised the third check stands beside the two, and its statements are its picture.
#[test]
fn a_handout_of_three_checks_is_one_page() {
    let mut made = round_of(&rows("twelve_people"), 6, "Spring", 2027);
    made["version"] = json!(2);
    made["team_size"] = json!(14);
    let asked =
        |counts: [u32; 3], opted_out: u32| json!({ "counts": counts, "opted_out": opted_out });
    made["checks"].as_array_mut().unwrap().push(json!({
        "instrument": "looking-back", "edition": 1, "form": "full", "replies": 12,
        "lists": { "said-then": ["Review the shared rota each month", "One open item on every agenda"] },
        "items": {
            "said-then1-was-it-kept": asked([2, 3, 7], 0),
            "said-then1-did-it-help": asked([1, 3, 7], 1),
            "said-then2-was-it-kept": asked([2, 3, 7], 0),
            "said-then2-did-it-help": asked([1, 3, 7], 1),
        },
    }));
    let helen = Visitor::new("Helen").desktop().open();
    keeps(&helen, &[made]);
    helen
        .sees("12 of 14 replies")
        .sees("What we promised")
        .no_sideways_scroll()
        .axe_finds_nothing();
    let handout = helen.printed_pages();
    assert_eq!(handout.len(), 1, "{handout:?}");
    for words in [
        "Healthy conflict",
        "Deal first",
        "Was it kept?",
        "Did it help?",
    ] {
        assert!(handout[0].contains(words), "{words}: {handout:?}");
    }
}

#[test]
fn the_facilitators_sheets_are_three_with_prompts_notes_and_every_statement() {
    let helen = Visitor::new("Helen").at("#/example").open();
    helen
        .click_link("For the facilitator: prompts, notes, every statement")
        .is_at("Example team (made-up answers): Example round, March 2027, 12 of 14 replies For the facilitator")
        .sees("Keep this off the screen that everyone sees.")
        .sees("Who has spoken most?")
        .axe_finds_nothing();
    let sheets = helen.printed_pages();
    assert_eq!(sheets.len(), 3, "{sheets:?}");
    for (page, number) in sheets.iter().zip(1..) {
        assert!(page.contains(&format!("{number} / 3")), "{page}");
    }
    let all = sheets.join(" ");
    for words in [
        "Healthy conflict",
        "What are we not saying?",
        "Voice and power Who has spoken most?",
        "Two views here",
        "If there is time",
        "Network news reaches me in good time.",
        "Where should the time go in our next three meetings?",
    ] {
        assert!(all.contains(words), "{words}: {all}");
    }
    has_nothing_of_the_screen(&all);
    helen.screenshot("facilitators-sheets");
    helen.click_link("Back").sees("Example report");
    let statements = helen.script(
        "return document.querySelectorAll('.kilter-sheets').length",
        &[],
    );
    assert_eq!(statements, Value::from(0));
}

/// From eight replies on each statement has a bar: with six statements and a key a picture the sheets were four.
#[test]
fn the_facilitators_sheets_of_eight_and_of_thirty_are_three_and_cut_no_letter() {
    let helen = Visitor::new("Helen").desktop().open();
    for summary in [eight_then(), thirty()] {
        keeps(&helen, std::slice::from_ref(&summary));
        let id = summary["id"].as_str().unwrap();
        helen
            .visits(&format!("#/sheets/{id}"))
            .sees("Keep this off the screen that everyone sees.");
        assert_eq!(helen.script(CUT, &[]), Value::from(0));
        let sheets = helen.printed_pages();
        assert!(sheets.len() <= 3, "{sheets:?}");
        // One key a section.
        let all = sheets.join(" ");
        assert_eq!(all.matches("Rarely").count(), 1, "{all}");
        assert_eq!(all.matches("Not true of us").count(), 1, "{all}");
        helen
            .visits(&format!("#/plan/{id}"))
            .sees("A plan for the conversation");
        let plan = helen.printed_pages();
        assert!(plan.len() <= 3, "{plan:?}");
    }
}
