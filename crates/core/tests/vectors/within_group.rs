use super::{file, list, number, same};
use kilter_core::agreement::{Moments, Undefined, a_wg, ad_mean, ad_median, r_wg, r_wg_j_star};
use kilter_core::exact::Exact;

fn float(value: Result<Exact, Undefined>) -> Option<f64> {
    value.ok().map(|value| value.to_f64())
}

/// How many of the rows have each of the values in this column.
fn counts(rows: &[serde_json::Value], column: usize, options: u32) -> Vec<u32> {
    let chosen = |option| {
        rows.iter()
            .filter(|row| number(&row[column]) == option)
            .count()
    };
    (1..=options)
        .map(|option| u32::try_from(chosen(option)).unwrap())
        .collect()
}

#[test]
fn agreement_within_a_group_is_that_of_multilevel() {
    let vectors = file(include_str!(
        "../fixtures/vectors/agreement_within_group_multilevel.json"
    ));
    let cases = list(&vectors["cases"]);
    assert!(cases.len() > 50);
    for case in cases {
        let options = number(&case["K"]);
        let values: Vec<i64> = (1..=i64::from(options)).collect();
        let items = usize::try_from(case["J"].as_u64().unwrap()).unwrap();
        let rows = list(&case["rows"]);
        let all: Vec<Vec<u32>> = (0..items).map(|item| counts(rows, item, options)).collect();
        let mut defined = Vec::new();
        for (item, counts) in all.iter().enumerate() {
            let what = |name: &str| format!("{}, item {item}: {name}", case["id"]);
            let is = |name: &str, key: &str, found| same(&what(name), found, &case[key][item]);
            is(
                "variance",
                "item_var",
                float(Moments::of(&values, counts).variance()),
            );
            is("r_wg", "rwg_item", float(r_wg(&values, counts)));
            is("a_wg", "awg_item", float(a_wg(&values, counts)));
            is("AD, mean", "AD_mean_item", float(ad_mean(&values, counts)));
            is(
                "AD, median",
                "AD_median_item",
                float(ad_median(&values, counts)),
            );
            defined.extend(float(a_wg(&values, counts)));
        }
        let what = |name: &str| format!("{}: {name}", case["id"]);
        let statements = all
            .iter()
            .map(|counts| (values.as_slice(), counts.as_slice()));
        same(
            &what("r*_wg(J)"),
            float(r_wg_j_star(statements)),
            &case["rwg_J_lindell"],
        );
        let mean = |of: fn(&[i64], &[u32]) -> Result<Exact, Undefined>| {
            let parts: Result<Vec<Exact>, _> =
                all.iter().map(|counts| of(&values, counts)).collect();
            Some(Exact::mean(&parts.ok()?)?.to_f64())
        };
        same(&what("AD(J), mean"), mean(ad_mean), &case["AD_mean_J"]);
        same(
            &what("AD(J), median"),
            mean(ad_median),
            &case["AD_median_J"],
        );
        let of_defined =
            (!defined.is_empty()).then(|| defined.iter().sum::<f64>() / defined.len() as f64);
        same(&what("a_wg(J)"), of_defined, &case["awg_J_mean_of_defined"]);
    }
}
