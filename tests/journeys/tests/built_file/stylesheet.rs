//! What the pages name and what the stylesheet has are the same: a class without a rule is a slip of the pen, and a rule
//! without a class is weight.

use kilter_journeys::{built_file, packed_style, styles};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The program, the packed stylesheet, an element, and the design system's mark of a page, which its rules for components
/// do not name.
const NO_CLASSES: [&str; 4] = [
    "kilter-app",
    "kilter-style",
    "kilter-part",
    "nhsuk-template",
];

#[test]
fn every_class_that_a_page_names_has_a_rule() {
    let page = read(&built_file());
    let rules = classes_in(&(styles(&page) + &packed_style(&page).unwrap()));
    let missing: Vec<_> = named().difference(&rules).cloned().collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_rule_of_ours_is_of_a_class_that_a_page_names() {
    let mut ours = classes_in(&styles(&read(&root("index.html"))));
    for file in files(&root("style"), "scss") {
        ours.extend(classes_in(&without_comments(&read(&file))));
    }
    ours.retain(|class| class.starts_with("kilter-"));
    assert!(ours.len() > 50, "{ours:?}");
    let unused: Vec<_> = ours.difference(&named()).cloned().collect();
    assert_eq!(unused, Vec::<String>::new());
}

/// A colour that stands elsewhere is the same in the dark. Paper is white there too.
#[test]
fn every_colour_of_ours_stands_in_one_table() {
    let elsewhere = files(&root("style"), "scss").into_iter().filter(|file| {
        let name = file.file_name().unwrap().to_str().unwrap();
        !["_ink.scss", "_print.scss"].contains(&name)
            && without_comments(&read(file))
                .split('#')
                .skip(1)
                .any(|rest| {
                    let colour: String = rest.chars().take_while(char::is_ascii_hexdigit).collect();
                    [3, 4, 6, 8].contains(&colour.len())
                })
    });
    assert_eq!(elsewhere.collect::<Vec<_>>(), Vec::<PathBuf>::new());
}

/// The classes in the sources' texts and in index.html.
fn named() -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for file in files(&root("src"), "rs") {
        for text in texts(&without_comments(&read(&file))) {
            named.extend(text.split_whitespace().filter_map(class));
        }
    }
    let page = read(&root("index.html"));
    let markup = page.replace(&styles(&page), "");
    named.extend(markup.split(|c| !is_part(c)).filter_map(class));
    assert!(named.len() > 100, "{named:?}");
    named
}

/// A word that is a class, up to where something is put in while the page is drawn. A file's name is none.
fn class(word: &str) -> Option<String> {
    let word = word.trim_start_matches('.').split('{').next()?;
    let is_ours = word.starts_with("kilter-") || word.starts_with("nhsuk-");
    let is_whole = word.chars().all(is_part) && !word.ends_with('-');
    (is_ours && is_whole && !NO_CLASSES.contains(&word)).then(|| word.to_owned())
}

fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// What stands between quotation marks in a source.
fn texts(source: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut signs = source.chars();
    while let Some(sign) = signs.next() {
        match sign {
            // A quotation mark by itself.
            '\'' if signs.as_str().starts_with("\"'") => _ = signs.nth(1),
            '"' => {
                let mut text = String::new();
                while let Some(sign) = signs.next().filter(|sign| *sign != '"') {
                    match sign {
                        '\\' => _ = signs.next(),
                        sign => text.push(sign),
                    }
                }
                texts.push(text);
            }
            _ => {}
        }
    }
    texts
}

fn without_comments(source: &str) -> String {
    let code = |line: &str| line.split(" //").next().unwrap_or_default().to_owned();
    let lines = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.map(code).collect::<Vec<_>>().join("\n")
}

/// Each name behind a full stop that is a class.
fn classes_in(style: &str) -> BTreeSet<String> {
    let names = style.split('.').skip(1);
    let name = |rest: &str| {
        rest.split(|c| !is_part(c))
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    names.map(name).filter_map(|name| class(&name)).collect()
}

fn root(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(name)
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap()
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|found| found == ending) {
            found.push(path);
        }
    }
    found
}
