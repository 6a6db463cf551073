//! One name in the module that tells where it was built.
//!
//! leptos takes in wasm_split_helpers, whose `version_stamp!` exports a constant named after the
//! hash of its manifest's path, so of the home folder: a release from another home would be other
//! bytes (<https://docs.rs/crate/wasm_split_macros/0.2.2/source/src/lib.rs>). We split nothing and
//! nobody reads the name.

const SIGN: &[u8] = b"_WASM_SPLIT_MARKER_";
const HASH: usize = 16;

/// Why the name cannot be made neutral.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum MarkerFault {
    /// Two exports of one name are no module.
    #[error("the module has {0} marks of wasm_split_helpers; one was expected at most")]
    Several(usize),
}

/// The module with zeros in place of the hash. The name keeps its length, so nothing moves.
pub fn neutral(mut wasm: Vec<u8>) -> Result<Vec<u8>, MarkerFault> {
    let marks: Vec<usize> = wasm
        .windows(SIGN.len() + HASH)
        .enumerate()
        .filter(|(_, window)| {
            window
                .strip_prefix(SIGN)
                .is_some_and(|hash| hash.iter().all(u8::is_ascii_hexdigit))
        })
        .map(|(at, _)| at + SIGN.len())
        .collect();
    if marks.len() > 1 {
        return Err(MarkerFault::Several(marks.len()));
    }
    for at in marks {
        wasm.iter_mut()
            .skip(at)
            .take(HASH)
            .for_each(|byte| *byte = b'0');
    }
    Ok(wasm)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_goes_and_nothing_else() {
        let wasm = b"\0asm*_WASM_SPLIT_MARKER_732e786d2a082da8version\x03".to_vec();
        let expected = b"\0asm*_WASM_SPLIT_MARKER_0000000000000000version\x03".to_vec();
        assert_eq!(neutral(wasm), Ok(expected));
    }

    #[test]
    fn a_module_without_it_is_left_alone() {
        let wasm = b"\0asm _WASM_SPLIT_MARKER_ is only text here".to_vec();
        assert_eq!(neutral(wasm.clone()), Ok(wasm));
    }

    #[test]
    fn two_would_get_one_name() {
        let wasm =
            b"_WASM_SPLIT_MARKER_732e786d2a082da8a_WASM_SPLIT_MARKER_926e72d140660aa9b".to_vec();
        assert_eq!(neutral(wasm), Err(MarkerFault::Several(2)));
    }
}
