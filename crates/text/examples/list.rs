//! Prints every message with its sample arguments, for translators and proofreaders:
//! `cargo run -p kilter-text --example list`, with the name of a language or `pseudo` at the end for another.

use kilter_text::Language;
use std::io::{self, Write};

fn main() -> io::Result<()> {
    let language = std::env::args().nth(1).and_then(|tag| Language::of(&tag));
    let mut out = io::stdout().lock();
    for message in kilter_text::list(language.unwrap_or(Language::FIRST)) {
        writeln!(out, "{}::{}\t{}", message.area, message.name, message.text)?;
    }
    Ok(())
}
