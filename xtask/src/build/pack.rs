//! Bytes as text that stands in a page: `crates/pack`, then [`text8`](super::text8).
//!
//! Browsers unpack gzip by themselves. But for this app gzip takes half as much again: a model that knows
//! WebAssembly's instructions tells most of its bits before it reads them. LZMA, which knows bytes, takes a
//! sixth more. The price is time: each bit is worked out by itself, on every start.
//! `boot/unpack.js` undoes this, by the module of [`unpacker`](super::unpacker).

use std::ops::Range;

use super::text8;

/// Something packed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// What stands in the page.
    pub text: String,
    /// How many bytes each part was.
    pub sizes: Vec<usize>,
    /// The checksum of all parts.
    pub sum: u32,
    /// Where in them functions stand.
    pub functions: Range<usize>,
}

impl Packed {
    /// How many bytes it takes in the page.
    pub fn weight(&self) -> usize {
        self.text.chars().count()
    }
}

/// Packs bytes, all in one: the names that a module imports stand in its glue, too, and are free the second
/// time. The same bytes always come out the same.
pub fn pack(parts: &[&[u8]]) -> Packed {
    let bytes = parts.concat();
    let functions = functions(parts);
    Packed {
        text: text8::encode(&kilter_pack::pack(&bytes, functions.clone())),
        sizes: parts.iter().map(|part| part.len()).collect(),
        sum: kilter_pack::adler32(&bytes),
        functions,
    }
}

/// The functions of the first module among the parts.
fn functions(parts: &[&[u8]]) -> Range<usize> {
    let mut start = 0;
    for part in parts {
        let found = kilter_pack::functions(part);
        if !found.is_empty() {
            return start + found.start..start + found.end;
        }
        start += part.len();
    }
    0..0
}

#[cfg(test)]
mod tests {
    use std::{
        io::Write as _,
        process::{Command, Stdio},
        sync::LazyLock,
    };

    use super::*;
    use crate::{build::unpacker, paths::Paths};

    /// The module that the page has, but for wasm-opt.
    static MODULE: LazyLock<String> = LazyLock::new(|| {
        let file = unpacker::compiled(&Paths::find().unwrap()).unwrap();
        text8::encode(&std::fs::read(file).unwrap())
    });

    /// Has the page's own script and module unpack it.
    fn unpacked(packed: &Packed) -> Result<Vec<u8>, String> {
        let script = format!(
            "{}\nconst [module, text] = require('fs').readFileSync(0, 'utf8').split('\\0');\n\
             unpack(module, text, {:?}, {:?}, {}).then((parts) => {{\n\
             for (const part of parts) process.stdout.write(new Uint8Array(part)); }});",
            include_str!("../../boot/unpack.js"),
            packed.sizes,
            [packed.functions.start, packed.functions.end],
            packed.sum,
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
            .write_all([&MODULE, "\0", &packed.text].concat().as_bytes())
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
            let packed = pack(&[&sample]);
            assert_eq!(packed, pack(&[&sample]));
            assert!(unpacked(&packed) == Ok(sample), "{:?} bytes", packed.sizes);
        }
    }

    /// A module of functions with every kind of operand, and some that are none.
    fn module(functions: usize) -> Vec<u8> {
        let number = |mut number: usize| {
            let mut bytes = Vec::new();
            while number > 127 {
                bytes.push(u8::try_from(number & 127).unwrap() | 128);
                number >>= 7;
            }
            bytes.push(u8::try_from(number).unwrap());
            bytes
        };
        let mut code = number(functions);
        let mut random = noise(functions * 20).into_iter();
        for at in 0..functions {
            let mut body = vec![2, 3, 0x7F, 1, 0x7E, 0, 1, 2, 0x40, 0x20];
            body.extend(number(at));
            body.extend(b"\x43\xff\xff\xff\xff\x44\xff\xff\xff\xff\xff\xff\xff\xff\x28\x02\x04\xfc\x0a\0\0\xfc\x01");
            body.extend(b"\x0e\x02\0\x01\x02\x1c\x01\x7f\x42\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\xfe\xff");
            body.extend(random.by_ref().take(20));
            code.extend(number(body.len()));
            code.extend(body);
        }
        let size = number(code.len());
        [
            b"\0asm\x01\0\0\0\x0a".as_slice(),
            &size,
            &code,
            b"\x0b\x02ab",
        ]
        .concat()
    }

    #[test]
    fn the_page_undoes_it_with_parts_and_code() {
        let own = include_bytes!("pack.rs").as_slice();
        let module = module(300);
        let packed = pack(&[own, b"", &module, b"end"]);
        assert_eq!(packed.sizes, [own.len(), 0, module.len(), 3]);
        assert!(packed.functions.len() > 300 * 60);
        assert!(unpacked(&packed) == Ok([own, &module, b"end"].concat()));
    }

    #[test]
    fn a_changed_letter_is_noticed() {
        let packed = pack(&[include_bytes!("pack.rs")]);
        for at in [10, 1500, packed.text.chars().count() - 10] {
            let mut letters: Vec<char> = packed.text.chars().collect();
            letters[at] = if letters[at] == 'A' { 'B' } else { 'A' };
            let changed = Packed {
                text: letters.into_iter().collect(),
                ..packed.clone()
            };
            assert!(
                unpacked(&changed).unwrap_err().contains("damaged"),
                "letter {at}"
            );
        }
    }
}
