//! Bytes as text that stands in a page: LZMA, then [`text8`](super::text8).
//!
//! Browsers unpack gzip by themselves. But for this app gzip is a quarter more than LZMA, and base64
//! a third more than text8: the file would be more than half as big again. `boot/unpack.js` undoes this in
//! a fraction of a second.

use std::io::{self, Write};

use lzma_rust2::{LzmaOptions, LzmaWriter};

use super::text8;

/// Something packed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// What stands in the page.
    pub text: String,
    /// How many bytes it was.
    pub size: usize,
    /// Its checksum.
    pub sum: u32,
}

impl Packed {
    /// How many bytes it takes in the page.
    pub fn weight(&self) -> usize {
        self.text.chars().count()
    }
}

/// Packs bytes. The same bytes always come out the same.
pub fn pack(bytes: &[u8]) -> io::Result<Packed> {
    Ok(Packed {
        text: text8::encode(&lzma(bytes)?),
        size: bytes.len(),
        sum: adler32(bytes),
    })
}

/// LZMA without header and end marker, in the one setting that `boot/unpack.js` knows.
/// WebAssembly has no alignment, so position bits earn nothing, and more bits of context do.
fn lzma(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut options = LzmaOptions::with_preset(9);
    (options.lc, options.lp, options.pb) = (4, 0, 0);
    options.nice_len = 273;
    let least = 4096;
    options.dict_size =
        u32::try_from(bytes.len().next_power_of_two()).map_or(u32::MAX, |size| size.max(least));
    let mut writer = LzmaWriter::new_no_header(Vec::new(), &options, false)?;
    writer.write_all(bytes)?;
    writer.finish()
}

/// RFC 1950's checksum.
fn adler32(bytes: &[u8]) -> u32 {
    let (low, high) = bytes.iter().fold((1, 0), |(low, high), byte| {
        let low = (low + u32::from(*byte)) % 65521;
        (low, (high + low) % 65521)
    });
    high << 16 | low
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};

    use super::*;

    /// Has the page's own script unpack it.
    fn unpacked(packed: &Packed) -> Result<Vec<u8>, String> {
        let script = format!(
            "{}\nconst text = require('fs').readFileSync(0, 'utf8');\n\
             process.stdout.write(unpack(text, {}, {}));",
            include_str!("../../boot/unpack.js"),
            packed.size,
            packed.sum
        );
        let mut node = Command::new("node")
            .args(["-e", &script])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        node.stdin
            .take()
            .unwrap()
            .write_all(packed.text.as_bytes())
            .unwrap();
        let output = node.wait_with_output().unwrap();
        if output.status.success() {
            Ok(output.stdout)
        } else {
            Err(String::from_utf8_lossy(&output.stderr).into_owned())
        }
    }

    /// Bytes without a pattern, the same in each run.
    fn noise(length: usize) -> Vec<u8> {
        let mut state = 1_u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        };
        (0..length).map(|_| next()).collect()
    }

    #[test]
    fn the_page_undoes_it() {
        let own = include_bytes!("pack.rs").as_slice();
        let samples = [
            Vec::new(),
            b"a".to_vec(),
            b"abcabcabc".repeat(900),
            own.to_vec(),
            noise(70_000),
            [own, &noise(40_000), own, &vec![0; 300_000], own].concat(),
        ];
        for sample in samples {
            let packed = pack(&sample).unwrap();
            assert_eq!(packed, pack(&sample).unwrap());
            assert!(unpacked(&packed) == Ok(sample), "{} bytes", packed.size);
        }
    }

    #[test]
    fn a_changed_letter_is_noticed() {
        let packed = pack(include_bytes!("pack.rs")).unwrap();
        for at in [10, 500, packed.text.chars().count() - 10] {
            let mut letters: Vec<char> = packed.text.chars().collect();
            letters[at] = if letters[at] == 'A' { 'B' } else { 'A' };
            let changed = Packed {
                text: letters.into_iter().collect(),
                ..packed
            };
            assert!(
                unpacked(&changed).unwrap_err().contains("damaged"),
                "letter {at}"
            );
        }
    }

    #[test]
    fn checksums_are_those_of_the_standard() {
        assert_eq!(adler32(b""), 1);
        assert_eq!(adler32(b"Wikipedia"), 0x11E6_0398);
    }
}
