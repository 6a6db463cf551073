//! kilter.html: everything in one file that opens from a folder.
//!
//! The start page and its own rules of the stylesheet stand in it as they are, so that they are drawn first. The whole
//! stylesheet and the module follow as text ([`delivery`](super::delivery)), in script elements of a type that no
//! browser runs, and a script that begins to unpack them at once; the glue and what starts it are one module script, which runs when all is read: an external
//! one would be refused on `file://`. All of it is ASCII.

use super::{csp, shell::Shell};

#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// index.html.
    pub shell: &'a Shell,
    /// The start page's own rules.
    pub start_style: &'a str,
    /// The start page, as the app draws it.
    pub start_page: &'a str,
    /// The whole stylesheet, packed.
    pub stylesheet: &'a str,
    /// The module, packed.
    pub module: &'a str,
    /// What unpacks both and compiles the module, minified.
    pub unpack: &'a str,
    /// The glue and what starts the app, minified.
    pub script: &'a str,
}

pub fn single_file(parts: Parts<'_>) -> String {
    parts
        .shell
        .clone()
        .before_app(&format!("<style>{}</style>", parts.start_style))
        .in_app(parts.start_page)
        .in_body(&packed("kilter-style", parts.stylesheet))
        .in_body(&packed("kilter-module", parts.module))
        .in_body(&format!("<script>{}</script>", escaped(parts.unpack)))
        .in_body(&format!(
            "<script type=\"module\">{}</script>",
            escaped(parts.script)
        ))
        .under(csp::of_single_file)
}

/// What unpack.js finds by its name.
fn packed(id: &str, text: &str) -> String {
    format!("<script type=\"application/gzip+base91\" id=\"{id}\">{text}</script>")
}

/// A script that cannot end its element early. In JavaScript both spellings are the same text
/// wherever they can stand: in strings, templates and regular expressions.
fn escaped(script: &str) -> String {
    let mut escaped = String::with_capacity(script.len());
    for (at, character) in script.char_indices() {
        let rest = script.get(at..).unwrap_or_default();
        let starts = |tag: &str| {
            rest.get(..tag.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(tag))
        };
        if starts("</script") || starts("<script") || starts("<!--") {
            escaped.push_str("\\x3c");
        } else {
            escaped.push(character);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::hash::sha256_base64;

    fn page(script: &str) -> String {
        let shell = Shell::from_source(include_str!("../../../index.html")).unwrap();
        single_file(Parts {
            shell: &shell,
            start_style: "a{color:red}",
            start_page: "<h1>Start</h1>",
            stylesheet: "H4sC",
            module: "H4sI",
            unpack: "unpack();",
            script,
        })
    }

    #[test]
    fn the_parts_stand_in_the_order_in_which_they_are_drawn() {
        let page = page("start();");
        let places: Vec<usize> = [
            "id=\"cannot-start\"",
            "<style>a{color:red}</style>",
            "<div id=\"app\"><h1>Start</h1></div>",
            "id=\"kilter-style\">H4sC</script>",
            "id=\"kilter-module\">H4sI</script>",
            "<script>unpack();</script>",
            "<script type=\"module\">start();</script>",
        ]
        .map(|part| page.find(part).unwrap_or_else(|| panic!("{part}")))
        .into();
        assert!(places.is_sorted(), "{places:?}");
    }

    #[test]
    fn the_words_for_a_copy_that_cannot_start_come_before_what_may_be_cut() {
        let page = page("start();");
        assert!(page.find("It has not started").unwrap() < 6_000);
        assert!(page.is_ascii());
    }

    #[test]
    fn the_policy_allows_what_is_there_and_nothing_else() {
        let page = page("start();");
        let policy = csp::policy_in(&page).unwrap();
        let allowed = |text: &str| policy.contains(&format!("'sha256-{}'", sha256_base64(text)));
        assert!(allowed("start();") && allowed("unpack();") && allowed("a{color:red}"));
        assert!(!allowed("other();") && !allowed("H4sI") && !allowed("H4sC"));
    }

    #[test]
    fn a_script_cannot_end_its_element() {
        assert_eq!(
            escaped("a = '</ScRiPt><!--'"),
            "a = '\\x3c/ScRiPt>\\x3c!--'"
        );
        assert_eq!(escaped("a < b; // ö <p>"), "a < b; // ö <p>");
        let script = "a = '</script>'";
        assert!(!page(script).contains(script));
    }

    proptest::proptest! {
        #[test]
        fn no_script_at_all_can(script in "(<|/|script|!--|[a-zé> ]){0,40}") {
            let escaped = escaped(&script).to_lowercase();
            proptest::prop_assert!(!escaped.contains("</script") && !escaped.contains("<!--"));
            proptest::prop_assert_eq!(escaped.replace("\\x3c", "<"), script.to_lowercase());
        }
    }
}
