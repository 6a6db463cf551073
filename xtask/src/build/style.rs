//! The stylesheet: style/main.scss on the NHS design system's Sass.

use std::path::Path;

use super::{
    freshness::files_below,
    purge::{Used, purge},
};
use crate::{
    command::Run,
    fault::Fault,
    paths::{self, Paths},
};

/// Where class names stand.
const SOURCES: [&str; 3] = ["index.html", "src", "crates"];

/// Compiles it to where index.html asks Trunk to find it.
pub fn compile(paths: &Paths) -> Result<(), Fault> {
    let load = format!("--load-path={}", paths.root.join("node_modules").display());
    let whole = paths.notes().join("whole.css");
    let ended = Run::new("node")
        .arg(paths.node_script("sass/sass.js"))
        // nhsuk-frontend still supports Sass from before some deprecations: --quiet-deps hides
        // its warnings, not ours.
        .args([
            "--style=compressed",
            "--no-source-map",
            "--quiet-deps",
            load.as_str(),
        ])
        .arg(paths.root.join("style/main.scss"))
        .arg(&whole)
        .ended(false)?;
    if !ended.well || !ended.output.trim().is_empty() {
        return Err(Fault::Unfit(format!("Sass said:\n{}", ended.output)));
    }
    let purged = purge(&paths::read(&whole)?, &used(&paths.root)?);
    paths::write(&paths.stylesheet(), purged)
}

/// The stylesheet without a letter that another encoding would change:
/// <https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point>.
pub fn in_ascii(stylesheet: &str) -> String {
    let rest = stylesheet
        .trim_start_matches('\u{feff}')
        .trim_start_matches("@charset \"UTF-8\";");
    let mut text = String::with_capacity(rest.len());
    for character in rest.trim().chars() {
        if character.is_ascii() {
            text.push(character);
        } else {
            text.push_str(&format!("\\{:x} ", u32::from(character)));
        }
    }
    text
}

fn used(root: &Path) -> Result<Used, Fault> {
    let mut used = Used::default();
    for file in files_below(SOURCES.iter().map(|source| root.join(source)))? {
        if file
            .extension()
            .is_some_and(|ending| ending == "rs" || ending == "html")
        {
            used.read(&paths::read(&file)?);
        }
    }
    Ok(used)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_other_encodings_are_escapes() {
        assert_eq!(
            in_ascii("\u{feff}a::before{content:\"\u{2022}\"}"),
            "a::before{content:\"\\2022 \"}"
        );
        assert_eq!(in_ascii("@charset \"UTF-8\";a{}\n"), "a{}");
    }
}
