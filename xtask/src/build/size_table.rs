//! What a release weighs, as a table for the terminal.

#[derive(Debug, Clone, Copy)]
pub struct Sizes {
    /// The module as wasm-bindgen leaves it.
    pub wasm_bound: usize,
    /// The module after wasm-opt.
    pub wasm: usize,
    pub wasm_gzip: usize,
    /// The glue and what starts the app, minified.
    pub script: usize,
    pub stylesheet: usize,
    pub stylesheet_gzip: usize,
    /// The start page's own rules.
    pub start_style: usize,
    /// The start page's HTML.
    pub start_page: usize,
}

impl Sizes {
    pub fn table(&self) -> String {
        let rows = [
            ("WebAssembly after wasm-bindgen", self.wasm_bound),
            ("WebAssembly after wasm-opt", self.wasm),
            ("  gzip", self.wasm_gzip),
            ("script", self.script),
            ("stylesheet", self.stylesheet),
            ("  gzip", self.stylesheet_gzip),
            ("  the start page's own", self.start_style),
            ("start page", self.start_page),
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
            stylesheet: 666_666,
            stylesheet_gzip: 88_888,
            start_style: 7_777,
            start_page: 4_444,
        };
        let table = sizes.table();
        for number in [
            "1 ", "22 ", "333 ", "4,444 ", "55,555 ", "666,666 ", "88,888 ", "7,777 ",
        ] {
            assert!(
                table.contains(&format!(" {number}bytes")),
                "{number} in\n{table}"
            );
        }
    }
}
