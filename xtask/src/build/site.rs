//! dist/site: the same app as a few files for a web server. Names hold the content's hash, so that
//! a browser may keep each for ever and never mixes two releases.

use super::{csp, hash::content_name, shell::Shell};

#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// index.html.
    pub shell: &'a Shell,
    /// The start page, as the app draws it.
    pub start_page: &'a str,
    /// The glue and what starts it, minified.
    pub script: &'a str,
    pub wasm_name: &'a str,
    /// The WebAssembly module.
    pub wasm: &'a [u8],
    pub stylesheet: &'a str,
}

/// The name of the module's file.
pub fn wasm_name(wasm: &[u8]) -> String {
    format!("kilter-{}.wasm", content_name(wasm))
}

/// The files of the site, by name.
pub fn site(parts: Parts<'_>) -> Vec<(String, Vec<u8>)> {
    let style = format!("kilter-{}.css", content_name(parts.stylesheet.as_bytes()));
    let script = format!("kilter-{}.js", content_name(parts.script.as_bytes()));
    let wasm = parts.wasm_name;
    let page = parts
        .shell
        .clone()
        .in_app(parts.start_page)
        .in_head(&format!("<link rel=\"stylesheet\" href=\"./{style}\">"))
        // Asked for before the script is there that compiles it. A preload would do where the browser matches it with the
        // script's own request; WebKit asks twice.
        .in_head(&format!(
            "<script>window.kilterModule = fetch(\"./{wasm}\");</script>"
        ))
        .in_head(&format!(
            "<script type=\"module\" src=\"./{script}\"></script>"
        ))
        .under(csp::of_site);
    vec![
        ("index.html".into(), page.into_bytes()),
        (style, parts.stylesheet.as_bytes().to_vec()),
        (script, parts.script.as_bytes().to_vec()),
        (wasm.to_owned(), parts.wasm.to_vec()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_the_files_that_are_there() {
        let shell = Shell::from_source(include_str!("../../../index.html")).unwrap();
        let wasm_name = wasm_name(b"\0asm");
        let files = site(Parts {
            shell: &shell,
            start_page: "<h1>Start</h1>",
            script: "start();",
            wasm_name: &wasm_name,
            wasm: b"\0asm",
            stylesheet: "a{}",
        });
        let (first, page) = files.first().unwrap();
        assert_eq!(first, "index.html");
        let page = String::from_utf8(page.clone()).unwrap();
        for (name, _) in files.iter().skip(1) {
            assert!(page.contains(&format!("\"./{name}\"")), "{name}");
        }
        assert!(csp::policy_in(&page).is_some());
    }

    #[test]
    fn other_content_has_another_name() {
        assert_ne!(wasm_name(b"one"), wasm_name(b"two"));
    }
}
