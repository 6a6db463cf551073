use super::{balance, faults, faults_with, foundations, push_again, remove, twice};
use crate::InstrumentFault as Fault;
use serde_json::json;

#[test]
fn prompts_that_are_missing() {
    for band in ["needs-care", "mixed", "strong"] {
        let fault = [Fault::NoPrompts {
            at: "scales.results".into(),
            band: band.into(),
        }];
        let of_band = format!("/scales/4/in_band/{band}");
        let mut file = foundations();
        remove(&mut file, &of_band);
        assert_eq!(faults(&file), fault);
        for list in ["ask", "try"] {
            assert_eq!(
                faults_with(foundations(), &format!("{of_band}/{list}"), json!([])),
                fault
            );
        }
    }
    let none = |at: &str| [Fault::NoPromptsAtAll { at: at.into() }];
    let mut file = balance();
    remove(&mut file, "/scales/2/always");
    assert_eq!(faults(&file), none("scales.roles"));
    for (pointer, at) in [
        ("/scales/2/always/ask", "scales.roles"),
        ("/scales/2/always/try", "scales.roles"),
        ("/overall/ask", "overall"),
        ("/differ/ask", "differ"),
        ("/many_opted_out/ask", "many_opted_out"),
        (
            "/readings/1/map/up_only/guidance/try",
            "readings[1].map.up_only",
        ),
    ] {
        assert_eq!(faults_with(balance(), pointer, json!([])), none(at));
    }
}

#[test]
fn two_regions_with_one_id() {
    let found = faults_with(balance(), "/readings/1/map/neither/id", json!("deal-first"));
    assert_eq!(found, [twice("readings[1].map", "deal-first")]);
}

#[test]
fn no_reading_or_two_for_a_tilt_and_a_move() {
    let fault = |tilt: &str, direction: &str, both_high, found| Fault::ReadTogether {
        at: "readings[2].move.together".into(),
        tilt: tilt.into(),
        direction: direction.into(),
        both_high,
        found,
    };
    let mut file = balance();
    remove(&mut file, "/readings/2/move/together/0");
    assert_eq!(
        faults(&file),
        [fault("deal", "up", false, 0), fault("deal", "up", true, 0)]
    );
    let mut file = balance();
    push_again(&mut file, "/readings/2/move/together", 5);
    assert_eq!(faults(&file), [fault("none", "stays", true, 2)]);
}

#[test]
fn together_with_what_is_not_there() {
    let alone = Fault::NothingToReadWith {
        at: "readings[1].move.together".into(),
    };
    for reading in ["/readings/0", "/readings/1"] {
        let mut file = balance();
        remove(&mut file, reading);
        assert_eq!(
            faults(&file),
            std::slice::from_ref(&alone),
            "without {reading}"
        );
    }
    let mut several = balance();
    push_again(&mut several, "/readings/2/move/pairs", 0);
    for pair in 0..2 {
        let label = format!("/readings/2/move/pairs/{pair}/label");
        super::set(&mut several, &label, json!("Time"));
    }
    let alone = Fault::NothingToReadWith {
        at: "readings[2].move.together".into(),
    };
    assert_eq!(faults(&several), [alone]);
}

#[test]
fn a_move_towards_what_is_no_axis() {
    let at = || "readings[2].move.higher".to_owned();
    let towards = "/readings/2/move/higher";
    let found = faults_with(balance(), towards, json!("trust"));
    let no_axis = Fault::NoSuchId {
        at: at(),
        id: "trust".into(),
    };
    assert_eq!(found, [no_axis]);
    let mut file = balance();
    push_again(&mut file, "/readings/2/move/pairs", 0);
    for pair in 0..2 {
        let label = format!("/readings/2/move/pairs/{pair}/label");
        super::set(&mut file, &label, json!("Time"));
    }
    remove(&mut file, "/readings/2/move/together");
    assert_eq!(faults(&file), [Fault::NothingToReadWith { at: at() }]);
}

#[test]
fn a_move_without_a_pair() {
    let mut file = balance();
    remove(&mut file, "/readings/2/move/together");
    let found = faults_with(file, "/readings/2/move/pairs", json!([]));
    let at = "readings[2].move.pairs".into();
    assert_eq!(found, [Fault::Parts { at }]);
}
