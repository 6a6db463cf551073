//! Nothing in a release may point at another host or another file.

/// What in the text would make a browser ask for something: each with some of what follows it.
pub fn asked_for(text: &str) -> Vec<String> {
    let lower = text.to_ascii_lowercase();
    let mut found = Vec::new();
    let mut look = |sign: &str, fine: fn(&str) -> bool| {
        for (at, _) in lower.match_indices(sign) {
            let before = lower.get(..at).unwrap_or_default();
            let rest = lower.get(at + sign.len()..).unwrap_or_default();
            // `new URL(…)` and `createObjectURL(…)` in a script make an address and ask for nothing.
            let in_a_name = before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
            let made = before.ends_with("new ") || (sign == "url(" && in_a_name);
            if !made && !fine(rest.trim_start_matches(['"', '\'', ' '])) {
                found.push(
                    text.get(at..)
                        .unwrap_or_default()
                        .chars()
                        .take(60)
                        .collect(),
                );
            }
        }
    };
    look("url(", |rest| rest.starts_with("data:"));
    for sign in [" src=", " href="] {
        look(sign, |rest| {
            !rest.starts_with("http:") && !rest.starts_with("https:") && !rest.starts_with("//")
        });
    }
    for name in ["assets.nhs.uk", "frutiger", "@import", "@font-face"] {
        look(name, |_| false);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_browser_would_ask_for_is_found() {
        for text in [
            "a{background:url(/assets/images/icon.svg)}",
            "a{background:#fff url(\"https://assets.nhs.uk/x\")}",
            "<img src=\"https://example.org/x.png\">",
            "<script src=//example.org/x.js></script>",
            "<link rel=icon href='http://example.org'>",
            "a{font-family:Frutiger W01}",
            "@import 'x.css'",
        ] {
            assert!(!asked_for(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn what_is_in_the_page_is_fine() {
        for text in [
            "a{background:url(data:image/svg+xml,x)}",
            "a{background:url( \"data:image/svg+xml,x\")}",
            "<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E\">",
            "<a href=\"#maincontent\">",
            "x = new URL('a', import.meta.url)",
            "URL.createObjectURL(blob); URL.revokeObjectURL(address)",
        ] {
            assert_eq!(asked_for(text), Vec::<String>::new(), "{text}");
        }
    }
}
