//! Prints every message with its sample arguments, for translators and proofreaders:
//! `cargo run -p kilter-text --example list`.

use std::io::{self, Write};

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for message in kilter_text::list(kilter_text::t()) {
        writeln!(out, "{}::{}\t{}", message.area, message.name, message.text)?;
    }
    Ok(())
}
