//! One fault each: a valid file, one thing broken, and exactly that fault named.
mod bands;
mod ids;
mod readings;
mod responses;
mod scales;
mod shape;
mod texts;

use crate::InstrumentFault as Fault;
use crate::{Instrument, InstrumentError};
use serde_json::{Value, json};

const FOUNDATIONS: &str = include_str!("../../data/10-five-foundations.json");
const BALANCE: &str = include_str!("../../data/20-deal-relationship.json");

fn foundations() -> Value {
    serde_json::from_str(FOUNDATIONS).unwrap()
}

fn balance() -> Value {
    serde_json::from_str(BALANCE).unwrap()
}

/// Five foundations with two more questions that are counted as one category.
fn derived() -> Value {
    let mut file = foundations();
    for id in ["X1", "X2"] {
        push(
            &mut file,
            "/questions",
            json!({ "choice": { "id": id, "text": "How?", "response_scale": "freq3" } }),
        );
        push(&mut file, "/order", json!(id));
    }
    let derived = json!([{
        "id": "X",
        "from": ["X1", "X2"],
        "options": [{ "id": "most", "label": "Most" }, { "id": "few", "label": "Few" }],
        "rules": [
            { "option": "most", "when": { "sum_of": ["X1", "X2"], "at_least": 4 } },
            { "option": "few", "when": { "sum_of": ["X1", "X2"], "at_least": 2 } }
        ]
    }]);
    set(&mut file, "/derived", derived);
    file
}

/// Sets what a JSON pointer names, in an object also what is not there yet.
fn set(file: &mut Value, pointer: &str, to: Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match file.pointer_mut(parent).unwrap() {
        Value::Object(object) => drop(object.insert(key.to_owned(), to)),
        Value::Array(array) => array[key.parse::<usize>().unwrap()] = to,
        other => panic!("{pointer}: {other}"),
    }
}

fn push(file: &mut Value, pointer: &str, what: Value) {
    file.pointer_mut(pointer)
        .unwrap()
        .as_array_mut()
        .unwrap()
        .push(what);
}

fn push_again(file: &mut Value, list: &str, index: usize) {
    let again = file.pointer(&format!("{list}/{index}")).unwrap().clone();
    push(file, list, again);
}

fn remove(file: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match file.pointer_mut(parent).unwrap() {
        Value::Object(object) => drop(object.remove(key).unwrap()),
        Value::Array(array) => drop(array.remove(key.parse().unwrap())),
        other => panic!("{pointer}: {other}"),
    }
}

fn faults(file: &Value) -> Vec<Fault> {
    match Instrument::from_json(&file.to_string()) {
        Err(InstrumentError::Wrong(faults)) => faults,
        Err(other) => panic!("{other}"),
        Ok(_) => Vec::new(),
    }
}

/// What is wrong with a file once one thing in it is set.
fn faults_with(mut file: Value, pointer: &str, to: Value) -> Vec<Fault> {
    set(&mut file, pointer, to);
    faults(&file)
}

fn no_such(at: &str, id: &str) -> Fault {
    Fault::NoSuchId {
        at: at.into(),
        id: id.into(),
    }
}

fn twice(at: &str, id: &str) -> Fault {
    Fault::IdTwice {
        at: at.into(),
        id: id.into(),
    }
}
