//! The start page as HTML: what the app itself draws, run once in node over a document without a browser. So it
//! stands in the file, is there before anything is unpacked, and cannot differ from what takes its place.

use serde::Deserialize;

use super::functions;
use crate::{
    command::Run,
    fault::Fault,
    paths::{self, Paths},
};

/// The first page, and what drawing it took.
#[derive(Debug, Deserialize)]
pub struct Drawn {
    /// Its HTML, in ASCII.
    pub page: String,
    /// How many functions were entered until it was drawn.
    pub functions: usize,
    /// How often storage was asked for until it was drawn.
    pub storage: usize,
}

/// Has the app draw its first page.
pub fn draw(paths: &Paths, glue: &str, wasm: &[u8]) -> Result<Drawn, Fault> {
    let (glue_file, wasm_file) = (
        paths.notes().join("glue.mjs"),
        paths.notes().join("counting.wasm"),
    );
    let unfit = |why: &dyn std::fmt::Display| Fault::Unfit(format!("the start page: {why}"));
    let counting = functions::with_entries(wasm).map_err(|why| unfit(&why))?;
    paths::write(&glue_file, glue)?;
    paths::write(&wasm_file, counting)?;
    let answer = Run::new("node")
        .arg(paths.root.join("xtask/boot/prerender.mjs"))
        .args([&glue_file, &wasm_file])
        .folder(&paths.root)
        .stdout()?;
    let drawn: Drawn = serde_json::from_str(&answer).map_err(|why| unfit(&why))?;
    let page = in_ascii(&drawn.page).ok_or_else(|| unfit(&"it was drawn empty"))?;
    Ok(Drawn { page, ..drawn })
}

/// Character references for all that is not ASCII, so that no encoding that somebody saves the file in changes it.
fn in_ascii(page: &str) -> Option<String> {
    let mut text = String::with_capacity(page.len());
    for character in page.chars() {
        if character.is_ascii() {
            text.push(character);
        } else {
            text.push_str(&format!("&#{};", u32::from(character)));
        }
    }
    page.contains("<h1").then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_other_encodings_are_references() {
        assert_eq!(
            in_ascii("<h1>caf\u{e9} \u{2019}</h1>").as_deref(),
            Some("<h1>caf&#233; &#8217;</h1>")
        );
    }

    #[test]
    fn a_page_without_a_heading_is_none() {
        assert_eq!(in_ascii("<p>Kilter is starting.</p>"), None);
    }
}
