use super::{file, list, number, same};
use kilter_core::uncertainty::{Interval, of_the_team, t_975, wilson, wilson_of_team};

#[test]
fn students_t_is_that_of_scipy() {
    let vectors = file(include_str!("../fixtures/vectors/mean_intervals.json"));
    let points = vectors["t_quantile_975_by_df"].as_object().unwrap();
    assert!(points.len() > 50);
    for (degrees, point) in points {
        let found = t_975(degrees.parse().unwrap());
        same(&format!("{degrees} degrees of freedom"), found, point);
    }
    assert_eq!(t_975(0.0), None);
    assert_eq!(t_975(f64::NAN), None);
}

#[test]
fn intervals_of_a_mean_are_those_of_scipy() {
    let vectors = file(include_str!("../fixtures/vectors/mean_intervals.json"));
    for case in list(&vectors["cases"]) {
        let (mean, sd) = (case["mean"].as_f64().unwrap(), case["sd"].as_f64().unwrap());
        let (n, team) = (number(&case["n"]), number(&case["N"]));
        for (key, team) in [("ci95_fpc", Some(team)), ("ci95_no_fpc", None)] {
            let found = Interval::of_mean(mean, sd, n, team).unwrap();
            same(key, Some(found.low), &case[key][0]);
            same(key, Some(found.high), &case[key][1]);
        }
    }
    assert_eq!(Interval::of_mean(2.0, 0.5, 9, Some(9)), None);
    assert_eq!(Interval::of_mean(2.0, 0.5, 1, None), None);
}

#[test]
fn how_many_of_the_team_is_the_exact_inversion() {
    let vectors = file(include_str!(
        "../fixtures/vectors/proportion_intervals.json"
    ));
    let cases = list(&vectors["finite_population"]);
    assert!(cases.len() > 5);
    for case in cases {
        let (x, n, team) = (number(&case["x"]), number(&case["n"]), number(&case["N"]));
        let what = format!("{x} of {n}, team of {team}");
        let wanted = &case["exact_count95"];
        match of_the_team(x, n, team) {
            Some(found) => {
                assert_eq!(found, (number(&wanted[0]), number(&wanted[1])), "{what}");
            }
            // Where everyone answered there is no interval.
            None => assert_eq!(n, team, "{what}"),
        }
        let found = wilson_of_team(x, n, team);
        let wanted = &case["wilson_fpc95"];
        if n < team {
            same(&what, found.map(|ends| ends.0), &wanted[0]);
            same(&what, found.map(|ends| ends.1), &wanted[1]);
        }
    }
}

#[test]
fn parts_of_a_team_of_unknown_size_are_wilsons() {
    let vectors = file(include_str!(
        "../fixtures/vectors/proportion_intervals.json"
    ));
    let cases = list(&vectors["binomial"]);
    assert!(cases.len() > 5);
    for case in cases {
        let (x, n) = (number(&case["x"]), number(&case["n"]));
        let found = wilson(x, n);
        same("low", found.map(|ends| ends.0), &case["wilson95"][0]);
        same("high", found.map(|ends| ends.1), &case["wilson95"][1]);
    }
    assert_eq!((wilson(0, 0), wilson(3, 2)), (None, None));
}
