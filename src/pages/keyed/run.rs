//! A whole form in one go: a run of numbers, as it stands in another program or is read out.

use super::typed::{Digits, Takes};

/// A run of numbers, as each place holds its own from the first on, and how many are left over. What separates them may
/// be anything or nothing; a letter stands for a number, so that it is told where it stands.
pub fn run(places: &[Takes], text: &str) -> (Digits, usize) {
    let mut signs = text.chars().peekable();
    let mut typed = Digits::new();
    for takes in places {
        let Some(first) = signs.find(|sign| sign.is_alphanumeric()) else {
            break;
        };
        let mut own = String::from(first);
        let follows = |own: &str, sign: char| {
            !takes.leads_on(own) && takes.number(&format!("{own}{sign}")).is_some()
        };
        while let Some(sign) = signs.next_if(|sign| follows(&own, *sign)) {
            own.push(sign);
        }
        typed.push(own);
    }
    (typed, signs.filter(|sign| sign.is_alphanumeric()).count())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    /// A box, ten points over three aims, a box.
    const FORM: [Takes; 5] = [
        Takes::Box(3),
        Takes::Points(10),
        Takes::Points(10),
        Takes::Points(10),
        Takes::Box(3),
    ];

    #[test]
    fn a_run_of_numbers_goes_to_the_places_in_turn() {
        for (text, typed, left) in [
            ("1", "1", 0),
            ("13520", "1 3 5 2 0", 0),
            // Ten is one number; where it is two, they stand apart.
            ("2 10 0 0 3", "2 10 0 0 3", 0),
            ("210003", "2 10 0 0 3", 0),
            ("2,1,0,9,3", "2 1 0 9 3", 0),
            // Nothing is swallowed: a letter has a place, and what has none is counted.
            ("x3520", "x 3 5 2 0", 0),
            ("1352012", "1 3 5 2 0", 2),
            (" - ", "", 0),
        ] {
            let typed: Vec<&str> = typed.split_whitespace().collect();
            let (found, behind) = run(&FORM, text);
            assert_eq!(
                (found, behind),
                (typed.iter().map(ToString::to_string).collect(), left),
                "{text}"
            );
        }
    }
}
