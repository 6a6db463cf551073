//! Bytes to letters, by the encodings that people's programs write.

use super::not_text::NotText;
use super::{single_byte, utf16};

/// The text of bytes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Letters {
    /// The text.
    pub text: String,
    /// Letters beyond English ones were guessed at: those of names may look odd.
    pub guessed: bool,
}

/// The text of these bytes: UTF-8 or UTF-16, with a mark or without, and Windows-1252 for the rest.
///
/// # Errors
/// [`NotText::Unknown`] where they hold what no text does.
pub fn letters(bytes: &[u8]) -> Result<Letters, NotText> {
    let utf8 = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let is_16 = utf16::order(bytes);
    if let Some(order) = is_16 {
        let text = utf16::text(bytes, order);
        return Ok(Letters {
            guessed: text.contains(char::REPLACEMENT_CHARACTER),
            text,
        });
    }
    if let Ok(text) = str::from_utf8(utf8) {
        // A program that is no text may still be UTF-8 by accident.
        return if text.contains('\0') {
            Err(NotText::Unknown)
        } else {
            Ok(Letters {
                text: text.to_owned(),
                guessed: false,
            })
        };
    }
    if utf8.contains(&0) {
        return Err(NotText::Unknown);
    }
    let (good, bad) = utf8.utf8_chunks().fold((0, 0), |(good, bad), chunk| {
        let letters = chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        (
            good + letters,
            bad + usize::from(!chunk.invalid().is_empty()),
        )
    });
    // In a text of Windows-1252 hardly two bytes follow each other as in UTF-8.
    let text = if good > bad {
        String::from_utf8_lossy(utf8).into_owned()
    } else {
        single_byte::text(utf8)
    };
    Ok(Letters {
        text,
        guessed: true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NAME: &str = "Zoë's café – east";

    fn read(bytes: &[u8]) -> (String, bool) {
        let Letters { text, guessed } = letters(bytes).unwrap();
        (text, guessed)
    }

    fn utf16(text: &str, of: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(of).collect()
    }

    #[test]
    fn every_way_of_writing_gives_the_same_letters() {
        let sure = (NAME.to_owned(), false);
        let marked = format!("\u{feff}{NAME}");
        for bytes in [
            NAME.as_bytes().to_vec(),
            marked.as_bytes().to_vec(),
            utf16(NAME, u16::to_le_bytes),
            utf16(NAME, u16::to_be_bytes),
            utf16(&marked, u16::to_le_bytes),
            utf16(&marked, u16::to_be_bytes),
        ] {
            assert_eq!(read(&bytes), sure, "{bytes:?}");
        }
        // By the table of Windows-1252: ë EB, é E9, – 96.
        let old = b"Zo\xeb's caf\xe9 \x96 east";
        assert_eq!(read(old), (NAME.to_owned(), true));
    }

    #[test]
    fn a_cut_at_the_end_harms_no_other_letter() {
        let cut = &"Zoë, é, ü, à, ö".as_bytes()[..18];
        assert!(read(cut).0.starts_with("Zoë, é, ü, à"));
    }

    #[test]
    fn what_is_no_text_says_so() {
        assert_eq!(letters(b"\x7fELF\0\0\0\x01\xff\xff"), Err(NotText::Unknown));
    }

    proptest! {
        #[test]
        fn any_bytes_return(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = letters(&bytes);
        }
    }
}
