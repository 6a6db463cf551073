//! wasm-bindgen's JavaScript, made fit to stand in one module script with what starts it.

/// Why the glue cannot be used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum GlueFault {
    /// A crate brings JavaScript of its own, which would be a second file.
    #[error("the glue imports another file: {0}")]
    Imports(String),
    /// The form of the glue is another than the one this was written for.
    #[error("the glue has no `export {{ … as default }}` at its end")]
    NoDefault,
}

/// The glue without its list of exports, and with its initialiser as `start`.
pub fn with_start(glue: &str) -> Result<String, GlueFault> {
    if let Some(line) = glue.lines().find(|line| line.starts_with("import ")) {
        return Err(GlueFault::Imports(line.to_owned()));
    }
    let (body, exports) = glue.rsplit_once("export {").ok_or(GlueFault::NoDefault)?;
    let (names, rest) = exports.split_once('}').ok_or(GlueFault::NoDefault)?;
    let start = names
        .split(',')
        .find_map(|name| name.trim().strip_suffix(" as default"))
        .ok_or(GlueFault::NoDefault)?;
    Ok(format!("{body}{rest}\nconst start = {start};\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_initialiser_becomes_start() {
        let glue = "async function __wbg_init() {}\nexport { initSync, __wbg_init as default };\n";
        let script = with_start(glue).unwrap();
        assert!(script.starts_with("async function __wbg_init() {}\n"));
        assert!(script.ends_with("const start = __wbg_init;\n"));
        assert!(!script.contains("export"));
    }

    #[test]
    fn a_second_file_is_refused() {
        let glue = "import { a } from './snippets/x.js';\nexport { i as default };";
        assert!(
            matches!(with_start(glue), Err(GlueFault::Imports(line)) if line.contains("snippets"))
        );
    }

    #[test]
    fn glue_of_another_form_is_refused() {
        assert_eq!(with_start("const a = 1;"), Err(GlueFault::NoDefault));
        assert_eq!(with_start("export { a };"), Err(GlueFault::NoDefault));
    }
}
