//! From which browsers on Kilter runs, read off what it uses.

use wasmparser::{Validator, WasmFeatures};

/// The first versions in which something works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Since {
    /// Chrome, and Edge of the same number.
    chromium: u32,
    firefox: u32,
    /// Major and minor.
    safari: (u32, u32),
}

const fn since(chromium: u32, firefox: u32, safari: (u32, u32)) -> Since {
    Since {
        chromium,
        firefox,
        safari,
    }
}

/// What the scripts and the policy use, by the letters that show it: the youngest that are there. Sources:
/// <https://developer.mozilla.org/docs/Web/API/DecompressionStream>,
/// <https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/script-src>,
/// <https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/compileStreaming_static>,
/// <https://developer.mozilla.org/docs/Web/JavaScript/Reference/Operators/await>,
/// <https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/CSSStyleSheet>,
/// <https://developer.mozilla.org/docs/Web/API/Document/adoptedStyleSheets>.
const USED: [(&str, Since); 6] = [
    ("new DecompressionStream(", since(80, 113, (16, 4))),
    ("'wasm-unsafe-eval'", since(97, 102, (16, 0))),
    ("WebAssembly.compileStreaming(", since(61, 58, (15, 0))),
    ("await new Promise(", since(89, 89, (15, 0))),
    ("new CSSStyleSheet", since(73, 101, (16, 4))),
    ("document.adoptedStyleSheets", since(73, 101, (16, 4))),
];

/// What the module uses (<https://webassembly.org/features/>). Another feature is refused.
const IN_MODULE: [(WasmFeatures, Since); 6] = [
    (WasmFeatures::MUTABLE_GLOBAL, since(74, 61, (13, 1))),
    (WasmFeatures::SIGN_EXTENSION, since(74, 62, (14, 1))),
    (
        WasmFeatures::SATURATING_FLOAT_TO_INT,
        since(75, 64, (15, 0)),
    ),
    (WasmFeatures::BULK_MEMORY, since(75, 79, (15, 0))),
    (WasmFeatures::MULTI_VALUE, since(85, 78, (13, 1))),
    (WasmFeatures::REFERENCE_TYPES, since(96, 79, (15, 0))),
];

/// Why it is not known from which browsers on a release runs.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unknown {
    /// What the list says is used is not there.
    #[error("kilter.html does not use {0}: xtask/src/build/browsers.rs lists it")]
    Unused(&'static str),
    /// The module uses what the list does not know.
    #[error("the module uses what xtask/src/build/browsers.rs does not list: {0}")]
    Unlisted(String),
    /// The page tells people another version.
    #[error("kilter.html does not say \"{0}\"")]
    Unsaid(String),
}

/// The oldest browsers that have all of it, as the page and the guides say it.
pub fn oldest() -> String {
    let all = USED
        .iter()
        .map(|(_, since)| since)
        .chain(IN_MODULE.iter().map(|(_, since)| since));
    let newest = all.fold(since(0, 0, (0, 0)), |one, other| Since {
        chromium: one.chromium.max(other.chromium),
        firefox: one.firefox.max(other.firefox),
        safari: one.safari.max(other.safari),
    });
    let Since {
        chromium,
        firefox,
        safari: (major, minor),
    } = newest;
    format!(
        "Microsoft Edge {chromium}, Chrome {chromium}, Firefox {firefox} or Safari {major}.{minor}"
    )
}

/// Holds the lists against a release, and the release's words against the lists.
pub fn check(page: &str, module: &[u8]) -> Result<(), Unknown> {
    if let Some((sign, _)) = USED.iter().find(|(sign, _)| !page.contains(sign)) {
        return Err(Unknown::Unused(sign));
    }
    let known = IN_MODULE
        .iter()
        .fold(WasmFeatures::WASM1, |known, (feature, _)| known | *feature);
    Validator::new_with_features(known)
        .validate_all(module)
        .map_err(|why| Unknown::Unlisted(why.to_string()))?;
    let oldest = oldest();
    if page.contains(&oldest) {
        Ok(())
    } else {
        Err(Unknown::Unsaid(oldest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULE: &[u8] = b"\0asm\x01\0\0\0";

    fn page() -> String {
        let used: String = USED.iter().map(|(sign, _)| *sign).collect();
        used + &oldest()
    }

    #[test]
    fn the_youngest_of_each_counts() {
        // DecompressionStream in Firefox and Safari, 'wasm-unsafe-eval' in Chrome.
        assert_eq!(
            oldest(),
            "Microsoft Edge 97, Chrome 97, Firefox 113 or Safari 16.4"
        );
    }

    #[test]
    fn people_are_told_the_same() {
        for text in [
            include_str!("../../../index.html"),
            include_str!("../../../docs/web-server.md"),
        ] {
            assert!(text.contains(&oldest()));
        }
    }

    #[test]
    fn what_the_lists_do_not_know_is_refused() {
        assert_eq!(check(&page(), MODULE), Ok(()));
        assert_eq!(
            check(&page().replace("'wasm-unsafe-eval'", ""), MODULE),
            Err(Unknown::Unused("'wasm-unsafe-eval'"))
        );
        // A shared memory: https://webassembly.github.io/threads/
        let threads = b"\0asm\x01\0\0\0\x05\x04\x01\x03\x01\x01";
        assert!(matches!(check(&page(), threads), Err(Unknown::Unlisted(_))));
        let silent = page().replace("Chrome 97", "Chrome 80");
        assert!(matches!(check(&silent, MODULE), Err(Unknown::Unsaid(_))));
    }
}
