use super::{balance, faults, faults_with, foundations, push_again, remove};
use crate::Band;
use crate::InstrumentFault as Fault;
use crate::Quadrant;
use serde_json::json;

#[test]
fn prompts_that_are_missing() {
    for (key, band) in [
        ("needs-care", Band::NeedsCare),
        ("mixed", Band::Mixed),
        ("strong", Band::Strong),
    ] {
        let fault = [Fault::NoPrompts {
            at: "scales.results".into(),
            band,
        }];
        let of_band = format!("/scales/4/in_band/{key}");
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
            "/balance/quadrants/deal-first/guidance/try",
            "balance.quadrants.deal-first",
        ),
    ] {
        assert_eq!(faults_with(balance(), pointer, json!([])), none(at));
    }
}

#[test]
fn a_quadrant_without_a_reading() {
    for (key, quadrant) in [
        ("partners-with-a-plan", Quadrant::PartnersWithAPlan),
        ("deal-first", Quadrant::DealFirst),
        ("relationship-first", Quadrant::RelationshipFirst),
        ("early-days", Quadrant::EarlyDays),
    ] {
        let mut file = balance();
        remove(&mut file, &format!("/balance/quadrants/{key}"));
        assert_eq!(faults(&file), [Fault::NoQuadrant(quadrant)]);
    }
}

#[test]
fn no_reading_or_two_for_a_tilt_and_a_wish() {
    let fault = |tilt: &str, wants: &str, both_high, found| Fault::AttentionReadings {
        tilt: tilt.into(),
        wants: wants.into(),
        both_high,
        found,
    };
    let mut file = balance();
    remove(&mut file, "/balance/attention/0");
    assert_eq!(
        faults(&file),
        [
            fault("deal", "relationship", false, 0),
            fault("deal", "relationship", true, 0)
        ]
    );
    let mut file = balance();
    push_again(&mut file, "/balance/attention", 5);
    assert_eq!(faults(&file), [fault("none", "none", true, 2)]);
}
