//! While a round is open nothing on disk holds an answer; after closing no reply is left.

use super::steps::{answers, closes, hands_over, makes_way, opens_a_round, takes_back};
use super::team::{checks, rows};
use kilter_journeys::{Person, Visitor};

/// Every record, as text, holds no option, no item and no count.
pub fn holds_no_answer(joe: &Person) {
    let kept = joe.kept();
    for check in checks() {
        for item in &check.items {
            assert!(
                !kept.contains(&format!("\"{}\"", item.id)),
                "{} in {kept}",
                item.id
            );
            assert!(!kept.contains(&item.text), "{}", item.text);
        }
        for scale in &check.response_scales {
            for option in &scale.options {
                assert!(!kept.contains(&option.label), "{}", option.label);
            }
        }
    }
    assert!(
        !kept.contains("counts") && !kept.contains("opted_out"),
        "{kept}"
    );
}

#[test]
fn only_sealed_replies_are_kept_until_closing_and_none_after() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    holds_no_answer(&joe);
    hands_over(&joe);
    for (place, row) in rows[..5].iter().enumerate() {
        answers(&joe, row);
        holds_no_answer(&joe);
        assert_eq!(sealed(&joe).len(), place + 1);
        makes_way(&joe);
    }
    let replies = sealed(&joe);
    takes_back(&joe);
    closes(&joe, 5);
    let kept = joe.kept();
    for reply in replies {
        assert!(!kept.contains(&reply), "a reply is left after closing");
    }
    // Of the round's key only the mark that it is gone is left.
    let plain = kept.replace('\\', "");
    assert!(
        !plain.contains("\"data\":{\"key\""),
        "a key is left: {kept}"
    );
}

/// The sealed replies in the record of the open round, or of an outbox.
pub fn sealed(joe: &Person) -> Vec<String> {
    let kept = joe.kept();
    let Some((_, after)) = kept.split_once("replies") else {
        return Vec::new();
    };
    let list = after.split(']').next().unwrap();
    let hex = |text: &&str| text.len() > 100 && text.bytes().all(|b| b.is_ascii_hexdigit());
    list.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(hex)
        .map(str::to_owned)
        .collect()
}
