//! The statistics of the report are those of published programs: the vectors of the core's tests, through the shell.

use crate::kilter::Kilter;
use crate::samples::{find, made, made_of_five};
use serde_json::{Value, json};

macro_rules! vectors {
    ($name:literal) => {
        serde_json::from_str::<Value>(include_str!(concat!(
            "../../../core/tests/fixtures/vectors/",
            $name
        )))
        .unwrap()
    };
}

/// The checks of these summaries' reports.
fn checks(summaries: &[Value]) -> Vec<Value> {
    let lines: String = summaries
        .iter()
        .map(|summary| format!("{summary}\n"))
        .collect();
    let run = Kilter::new()
        .input(lines)
        .run(&["report", "-", "--format", "json"])
        .ends_with(0);
    let teams = run.json();
    teams
        .as_array()
        .unwrap()
        .iter()
        .map(|team| team["checks"][0].clone())
        .collect()
}

#[track_caller]
fn same(found: &Value, expected: &Value, what: &Value) {
    match (found.as_f64(), expected.as_f64()) {
        (Some(a), Some(b)) => assert!((a - b).abs() < 1e-9, "{a} is not {b}: {what}"),
        (a, b) => assert_eq!(a, b, "{what}"),
    }
}

fn numbers(list: &Value) -> Option<Vec<u32>> {
    let number = |n: &Value| u32::try_from(n.as_u64()?).ok();
    list.as_array().unwrap().iter().map(number).collect()
}

#[test]
fn agreement_polarisation_and_dispersion() {
    let vectors = vectors!("agreement_ordinal_agrmt.json");
    let (mut cases, mut summaries) = (Vec::new(), Vec::new());
    for case in vectors["cases"].as_array().unwrap() {
        let Some(counts) = numbers(&case["hist"]) else {
            continue;
        };
        let replies = counts.iter().sum::<u32>();
        let made = match counts.len() {
            3 => made,
            5 => made_of_five,
            _ => continue,
        };
        if replies >= 3 {
            summaries.push(made(cases.len(), replies.max(8), &[("T1", counts)]));
            cases.push(case);
        }
    }
    assert!(cases.len() > 30, "{}", cases.len());
    for (case, check) in cases.iter().zip(checks(&summaries)) {
        let item = find(&check["items"], "T1");
        same(&item["van_der_eijk_a"], &case["vdEijk_A"], case);
        same(&item["polarisation"], &case["polarization"], case);
        same(&item["leik"], &case["leik_D"], case);
    }
}

/// Three statements with three options: the scale of trust.
#[test]
fn deviations_and_within_group_agreement() {
    let vectors = vectors!("agreement_within_group_multilevel.json");
    let shape = |case: &&Value| case["K"] == 3 && case["J"] == 3 && case["n"].as_u64() >= Some(8);
    let cases: Vec<_> = vectors["cases"]
        .as_array()
        .unwrap()
        .iter()
        .filter(shape)
        .collect();
    assert!(cases.len() >= 3, "{}", cases.len());
    let ids = ["T1", "T2", "T3"];
    let summary = |(number, case): (usize, &&Value)| {
        let mut counts = ids.map(|id| (id, vec![0; 3]));
        for row in case["rows"].as_array().unwrap() {
            for (place, value) in row.as_array().unwrap().iter().enumerate() {
                let option = usize::try_from(value.as_u64().unwrap()).unwrap() - 1;
                counts[place].1[option] += 1;
            }
        }
        made(
            number,
            u32::try_from(case["n"].as_u64().unwrap()).unwrap(),
            &counts,
        )
    };
    let summaries: Vec<_> = cases.iter().enumerate().map(summary).collect();
    for (case, check) in cases.iter().zip(checks(&summaries)) {
        let trust = find(&check["scales"], "trust");
        same(&trust["r_wg_j_star"], &case["rwg_J_lindell"], case);
        for (place, id) in ids.iter().enumerate() {
            let item = find(&check["items"], id);
            same(&item["r_wg"], &case["rwg_item"][place], case);
            same(&item["a_wg"], &case["awg_item"][place], case);
            same(&item["ad_mean"], &case["AD_mean_item"][place], case);
            same(&item["ad_median"], &case["AD_median_item"][place], case);
            let sd = case["item_var"][place].as_f64().unwrap().sqrt();
            same(&item["sd"], &json!(sd), case);
        }
        // The bound on spread holds, whoever gave the answers.
        let sum_of_sds: f64 = (0..3)
            .map(|at| case["item_var"][at].as_f64().unwrap().sqrt())
            .sum();
        same(&trust["sd_at_most"], &json!(sum_of_sds), case);
        let sd = 3.0 * case["score_var"].as_f64().unwrap().sqrt();
        assert!(sd <= sum_of_sds, "{case}");
    }
}

#[test]
fn how_many_of_the_whole_team() {
    let vectors = vectors!("proportion_intervals.json");
    let number = |case: &Value, key: &str| u32::try_from(case[key].as_u64().unwrap()).unwrap();
    let (mut cases, mut summaries) = (Vec::new(), Vec::new());
    for case in vectors["finite_population"].as_array().unwrap() {
        let [x, n, team] = ["x", "n", "N"].map(|key| number(case, key));
        if n < 11 || n >= team {
            continue;
        }
        let mut summary = made(cases.len(), n, &[("T1", vec![x, n - x])]);
        summary["team_size"] = json!(team);
        summaries.push(summary);
        cases.push(case);
    }
    assert!(cases.len() >= 5, "{}", cases.len());
    for (case, check) in cases.iter().zip(checks(&summaries)) {
        assert_eq!(
            find(&check["items"], "T1")["of_team"][0],
            case["exact_count95"],
            "{case}"
        );
    }
}

/// Agreement is more than chance from the table's value on.
#[test]
fn more_than_chance() {
    // domain/statistics.md: three options, eight people, A from 0.75; twelve people, A from 0.583.
    for (replies, counts, beaten) in [
        (8, vec![4, 4, 0], "no"),
        (8, vec![2, 6, 0], "yes"),
        (12, vec![6, 6, 0], "no"),
        (12, vec![2, 10, 0], "yes"),
        (12, vec![4, 8, 0], "yes"),
    ] {
        let run = Kilter::new()
            .input(made(1, replies, &[("T1", counts.clone())]).to_string())
            .run(&["report", "-", "--format", "markdown"])
            .ends_with(0);
        let (_, figures) = run.out.split_once("how far people agree").unwrap();
        let row = figures
            .lines()
            .find(|line| line.contains("'I don't know'"))
            .unwrap();
        assert!(row.contains(&format!("| {beaten} |")), "{counts:?}: {row}");
    }
}
