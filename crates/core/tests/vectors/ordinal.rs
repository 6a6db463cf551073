use super::{file, list, same};
use kilter_core::agreement::{leik, polarisation, van_der_eijk};
use serde_json::Value;

/// Counts; the one vector with decimals is that often as many people, which changes no agreement.
fn counts(histogram: &Value) -> Vec<u32> {
    let numbers = list(histogram).iter().map(|n| n.as_f64().unwrap());
    let tenths: Vec<f64> = numbers.map(|n| n * 10.0).collect();
    let whole = tenths.iter().all(|n| n % 10.0 == 0.0);
    let count = |n: f64| {
        format!("{:.0}", if whole { n / 10.0 } else { n })
            .parse()
            .unwrap()
    };
    tenths.into_iter().map(count).collect()
}

#[test]
fn agreement_polarisation_and_dispersion_are_those_of_agrmt() {
    let vectors = file(include_str!(
        "../fixtures/vectors/agreement_ordinal_agrmt.json"
    ));
    let cases = list(&vectors["cases"]);
    assert!(cases.len() > 80);
    for case in cases {
        let counts = counts(&case["hist"]);
        let float = |value: Result<kilter_core::exact::Exact, _>| value.ok().map(|v| v.to_f64());
        let what = format!("{counts:?}");
        same(&what, float(van_der_eijk(&counts)), &case["vdEijk_A"]);
        same(&what, float(polarisation(&counts)), &case["polarization"]);
        same(&what, float(leik(&counts)), &case["leik_D"]);
    }
}
