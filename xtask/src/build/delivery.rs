//! The module as text that stands in a page, as browsers undo it by themselves: gzip, in base64.
//!
//! All of it is ASCII: a copy that an editor saved in another encoding, or that a server calls something else, holds
//! the same letters.

use std::num::NonZeroU64;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use zopfli::{Format, Options};

/// How often Zopfli looks for shorter ways: 15, its own number, take nearly twice as long for a hundred bytes.
const LOOKS: NonZeroU64 = NonZeroU64::new(5).unwrap();

/// gzip by Zopfli: any browser unpacks it, as quickly as any other, and it is a twentieth smaller than zlib's best. No
/// time stands in it, so the same bytes come out the same.
pub fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let options = Options {
        iteration_count: LOOKS,
        ..Options::default()
    };
    let mut packed = Vec::new();
    zopfli::compress(options, Format::Gzip, bytes, &mut packed)?;
    Ok(packed)
}

pub fn in_text(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn what_is_packed_comes_back() {
        let bytes: Vec<u8> = (0..=255).cycle().take(70_000).collect();
        let packed = gzip(&bytes).unwrap();
        assert_eq!(packed, gzip(&bytes).unwrap());
        let mut back = Vec::new();
        flate2::read::GzDecoder::new(packed.as_slice())
            .read_to_end(&mut back)
            .unwrap();
        assert!(back == bytes);
    }

    #[test]
    fn text_is_ascii_and_ends_no_element() {
        let text = in_text(&(0..=255).collect::<Vec<u8>>());
        assert!(text.is_ascii() && !text.contains('<'));
        // https://www.rfc-editor.org/rfc/rfc4648#section-10
        assert_eq!(in_text(b"foobar"), "Zm9vYmFy");
    }
}
