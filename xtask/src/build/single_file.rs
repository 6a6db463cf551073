//! kilter.html: everything in one file that opens from a folder.
//!
//! The module and the stylesheet stand in it as gzip in base64, in script elements of a type that
//! no browser runs. One module script unpacks them; an external one would be refused on `file://`.

use super::{csp, pack, shell::Shell};

/// What the file is made of.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// index.html.
    pub shell: &'a Shell,
    /// The glue and what starts it, minified.
    pub script: &'a str,
    /// The WebAssembly module.
    pub wasm: &'a [u8],
    /// The compiled stylesheet.
    pub stylesheet: &'a str,
}

/// Puts the file together.
pub fn single_file(parts: Parts<'_>) -> std::io::Result<String> {
    let wasm = packed("kilter-wasm", "application/wasm+base64", parts.wasm)?;
    let style = packed(
        "kilter-style",
        "application/css+base64",
        parts.stylesheet.as_bytes(),
    )?;
    let script = format!("<script type=\"module\">{}</script>", escaped(parts.script));
    Ok(parts
        .shell
        .clone()
        .in_body(&style)
        .in_body(&wasm)
        .in_body(&script)
        .under(csp::of_single_file))
}

fn packed(id: &str, kind: &str, bytes: &[u8]) -> std::io::Result<String> {
    Ok(format!(
        "<script type=\"{kind}\" id=\"{id}\">{}</script>",
        pack::gzip_base64(bytes)?
    ))
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
    use std::io::Read;

    use base64::{Engine, engine::general_purpose::STANDARD};

    use super::*;

    fn page(script: &str) -> String {
        let shell = Shell::from_source(include_str!("../../../index.html")).unwrap();
        single_file(Parts {
            shell: &shell,
            script,
            wasm: b"\0asm\x01\0\0\0",
            stylesheet: "a{color:red}",
        })
        .unwrap()
    }

    fn unpacked(page: &str, id: &str) -> Vec<u8> {
        let (_, rest) = page.split_once(&format!("id=\"{id}\">")).unwrap();
        let packed = STANDARD
            .decode(rest.split_once("</script>").unwrap().0)
            .unwrap();
        let mut bytes = Vec::new();
        flate2::read::GzDecoder::new(&packed[..])
            .read_to_end(&mut bytes)
            .unwrap();
        bytes
    }

    #[test]
    fn the_parts_come_out_as_they_went_in() {
        let page = page("start();");
        assert_eq!(unpacked(&page, "kilter-wasm"), b"\0asm\x01\0\0\0");
        assert_eq!(unpacked(&page, "kilter-style"), b"a{color:red}");
        assert!(page.contains("<script type=\"module\">start();</script>"));
    }

    #[test]
    fn the_policy_allows_the_script_that_is_there() {
        let allowed = |page: &str, script: &str| {
            csp::policy_in(page)
                .unwrap()
                .contains(&format!("'sha256-{}'", pack::sha256_base64(script)))
        };
        assert!(allowed(&page("start();"), "start();"));
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
