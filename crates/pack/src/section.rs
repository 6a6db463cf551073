//! Where a WebAssembly module's code is: <https://webassembly.github.io/spec/core/binary/modules.html>.

use core::ops::Range;

/// The number of the code section.
const CODE: u8 = 10;

/// The functions, from the size of the first to the end of the last; nothing in what is no module.
pub fn functions(module: &[u8]) -> Range<usize> {
    find(module).unwrap_or_default()
}

fn find(module: &[u8]) -> Option<Range<usize>> {
    let mut rest = module.strip_prefix(b"\0asm\x01\0\0\0")?;
    loop {
        let (&section, after) = rest.split_first()?;
        let (size, content) = number(after)?;
        let (content, next) = content.split_at_checked(size)?;
        if section == CODE {
            let (_, functions) = number(content)?;
            let end = module.len() - next.len();
            return Some(end - functions.len()..end);
        }
        rest = next;
    }
}

/// A number in LEB128, and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (at, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 127) << (7 * at);
        if *byte < 128 {
            return Some((value, bytes.get(at + 1..)?));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_found_and_nothing_else() {
        let module = b"\0asm\x01\0\0\0\x01\x02ab\x0a\x84\0\x01\x02cd\x0b\0";
        assert_eq!(functions(module), 16..19);
        assert_eq!(functions(&module[..18]), 0..0);
        assert_eq!(functions(b"let a = 1;"), 0..0);
        assert_eq!(functions(b""), 0..0);
    }
}
