use super::{file, list, number};
use kilter_core::agreement::Chance;

#[test]
fn what_chance_reaches_is_that_of_the_exact_table() {
    let vectors = file(include_str!("../fixtures/vectors/null_tables.json"));
    let rows = list(&vectors["rows"]);
    assert!(rows.len() > 20);
    for row in rows {
        let options = usize::try_from(number(&row["K"])).unwrap();
        let people = number(&row["n"]);
        let chance = Chance::of(options, people).unwrap();
        let found = chance.least().map(|(least, part)| (least.to_f64(), part));
        let wanted = row["A_crit95"]
            .as_array()
            .map(|pair| (pair[0].as_f64().unwrap(), pair[1].as_f64().unwrap()));
        match (found, wanted) {
            (Some(found), Some(wanted)) => assert!(
                // The table's values have nine decimals.
                (found.0 - wanted.0).abs() <= 1e-9 && (found.1 - wanted.1).abs() <= 1e-9,
                "{options} options, {people} people: {found:?} and not {wanted:?}"
            ),
            (found, wanted) => assert_eq!(found, wanted, "{options} options, {people} people"),
        }
    }
}

#[test]
fn more_people_than_can_be_enumerated_have_no_table() {
    assert_eq!(Chance::of(3, 31), None);
    assert_eq!(Chance::of(2, 8), None);
    assert_eq!(Chance::of(3, 0), None);
}
