//! What a release weighs, as a table for the terminal.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};

use super::budget;

/// How much is left of bytes when a web server compresses them.
pub fn gzip(bytes: &[u8]) -> std::io::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// Sizes in bytes.
#[derive(Debug, Clone, Copy)]
pub struct Sizes {
    /// The module as wasm-bindgen leaves it.
    pub wasm_bound: usize,
    /// The module after wasm-opt.
    pub wasm: usize,
    /// That, compressed.
    pub wasm_gzip: usize,
    /// The minified script that unpacks and starts.
    pub script: usize,
    /// wasm-bindgen's glue, minified.
    pub glue: usize,
    /// The stylesheet.
    pub stylesheet: usize,
    /// That, compressed.
    pub stylesheet_gzip: usize,
    /// The module that unpacks.
    pub unpacker: usize,
    /// Glue, stylesheet and module, as they stand in kilter.html.
    pub packed: usize,
    /// kilter.html.
    pub single_file: usize,
}

impl Sizes {
    /// One line a size.
    pub fn table(&self) -> String {
        let rows = [
            ("WebAssembly after wasm-bindgen", self.wasm_bound),
            ("WebAssembly after wasm-opt", self.wasm),
            ("  gzip", self.wasm_gzip),
            ("script", self.script),
            ("glue", self.glue),
            ("stylesheet", self.stylesheet),
            ("  gzip", self.stylesheet_gzip),
            ("module that unpacks", self.unpacker),
            ("all three packed", self.packed),
            ("kilter.html", self.single_file),
            ("  may be at most", budget::SINGLE_FILE),
        ];
        rows.map(|(name, bytes)| format!("{name:<32}{:>11} bytes\n", grouped(bytes)))
            .concat()
    }
}

/// `1234567` as `1,234,567`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_000), "1,000");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }

    #[test]
    fn every_size_has_its_line() {
        let sizes = Sizes {
            wasm_bound: 1,
            wasm: 22,
            wasm_gzip: 333,
            script: 55_555,
            glue: 12_121,
            stylesheet: 666_666,
            stylesheet_gzip: 7_777_777,
            unpacker: 14_141,
            packed: 4_444,
            single_file: 999,
        };
        let table = sizes.table();
        for number in [
            "1 ",
            "22 ",
            "333 ",
            "4,444 ",
            "55,555 ",
            "12,121 ",
            "14,141 ",
            "666,666 ",
            "7,777,777 ",
            "999 ",
        ] {
            assert!(
                table.contains(&format!(" {number}bytes")),
                "{number} in\n{table}"
            );
        }
    }
}
