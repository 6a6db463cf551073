use super::{
    balance, derived, faults, faults_with, foundations, no_such, push, push_again, remove, set,
    twice,
};
use crate::InstrumentFault as Fault;
use serde_json::json;

#[test]
fn an_id_twice() {
    for (list, id) in [("response_scales", "truth5"), ("order", "D1")] {
        let mut file = balance();
        push_again(&mut file, &format!("/{list}"), 0);
        assert_eq!(faults(&file), [twice(list, id)]);
    }
    let mut file = balance();
    push_again(&mut file, "/questions", 0);
    assert_eq!(faults(&file), [twice("questions", "D1")]);
    let mut file = balance();
    let mut scale = json!({ "id": "deal", "label": "Deal", "combine": "mean" });
    set(&mut scale, "/made_of", json!({ "scales": ["purpose"] }));
    push(&mut file, "/scales", scale);
    assert_eq!(faults(&file), [twice("scales", "deal")]);

    assert_eq!(
        faults_with(derived(), "/derived/0/id", json!("T1")),
        [twice("questions", "T1")]
    );
    let mut file = derived();
    push_again(&mut file, "/derived/0/from", 1);
    assert_eq!(faults(&file), [twice("derived.X.from", "X2")]);
    let mut file = derived();
    push_again(&mut file, "/derived/0/options", 1);
    assert_eq!(faults(&file), [twice("derived.X.options", "few")]);
}

#[test]
fn an_id_that_names_nothing() {
    for (pointer, at) in [
        (
            "/questions/16/choice/response_scale",
            "questions.T1.response_scale",
        ),
        ("/readings/1/map/up", "readings[1].map.up"),
        ("/readings/1/map/across", "readings[1].map.across"),
        (
            "/readings/2/move/pairs/0/from",
            "readings[2].move.pairs[0].from",
        ),
        (
            "/readings/2/move/pairs/0/to",
            "readings[2].move.pairs[0].to",
        ),
        ("/scales/0/made_of/items/1", "scales.purpose"),
        ("/scales/8/made_of/scales/1", "scales.deal"),
    ] {
        assert_eq!(
            faults_with(balance(), pointer, json!("Q")),
            [no_such(at, "Q")]
        );
    }
    let mut file = balance();
    push(&mut file, "/order", json!("Q"));
    assert_eq!(faults(&file), [no_such("order", "Q")]);
    for (pointer, at) in [
        ("/derived/0/rules/1/option", "derived.X.rules[1].option"),
        (
            "/derived/0/rules/1/when/sum_of/0",
            "derived.X.rules[1].when.sum_of",
        ),
    ] {
        assert_eq!(
            faults_with(derived(), pointer, json!("T1")),
            [no_such(at, "T1")]
        );
    }
    let mut file = derived();
    push(&mut file, "/derived/0/from", json!("Q"));
    assert_eq!(faults(&file), [no_such("derived.X.from", "Q")]);
}

#[test]
fn an_item_left_out_of_the_order() {
    let mut file = balance();
    remove(&mut file, "/order/3");
    assert_eq!(faults(&file), [Fault::NotInOrder { id: "R2".into() }]);
}

#[test]
fn a_count_of_zero() {
    for (pointer, at) in [("/key/edition", "key.edition"), ("/minutes", "minutes")] {
        assert_eq!(
            faults_with(foundations(), pointer, json!(0)),
            [Fault::Zero { at: at.into() }]
        );
    }
}
