use super::{balance, faults, faults_with, foundations, no_such, push, remove, twice};
use crate::InstrumentFault as Fault;
use serde_json::json;

const SCALES: [&str; 5] = [
    "trust",
    "conflict",
    "commitment",
    "accountability",
    "results",
];

#[test]
fn waiting_for_a_band_or_a_scale_that_is_not_there() {
    for (field, at) in [
        ("scale", "readings[0].bands.read_first.scale"),
        ("band", "readings[0].bands.read_first.band"),
    ] {
        let pointer = format!("/readings/0/bands/read_first/{field}");
        let found = faults_with(foundations(), &pointer, json!("Q"));
        assert_eq!(found, [no_such(at, "Q")]);
    }
}

#[test]
fn cuts_that_do_not_rise() {
    let fault = |at: &str| [Fault::CutsDoNotRise { at: at.into() }];
    for (pointer, wrong) in [
        ("/readings/0/bands/bands/2/from", json!("5.5")),
        ("/readings/0/bands/bands/0/from", json!("4")),
        ("/readings/0/bands/bands/1/from", json!(null)),
    ] {
        let found = faults_with(foundations(), pointer, wrong);
        assert_eq!(found, fault("readings[0].bands.bands"), "{pointer}");
    }
    for (pointer, wrong) in [
        ("/readings/0/gap/cuts", json!([])),
        ("/readings/0/gap/cuts/0/from_replies", json!(1)),
        ("/readings/0/gap/cuts/1/from_replies", json!(0)),
        ("/readings/0/gap/cuts/1/strong", json!("10")),
    ] {
        let found = faults_with(balance(), pointer, wrong);
        assert_eq!(found, fault("readings[0].gap.cuts"), "{pointer}");
    }
}

#[test]
fn a_cut_that_no_score_reaches() {
    let out = |scale, band: &str| Fault::CutOutOfRange {
        at: format!("scales.{scale}"),
        band: band.into(),
    };
    for (pointer, wrong, band) in [
        ("/readings/0/bands/bands/2/from", "9.1", "strong"),
        ("/readings/0/bands/bands/1/from", "3", "mixed"),
    ] {
        let expected = SCALES.map(|scale| out(scale, band));
        assert_eq!(faults_with(foundations(), pointer, json!(wrong)), expected);
    }
    let highest = faults_with(foundations(), "/readings/0/bands/bands/2/from", json!("9"));
    assert_eq!(highest, []);
}

#[test]
fn a_distance_below_zero() {
    for (file, pointer, at) in [
        (
            foundations(),
            "/readings/0/bands/near",
            "readings[0].bands.near",
        ),
        (
            balance(),
            "/response_scales/0/wide_from",
            "response_scales.truth5.wide_from",
        ),
        (balance(), "/readings/1/map/line", "readings[1].map.line"),
        (balance(), "/readings/1/map/near", "readings[1].map.near"),
        (
            balance(),
            "/readings/2/move/clear_from",
            "readings[2].move.clear_from",
        ),
        (
            balance(),
            "/readings/0/gap/cuts/1/tilt",
            "readings[0].gap.cuts[1].tilt",
        ),
    ] {
        let fault = Fault::Negative { at: at.into() };
        assert_eq!(faults_with(file, pointer, json!("-0.5")), [fault]);
    }
}

#[test]
fn no_scale_an_unknown_one_or_one_twice() {
    let at = "readings[0].bands.scales";
    let mut none = foundations();
    remove(&mut none, "/readings/0/bands/read_first");
    let found = faults_with(none, "/readings/0/bands/scales", json!([]));
    let without = |scale| Fault::NoPromptsAtAll {
        at: format!("scales.{scale}"),
    };
    let mut expected = vec![Fault::Parts { at: at.into() }];
    expected.extend(SCALES.map(without));
    assert_eq!(found, expected);
    for (id, fault) in [("Q", no_such(at, "Q")), ("trust", twice(at, "trust"))] {
        let mut file = foundations();
        push(&mut file, "/readings/0/bands/scales", json!(id));
        assert_eq!(faults(&file), [fault]);
    }
}

#[test]
fn one_kind_twice() {
    let mut file = balance();
    let again = file.pointer("/readings/0").unwrap().clone();
    push(&mut file, "/readings", again);
    assert_eq!(faults(&file), [twice("readings[3].gap", "gap")]);
}
