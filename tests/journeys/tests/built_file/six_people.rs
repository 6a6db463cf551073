//! Six people answer both checks on one machine; a facilitator reads the result on another.

use super::every_topic::opens_every_topic;
use super::steps::{
    answers, answers_a_page, closes, forgets_and_leaves, hands_back, hands_over, makes_way,
    opens_a_round, pages, starts, takes_back,
};
use super::team::{golden, rows, summary};
use kilter_journeys::{Fetched, Person, Visitor};
use serde_json::Value;

#[test]
fn a_team_answers_and_a_facilitator_reads_what_it_said() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    for row in &rows[..2] {
        answers(&joe, row);
        makes_way(&joe);
    }
    // The third sees "Added", and at once the power is gone.
    answers(&joe, &rows[2]);
    let joe = joe.kill().open();
    joe.sees("3 of 6 have answered.");

    // A fourth walks away half-way, and the next person erases.
    starts(&joe);
    for page in &pages(&rows[3])[..3] {
        answers_a_page(&joe, page);
    }
    joe.visits("#/next")
        .is_at("Someone stopped part-way")
        .axe_finds_nothing();
    joe.click_button("Not me: erase and start");
    let (first, _) = &pages(&rows[3])[0][0];
    joe.has_chosen_nothing(first);
    forgets_and_leaves(&joe);
    joe.sees("Ready for the next person");

    for row in &rows[3..5] {
        answers(&joe, row);
        makes_way(&joe);
    }
    answers(&joe, &rows[5]);
    hands_back(&joe);
    takes_back(&joe);
    let first = joe.script(
        "return document.querySelector('main button').textContent",
        &[],
    );
    assert_eq!(first, "Close the round");
    closes(&joe, 6);
    joe.screenshot("results-are-ready");
    joe.axe_finds_nothing();
    joe.click_button("Save")
        .sees("The browser was asked to save");
    prints_only_what_is_open(&joe);
    let file = joe.downloaded("*.json");
    joe.asked_nobody().console_is_quiet();

    says_the_same_as_the_worked_example(&std::fs::read_to_string(&file).unwrap());

    let helen = Visitor::new("Helen").open();
    helen
        .click_link("Open results")
        .is_at("Open results")
        .upload("Choose files", &[&file]);
    helen
        .click_button("Continue")
        .sees("Millbrook PCN core team")
        .axe_finds_nothing();
    helen
        .click_button("Keep and open the report")
        .sees("A conversation starter, not a test.");
    opens_every_topic(&helen);
    reads_off_the_worked_example(&helen.text());
    helen.screenshot("report");
    helen
        .no_sideways_scroll()
        .axe_finds_nothing()
        .asked_nobody()
        .console_is_quiet();
    assert_eq!(
        helen.tries_to_fetch("https://example.org/"),
        Fetched::RefusedByPolicy
    );
    let paper = helen.printed_pages().join("\n");
    assert!(
        paper.contains("A conversation starter, not a test."),
        "{paper}"
    );
    assert!(
        !paper.contains("file:///") && !paper.contains("Save"),
        "{paper}"
    );
}

/// Nobody sees an answer on a projector, or on paper, before somebody opens the tables.
fn prints_only_what_is_open(joe: &Person) {
    let shut = joe
        .does_not_see("Five foundations: what 6 replies said")
        .printed_pages()
        .join("\n");
    assert!(shut.contains("Results are ready"), "{shut}");
    for words in [
        "Downloads",
        "was asked",
        "What the team answered",
        "Sometimes",
    ] {
        assert!(!shut.contains(words), "{words}: {shut}");
    }
    joe.click_button("What the team answered")
        .sees("Five foundations: what 6 replies said");
    let open = joe.printed_pages().join("\n");
    assert!(open.contains("Sometimes"), "{open}");
    joe.axe_finds_nothing();
}

/// The file holds the counts of the worked example, whoever answered in whichever order.
fn says_the_same_as_the_worked_example(file: &str) {
    let file: Value = serde_json::from_str(file).unwrap();
    let expected = summary("six_people");
    assert_eq!(file["checks"], expected["checks"]);
    assert_eq!(file["team_size"], 6);
}

/// Numbers, bands, tilt and quadrant of domain golden values, as a person reads them.
fn reads_off_the_worked_example(report: &str) {
    let golden = golden("six_people");
    let scales = &golden["five_foundations"]["expect"]["scale"];
    for (name, scale) in [
        ("Trust", "trust"),
        ("Healthy conflict", "conflict"),
        ("Commitment", "commitment"),
        ("Accountability", "accountability"),
        ("Shared results", "results"),
    ] {
        let score = format!("{:.1}", scales[scale][1].as_f64().unwrap());
        assert!(
            report.contains(name) && report.contains(&score),
            "{name} {score}: {report}"
        );
    }
    for words in [
        "Strong",
        "Mixed",
        "Needs care",
        "Deal first",
        "tilts to the deal",
        "69.4",
        "52.5",
        "16.9",
    ] {
        assert!(
            report.to_lowercase().contains(&words.to_lowercase()),
            "{words}: {report}"
        );
    }
    assert!(
        !report.contains("Two views here"),
        "six replies are too few to say so: {report}"
    );
}
