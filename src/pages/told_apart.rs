//! Links of one name lead to different things: what tells them apart is said.

use kilter_text::t;

/// The names of links, each with what tells it from others of its name. Where that is the same too they are numbered.
pub fn told_apart(names: Vec<(String, String)>) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for (name, more) in &names {
        let twins = names.iter().filter(|(other, _)| other == name).count();
        told.push(match twins {
            1 => name.clone(),
            _ => format!("{name}, {more}"),
        });
    }
    let mut numbered = Vec::new();
    for (place, name) in told.iter().enumerate() {
        let twins = |names: &[String]| names.iter().filter(|other| *other == name).count();
        let (before, all) = (twins(told.get(..place).unwrap_or_default()), twins(&told));
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        numbered.push(match all {
            1 => name.clone(),
            _ => format!(
                "{name}, {}",
                t().words.one_of(number(before + 1), number(all))
            ),
        });
    }
    numbered
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn only_what_needs_it_is_told_apart_and_no_two_are_the_same() {
        let names = [
            ("Weir", "6 replies"),
            ("Mill", "7 replies"),
            ("Mill", "6 replies"),
            ("Mill", "7 replies"),
        ];
        let names = names.map(|(name, more)| (name.to_owned(), more.to_owned()));
        let told = told_apart(names.into());
        let expected = [
            "Weir",
            "Mill, 7 replies, 1 of 2",
            "Mill, 6 replies",
            "Mill, 7 replies, 2 of 2",
        ];
        assert_eq!(told, expected);
    }
}
