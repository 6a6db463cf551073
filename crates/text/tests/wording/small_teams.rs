//! Nothing is promised that a small team can't keep (privacy rule P11).

use crate::those;

#[test]
fn nothing_is_called_anonymous_without_the_sentence_on_small_teams() {
    let wrong = those(|text| promises(text) && !warns(text));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The rule itself, since no message may need it.
#[test]
fn the_rule_finds_what_it_looks_for() {
    assert!(promises("Your answers are Anonymous."));
    assert!(promises("We keep your anonymity."));
    assert!(promises("This is anonymised and confidential"));
    assert!(!promises("Team totals, no individual answers."));
    assert!(warns("In a small team colleagues may still guess."));
    assert!(!warns("In a small team, nobody can guess."));
}

#[test]
fn team_totals_come_with_the_sentence_on_small_teams() {
    let wrong = those(|text| text.to_lowercase().contains("no individual answers") && !warns(text));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn promises(text: &str) -> bool {
    let text = text.to_lowercase();
    ["anonym", "confidential"]
        .iter()
        .any(|word| text.contains(word))
}

fn warns(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("small team") && text.contains("may still guess")
}
