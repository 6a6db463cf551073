use super::{balance, faults, faults_with, foundations, remove};
use crate::Band;
use crate::InstrumentFault as Fault;
use serde_json::json;

#[test]
fn bands_without_cuts() {
    let mut file = foundations();
    remove(&mut file, "/banding");
    let at = |scale| Fault::NoBanding {
        at: format!("scales.{scale}"),
    };
    let scales = [
        "trust",
        "conflict",
        "commitment",
        "accountability",
        "results",
    ];
    assert_eq!(faults(&file), scales.map(at));
}

#[test]
fn waiting_for_the_band_of_a_scale_without_bands() {
    let first = json!({ "scale": "trust", "band": "strong", "says": "Start there." });
    let fault = Fault::NotBanded {
        at: "read_first",
        id: "trust".into(),
    };
    assert_eq!(faults_with(balance(), "/read_first", first), [fault]);
}

#[test]
fn cuts_that_do_not_rise() {
    let banding = [Fault::CutsDoNotRise { at: "banding.cuts" }];
    assert_eq!(
        faults_with(foundations(), "/banding/cuts/1/from", json!("5.5")),
        banding
    );
    let lowest = json!([
        { "band": "needs-care", "from": "4" },
        { "band": "mixed", "from": "5" },
        { "band": "strong", "from": "6" }
    ]);
    assert_eq!(faults_with(foundations(), "/banding/cuts", lowest), banding);

    let tilt = [Fault::CutsDoNotRise { at: "balance.tilt" }];
    for (pointer, wrong) in [
        ("/balance/tilt", json!([])),
        ("/balance/tilt/0/from_replies", json!(1)),
        ("/balance/tilt/1/from_replies", json!(0)),
        ("/balance/tilt/1/strong", json!("10")),
    ] {
        assert_eq!(faults_with(balance(), pointer, wrong), tilt, "{pointer}");
    }
}

#[test]
fn a_band_without_a_cut() {
    let mut file = foundations();
    remove(&mut file, "/banding/cuts/1");
    assert_eq!(faults(&file), [Fault::NoCut(Band::Strong)]);
}

#[test]
fn a_cut_that_no_score_reaches() {
    let out = |scale, band| Fault::CutOutOfRange {
        at: format!("scales.{scale}"),
        band,
    };
    let scales = [
        "trust",
        "conflict",
        "commitment",
        "accountability",
        "results",
    ];
    for (pointer, wrong, band) in [
        ("/banding/cuts/1/from", "9.1", Band::Strong),
        ("/banding/cuts/0/from", "3", Band::Mixed),
    ] {
        let expected = scales.map(|scale| out(scale, band));
        assert_eq!(faults_with(foundations(), pointer, json!(wrong)), expected);
    }
    assert_eq!(
        faults_with(foundations(), "/banding/cuts/1/from", json!("9")),
        []
    );
}

#[test]
fn a_distance_below_zero() {
    for (file, pointer, at) in [
        (foundations(), "/banding/near", "banding.near"),
        (
            balance(),
            "/response_scales/0/wide_from",
            "response_scales.truth5.wide_from",
        ),
        (balance(), "/balance/line", "balance.line"),
        (
            balance(),
            "/balance/on_the_line_within",
            "balance.on_the_line_within",
        ),
        (balance(), "/balance/shift_from", "balance.shift_from"),
        (balance(), "/balance/tilt/1/tilt", "balance.tilt[1].tilt"),
    ] {
        let fault = Fault::Negative { at: at.into() };
        assert_eq!(faults_with(file, pointer, json!("-0.5")), [fault]);
    }
}
