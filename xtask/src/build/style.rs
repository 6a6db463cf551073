//! The stylesheet: style/main.scss on the NHS design system's Sass.

use std::path::{Path, PathBuf};

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
    let sources = SOURCES.map(|source| paths.root.join(source));
    paths::write(
        &paths.stylesheet(),
        purged(&paths.root, &[], &whole, &sources)?,
    )
}

/// The rules of the stylesheet that a page can use as it is drawn on a screen. Who prints it has the whole stylesheet.
pub fn of_page(paths: &Paths, markup: &str) -> Result<String, Fault> {
    let page = paths.notes().join("start.html");
    paths::write(&page, markup)?;
    purged(&paths.root, &["--screen"], &paths.stylesheet(), &[page])
}

/// The stylesheet without what nothing on a page can match.
fn purged(
    root: &Path,
    options: &[&str],
    stylesheet: &Path,
    sources: &[PathBuf],
) -> Result<String, Fault> {
    Run::new("node")
        .arg(root.join("xtask/boot/purge.mjs"))
        .args(options)
        .arg(stylesheet)
        .args(sources)
        .stdout()
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

#[cfg(test)]
mod tests {
    use super::*;

    /// By purge.mjs, over a page with three classes and a class that is put together.
    fn purged(css: &str) -> String {
        purged_with(&[], css)
    }

    fn purged_with(options: &[&str], css: &str) -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            paths::write(&folder.path().join(name), text).unwrap();
            folder.path().join(name)
        };
        let stylesheet = file("whole.css", css);
        file(
            "src/page.html",
            "<p class=\"lead nhsuk-tag nhsuk-tag--new\"><b><input type=text>",
        );
        file("src/pages/row.rs", "a(), format!(\"size-{n}\")");
        file("src/notes.txt", "other");
        super::purged(&root, options, &stylesheet, &[folder.path().join("src")]).unwrap()
    }

    #[test]
    fn only_what_can_match_stays() {
        let css = "a{x:1}.lead,.other{x:2}.other{x:3}p.lead:hover .nhsuk-tag{x:4}.lead .other{x:5}.size-4{x:6}hr{x:7}";
        assert_eq!(
            purged(css),
            "a{x:1}.lead{x:2}p.lead:hover .nhsuk-tag{x:4}.size-4{x:6}"
        );
    }

    #[test]
    fn what_a_selector_leaves_out_it_does_not_need() {
        let css = ".lead:not(.other,.more){x:1}.lead:is(.other,.nhsuk-tag)>b{x:2}";
        assert_eq!(
            purged(css),
            ".lead:not(.other,.more){x:1}.lead.nhsuk-tag>b{x:2}"
        );
    }

    #[test]
    fn what_a_selector_asks_of_others_has_to_be_there() {
        let css = "p:has(+.other){x:1}p:has(.other,.lead){x:2}b:has(.lead .other){x:3}b,p:not(:has(.other)){x:4}";
        assert_eq!(
            purged(css),
            "p:has(.other,.lead){x:2}b,p:not(:has(.other)){x:4}"
        );
    }

    #[test]
    fn of_a_screen_no_rules_for_paper_are_kept() {
        let css = "a{x:1}@media print{a{x:2}}@page{size:a4}@media not print{a{x:3}}@media print,screen{a{x:4}}";
        assert_eq!(
            purged_with(&["--screen"], css),
            "a{x:1}@media not print{a{x:3}}@media print,screen{a{x:4}}"
        );
        assert!(purged(css).contains("@page"));
    }

    #[test]
    fn parts_of_class_names_count() {
        let css = "p[class*=tag--]{x:1}p[class^=\"nothing\"]{x:2}p[type=text]{x:3}";
        assert_eq!(purged(css), "p[class*=tag--]{x:1}p[type=text]{x:3}");
    }

    #[test]
    fn blocks_in_blocks_are_looked_into_and_empty_ones_go() {
        let css = "@charset \"UTF-8\";@media print{.lead{x:1}.other{x:2}}@media(min-width:40em){.other{x:3}}\
                   @page{size:a4}@supports(x:y){@media screen{.lead{x:4}}}";
        let left =
            "@media print{.lead{x:1}}@page{size:a4}@supports (x:y){@media screen{.lead{x:4}}}";
        assert_eq!(purged(css), left);
    }

    #[test]
    fn strings_may_hold_anything() {
        let css = ".lead::after{content:\"}.other{\"}.other{content:\"{\"}a{background:url(\"data:,{}\")}";
        assert_eq!(
            purged(css),
            ".lead:after{content:\"}.other{\"}a{background:url(data:,{})}"
        );
    }

    #[test]
    fn letters_of_other_encodings_are_escapes() {
        assert_eq!(
            in_ascii("\u{feff}a::before{content:\"\u{2022}\"}"),
            "a::before{content:\"\\2022 \"}"
        );
        assert_eq!(in_ascii("@charset \"UTF-8\";a{}\n"), "a{}");
    }
}
