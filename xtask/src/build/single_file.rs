//! kilter.html: everything in one file that opens from a folder.
//!
//! The glue, the stylesheet and the module stand in it packed, in a script element of a type that no browser
//! runs. One module script has a small module, in a second such element, unpack them; an external script would be
//! refused on `file://`.

use super::{csp, pack::Packed, shell::Shell, text8};

/// What the file is made of.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// index.html.
    pub shell: &'a Shell,
    /// What unpacks all else and starts it, minified.
    pub script: &'a str,
    /// wasm-bindgen's glue, minified, as the page runs it once it is unpacked.
    pub glue: &'a str,
    /// The module that unpacks them, as text.
    pub unpacker: &'a str,
    /// The glue, the stylesheet and the WebAssembly module, packed in this order.
    pub packed: &'a Packed,
}

/// Puts the file together.
pub fn single_file(parts: Parts<'_>) -> String {
    let script = format!("<script type=\"module\">{}</script>", escaped(parts.script));
    parts
        .shell
        .clone()
        .declared_as(text8::CHARSET)
        .in_body(&data("unpacker", "", parts.unpacker))
        .in_body(&element(parts.packed))
        .in_body(&script)
        .under(|page| csp::of_single_file(page, &[parts.glue]))
}

fn element(packed: &Packed) -> String {
    let Packed {
        text,
        sizes,
        sum,
        functions,
    } = packed;
    let sizes: Vec<String> = sizes.iter().map(ToString::to_string).collect();
    let attributes = format!(
        " data-sizes=\"{}\" data-sum=\"{sum}\" data-functions=\"{} {}\"",
        sizes.join(" "),
        functions.start,
        functions.end,
    );
    data("packed", &attributes, text)
}

fn data(name: &str, attributes: &str, text: &str) -> String {
    format!(
        "<script type=\"application/x-packed\" id=\"kilter-{name}\"{attributes}>{text}</script>"
    )
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
    use crate::build::{hash::sha256_base64, pack::pack};

    fn packed() -> Packed {
        pack(&[
            b"glue();",
            b"a{color:red}",
            b"\0asm\x01\0\0\0\x0a\x04\x01\x02\0\x0b",
        ])
    }

    fn page(script: &str) -> String {
        let shell = Shell::from_source(include_str!("../../../index.html")).unwrap();
        single_file(Parts {
            shell: &shell,
            script,
            glue: "glue();",
            unpacker: "un=@pack",
            packed: &packed(),
        })
    }

    #[test]
    fn the_parts_stand_in_it_whole() {
        let page = page("start();");
        let packed = packed();
        for part in [
            format!(
                "id=\"kilter-packed\" data-sizes=\"7 12 14\" data-sum=\"{}\" data-functions=\"30 33\">{}</script>",
                packed.sum, packed.text
            ),
            "id=\"kilter-unpacker\">un=@pack</script>".to_owned(),
            "<script type=\"module\">start();</script>".to_owned(),
        ] {
            assert!(page.contains(&part), "{part}");
        }
    }

    #[test]
    fn the_policy_allows_the_script_that_is_there() {
        let allowed = |page: &str, script: &str| {
            csp::policy_in(page)
                .unwrap()
                .contains(&format!("'sha256-{}'", sha256_base64(script)))
        };
        assert!(allowed(&page("start();"), "start();"));
        assert!(allowed(&page("start();"), "glue();"));
        assert!(!allowed(&page("start();"), "other();"));
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
