use crate::InstrumentFault;
use crate::wording::{NETWORKS, PRACTICES, Wording};

pub(super) fn faults(at: &str, text: &str) -> Vec<InstrumentFault> {
    let mut faults = Vec::new();
    let mut rest = text;
    let mut before = String::new();
    while let Some((plain, placeholder, after)) = next(rest) {
        before.push_str(plain);
        if is_unknown(placeholder) {
            faults.push(InstrumentFault::UnknownPlaceholder {
                at: at.to_owned(),
                placeholder: placeholder.to_owned(),
            });
        } else if article(&before).is_some_and(|article| misfits(&article, placeholder)) {
            faults.push(InstrumentFault::ArticleBeforePlaceholder { at: at.to_owned() });
        }
        before.push_str(placeholder);
        rest = after;
    }
    faults
}

/// The text up to the next `{…}` or brace without its partner, that, and the text after it.
fn next(text: &str) -> Option<(&str, &str, &str)> {
    let (plain, braced) = text.split_at_checked(text.find(['{', '}'])?)?;
    let inner = braced.strip_prefix('{').unwrap_or_default();
    let length = match inner.find(['{', '}']) {
        Some(end) if inner.get(end..).is_some_and(|rest| rest.starts_with('}')) => end + 2,
        _ => 1,
    };
    let (placeholder, after) = braced.split_at_checked(length)?;
    Some((plain, placeholder, after))
}

fn is_unknown(placeholder: &str) -> bool {
    Wording::default().fill(placeholder) == placeholder
}

/// The article that the text ends with.
fn article(text: &str) -> Option<String> {
    let words = text.trim_end_matches(|c: char| c.is_whitespace() || "\"'(".contains(c));
    let apart = words.len() < text.len();
    let word = words
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()?
        .to_lowercase();
    (apart && ["a", "an"].contains(&word.as_str())).then_some(word)
}

/// Some word that may stand there needs the other article.
fn misfits(article: &str, placeholder: &str) -> bool {
    NETWORKS.iter().any(|network| {
        PRACTICES
            .iter()
            .filter_map(|practice| Wording::new(network, practice))
            .any(|wording| {
                let word = wording.fill(placeholder).to_lowercase();
                word.starts_with(['a', 'e', 'i', 'o', 'u']) != (article == "an")
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unknown(text: &str) -> Vec<String> {
        let placeholder = |fault| match fault {
            InstrumentFault::UnknownPlaceholder { placeholder, .. } => placeholder,
            other => panic!("{other:?}"),
        };
        faults("here", text).into_iter().map(placeholder).collect()
    }

    #[test]
    fn the_eight_placeholders_are_known() {
        let text = "{network} {Network} {networks} {Networks} \
                    {practice} {Practice} {practices} {Practices}";
        assert_eq!(faults("here", text), []);
    }

    #[test]
    fn other_placeholders_and_lone_braces_are_not() {
        assert_eq!(unknown("our {net} and {PRACTICE}"), ["{net}", "{PRACTICE}"]);
        assert_eq!(unknown("{} { network }"), ["{}", "{ network }"]);
        assert_eq!(unknown("{network"), ["{"]);
        assert_eq!(unknown("network}, {practice}"), ["}"]);
        assert_eq!(unknown("{{network}}"), ["{", "}"]);
        assert_eq!(unknown("é{ü{"), ["{", "{"]);
    }

    #[test]
    fn an_article_must_fit_every_word_that_may_stand_there() {
        for wrong in [
            "a {practice}",
            "An {practice}",
            "an {network}",
            "an  {networks}",
            "(a \"{practice}\")",
            "as a {Practice}",
            "a\n{practice}",
        ] {
            let fault = InstrumentFault::ArticleBeforePlaceholder {
                at: "here".to_owned(),
            };
            assert_eq!(faults("here", wrong), [fault], "{wrong}");
        }
        for right in [
            "as a {network}",
            "a small {practice}",
            "extra {practice}",
            "a{practice}",
            "{practice}",
        ] {
            assert_eq!(faults("here", right), [], "{right}");
        }
    }
}
