use super::{balance, derived, faults, faults_with, push, set};
use crate::InstrumentFault as Fault;
use serde_json::json;

#[test]
fn a_whole_without_parts_or_before_its_parts() {
    let parts = |at: &str| Fault::Parts { at: at.into() };
    assert_eq!(
        faults_with(balance(), "/scales/8/made_of", json!({ "scales": [] })),
        [parts("scales.deal")]
    );
    assert_eq!(
        faults_with(balance(), "/scales/7/made_of", json!({ "items": [] })),
        [parts("scales.repair")]
    );
    for later in ["relationship", "deal"] {
        assert_eq!(
            faults_with(balance(), "/scales/8/made_of/scales/0", json!(later)),
            [parts("scales.deal")]
        );
    }
    let mut file = derived();
    set(&mut file, "/derived/0/from", json!([]));
    set(&mut file, "/derived/0/rules", json!([]));
    assert_eq!(faults(&file), [parts("derived.X.from")]);
}

#[test]
fn a_part_that_counts_twice() {
    let twice = |at: &str, id: &str| Fault::PartTwice {
        at: at.into(),
        id: id.into(),
    };
    for (pointer, id, at) in [
        ("/scales/0/made_of/items/1", "D1", "scales.purpose"),
        ("/scales/1/made_of/items/1", "D1", "scales.shares"),
        ("/scales/8/made_of/scales/1", "purpose", "scales.deal"),
    ] {
        assert_eq!(faults_with(balance(), pointer, json!(id)), [twice(at, id)]);
    }
}

#[test]
fn an_item_that_is_not_counted() {
    let not_counted = |at: &str| {
        [Fault::NotCounted {
            at: at.into(),
            id: "X1".into(),
        }]
    };
    assert_eq!(
        faults_with(derived(), "/scales/0/made_of/items/1", json!("X1")),
        not_counted("scales.trust")
    );
    let mut file = derived();
    let mut reading = balance()["readings"][2].clone();
    set(&mut reading, "/move/together", json!([]));
    set(&mut reading, "/move/higher", json!(null));
    set(
        &mut reading,
        "/move/pairs",
        json!([{ "from": "X1", "to": "T1" }]),
    );
    push(&mut file, "/readings", reading);
    assert_eq!(faults(&file), not_counted("readings[1].move.pairs[0].from"));
}

#[test]
fn parts_with_different_ranges() {
    let mixed = |at: &str| [Fault::MixedRanges { at: at.into() }];
    assert_eq!(
        faults_with(balance(), "/scales/3/made_of/items/1", json!("T1")),
        mixed("scales.track")
    );
    assert_eq!(
        faults_with(balance(), "/scales/0/combine", json!("sum")),
        mixed("scales.deal")
    );
    assert_eq!(
        faults_with(balance(), "/readings/2/move/pairs/0/to", json!("D1")),
        mixed("readings[2].move.pairs[0].to")
    );
}
