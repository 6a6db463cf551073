use super::{balance, derived, faults, foundations, set};
use crate::{Instrument, InstrumentError};
use proptest::prelude::*;
use serde_json::{Value, json};

#[test]
fn valid_files_have_no_fault() {
    for file in [foundations(), balance(), derived()] {
        assert_eq!(faults(&file), []);
    }
}

#[test]
fn a_file_of_another_shape_names_the_field() {
    let mut file = balance();
    set(&mut file, "/questions/2/choice/txt", json!("x"));
    match Instrument::from_json(&file.to_string()) {
        Err(InstrumentError::Unreadable { field, found }) => {
            assert_eq!(field, "questions[2].choice.txt");
            assert!(found.contains("unknown field `txt`"), "{found}");
        }
        other => panic!("{other:?}"),
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        prop_assert!(Instrument::from_json(&text).is_err());
    }

    /// A valid file with one value somewhere exchanged still has the right syntax, so it reaches
    /// the checks.
    #[test]
    fn any_exchanged_value_is_read_or_refused(
        of_balance in any::<bool>(),
        pick in any::<prop::sample::Index>(),
        to in prop_oneof![
            any::<i64>().prop_map(|n| json!(n)),
            any::<String>().prop_map(|s| json!(s)),
            any::<i64>().prop_map(|n| json!(n.to_string())),
            Just(json!([])),
            Just(json!({})),
            Just(json!(null)),
            Just(json!("trust")),
        ],
    ) {
        let mut file = if of_balance { balance() } else { foundations() };
        let pointers = pointers(&file, "");
        let at: &String = pick.get(&pointers);
        set(&mut file, at, to);
        let _ = Instrument::from_json(&file.to_string());
    }
}

/// Every place in a file.
fn pointers(value: &Value, at: &str) -> Vec<String> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(object) => object
            .iter()
            .map(|(k, v)| (format!("{at}/{k}"), v))
            .collect(),
        Value::Array(array) => array
            .iter()
            .enumerate()
            .map(|(i, v)| (format!("{at}/{i}"), v))
            .collect(),
        _ => Vec::new(),
    };
    inner
        .into_iter()
        .flat_map(|(at, value)| {
            let deeper = pointers(value, &at);
            std::iter::once(at).chain(deeper)
        })
        .collect()
}
