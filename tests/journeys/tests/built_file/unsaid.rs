//! What the app never says is not in it.

use kilter_journeys::built_site;
use kilter_text::{Language, Listed, list};
use std::fs;

/// The module as it stands beside the page of the site.
fn module() -> Vec<u8> {
    let mut files = fs::read_dir(built_site()).unwrap();
    let module = files.find_map(|file| {
        let path = file.unwrap().path();
        (path.extension()? == "wasm").then_some(path)
    });
    fs::read(module.expect("the site has a module")).unwrap()
}

/// The sentences of an area that have no samples in them, told by their length: a short one may be part of another.
fn said(area: &str, module: &[u8]) -> (Vec<Listed>, usize) {
    let whole = list(Language::En)
        .into_iter()
        .filter(|each| each.area == area && each.text.len() > 30)
        .filter(|each| !each.text.contains(|sign: char| sign.is_ascii_digit()));
    let all: Vec<Listed> = whole.collect();
    let find = |text: &str| memchr::memmem::find(module, text.as_bytes()).is_some();
    let count = all.len();
    (
        all.into_iter().filter(|each| find(&each.text)).collect(),
        count,
    )
}

#[test]
fn no_sentence_of_the_program_is_in_the_app() {
    let module = module();
    let (found, all) = said("cli", &module);
    assert!(all > 15 && found.is_empty(), "{found:#?}");
    // Those of the app are found like that.
    let (found, all) = said("shell", &module);
    assert!(found.len() * 2 > all, "{found:#?}");
}
