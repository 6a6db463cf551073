//! How languages form plurals of whole numbers: the cardinal rules of CLDR
//! (<https://www.unicode.org/cldr/charts/47/supplemental/language_plural_rules.html>).

/// A category, and the numbers that are of it.
type Category = (&'static str, &'static [u64]);

/// Each language with the categories that have numbers of their own; every other number is `other`. In both tongues of
/// the NHS in Britain a category is a number. A language that counts by remainders, such as Polish, needs more here.
const RULES: [(&str, &[Category]); 2] = [
    ("en", &[("one", &[1])]),
    (
        "cy",
        &[
            ("zero", &[0]),
            ("one", &[1]),
            ("two", &[2]),
            ("few", &[3]),
            ("many", &[6]),
        ],
    ),
];

/// What every language has.
pub(crate) const OTHER: &str = "other";

/// The categories of a language, without `other`; none where its rules are not known. A region does not matter:
/// `en-GB` forms its plurals as `en` does.
pub(crate) fn categories(language: &str) -> Option<&'static [Category]> {
    let language = language.split('-').next()?;
    let rule = RULES.iter().find(|(of, _)| *of == language)?;
    Some(rule.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(language: &str, n: u64) -> &'static str {
        let mut rules = categories(language).unwrap().iter();
        rules
            .find(|(_, numbers)| numbers.contains(&n))
            .map_or(OTHER, |(category, _)| category)
    }

    /// The examples of CLDR's chart.
    #[test]
    fn english_has_two_and_welsh_has_six() {
        for n in [0, 2, 3, 16, 100, 1_000, 1_000_000] {
            assert_eq!(of("en", n), "other");
        }
        assert_eq!([of("en", 1), of("en-GB", 1)], ["one", "one"]);
        let welsh = [0, 1, 2, 3, 6].map(|n| of("cy", n));
        assert_eq!(welsh, ["zero", "one", "two", "few", "many"]);
        for n in [4, 5, 7, 20, 100, 1_000_000] {
            assert_eq!(of("cy", n), "other");
        }
        assert_eq!(categories("xx"), None);
    }
}
