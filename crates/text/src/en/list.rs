//! "a, b and c".

/// The items as one phrase, without a comma before the last "and".
pub(super) fn list(items: &[&str]) -> String {
    joined(items, "and")
}

/// Any of the items.
pub(super) fn list_or(items: &[&str]) -> String {
    joined(items, "or")
}

fn joined(items: &[&str], last_word: &str) -> String {
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} {last_word} {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins() {
        assert_eq!(list(&[]), "");
        assert_eq!(list(&["Trust"]), "Trust");
        assert_eq!(list(&["Trust", "Openness"]), "Trust and Openness");
        assert_eq!(list(&["a", "b", "c"]), "a, b and c");
        assert_eq!(list_or(&["a", "b", "c"]), "a, b or c");
    }
}
