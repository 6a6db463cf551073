use super::{balance, derived, faults, faults_with, remove, set};
use crate::InstrumentFault as Fault;
use serde_json::{Value, json};

/// With one response scale for both questions on time, so that what is wrong with it is wrong by itself.
fn one_scale_of_time() -> Value {
    let mut file = balance();
    set(
        &mut file,
        "/questions/17/choice/response_scale",
        json!("time5"),
    );
    remove(&mut file, "/response_scales/2");
    file
}

#[test]
fn too_few_or_too_many_options() {
    let count = |at: &str, found| Fault::OptionCount {
        at: at.into(),
        found,
    };
    let options = |n: i64| -> Value {
        (0..n)
            .map(|value| json!({ "label": "Yes", "value": value }))
            .collect()
    };
    for n in [0, 1, 15] {
        let found = usize::try_from(n).unwrap();
        assert_eq!(
            faults_with(
                one_scale_of_time(),
                "/response_scales/1/options",
                options(n)
            ),
            [count("response_scales.time5", found)]
        );
    }
    for n in [2, 14] {
        assert_eq!(
            faults_with(
                one_scale_of_time(),
                "/response_scales/1/options",
                options(n)
            ),
            []
        );
    }
    let mut file = derived();
    remove(&mut file, "/derived/0/options/1");
    remove(&mut file, "/derived/0/rules/1");
    assert_eq!(faults(&file), [count("derived.X", 1)]);
}

#[test]
fn values_that_do_not_rise_by_one_or_go_too_far() {
    let fault = Fault::Values {
        at: "response_scales.time5".into(),
    };
    for wrong in [2, 0, 5, i64::MIN] {
        let file = faults_with(
            one_scale_of_time(),
            "/response_scales/1/options/3/value",
            json!(wrong),
        );
        assert_eq!(file, vec![fault.clone()]);
    }
    let mut file = one_scale_of_time();
    for i in 0..5 {
        set(
            &mut file,
            &format!("/response_scales/1/options/{i}/value"),
            json!(i + 97),
        );
    }
    assert_eq!(faults(&file), [fault]);
}

#[test]
fn sides_that_are_missing_or_do_not_rise() {
    let fault = Fault::Sides {
        at: "response_scales.truth5".into(),
    };
    for (option, wrong) in [
        (2, json!(null)),
        (1, json!("high")),
        (0, json!("middle")),
        (4, json!("middle")),
    ] {
        let pointer = format!("/response_scales/0/options/{option}/side");
        let mut file = balance();
        if option == 0 || option == 4 {
            // Both options of an end, so that the sides still rise.
            set(
                &mut file,
                &format!("/response_scales/0/options/{}/side", option.clamp(1, 3)),
                wrong.clone(),
            );
        }
        assert_eq!(faults_with(file, &pointer, wrong), vec![fault.clone()]);
    }
}
