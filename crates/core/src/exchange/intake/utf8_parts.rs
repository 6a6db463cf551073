/// A text in UTF-8 that comes in parts, cut anywhere: of a letter the later bytes may come with the next part.
#[derive(Debug, Clone, Default)]
pub struct Utf8Parts {
    /// The start of a letter.
    begun: Vec<u8>,
    /// A letter has come, so that a mark is none any more.
    is_under_way: bool,
}

/// The letters are not written as UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not UTF-8")]
pub struct NotUtf8;

impl Utf8Parts {
    /// The letters that are whole with this part.
    ///
    /// # Errors
    /// [`NotUtf8`], for good: what comes later is no better.
    pub fn text(&mut self, mut part: Vec<u8>) -> Result<String, NotUtf8> {
        if !self.begun.is_empty() {
            let rest = std::mem::replace(&mut part, std::mem::take(&mut self.begun));
            part.extend(rest);
        }
        let text = String::from_utf8(part).or_else(|error| {
            let fault = error.utf8_error();
            if fault.error_len().is_some() {
                return Err(NotUtf8);
            }
            let mut part = error.into_bytes();
            self.begun = part.split_off(fault.valid_up_to());
            // What stands before the first fault is good.
            String::from_utf8(part).map_err(|_| NotUtf8)
        })?;
        if text.is_empty() || std::mem::replace(&mut self.is_under_way, true) {
            return Ok(text);
        }
        Ok(match text.strip_prefix('\u{feff}') {
            Some(marked) => marked.to_owned(),
            None => text,
        })
    }

    /// There are no more parts.
    ///
    /// # Errors
    /// [`NotUtf8`], where the last letter is not whole.
    pub fn end(self) -> Result<(), NotUtf8> {
        if self.begun.is_empty() {
            Ok(())
        } else {
            Err(NotUtf8)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(bytes: &[u8], cuts: &[usize]) -> Result<String, NotUtf8> {
        let mut parts = Utf8Parts::default();
        let mut text = String::new();
        let mut from = 0;
        for at in cuts.iter().copied().chain([bytes.len()]) {
            text += &parts.text(bytes[from..at].to_vec())?;
            from = at;
        }
        parts.end().map(|()| text)
    }

    #[test]
    fn a_letter_in_two_parts_waits_for_its_second() {
        let text = "Zoë – 😀";
        for at in 0..=text.len() {
            assert_eq!(read(text.as_bytes(), &[at]), Ok(text.to_owned()), "{at}");
            let marked = format!("\u{feff}{text}");
            assert_eq!(read(marked.as_bytes(), &[at]), Ok(text.to_owned()), "{at}");
        }
    }

    proptest! {
        /// However bytes are cut, they are read as at once: as that text, or as none.
        #[test]
        fn cuts_change_nothing(
            bytes in prop_oneof![
                any::<String>().prop_map(String::into_bytes),
                prop::collection::vec(any::<u8>(), 0..20),
                prop::collection::vec(prop::sample::select(vec![0xef, 0xbb, 0xbf, 0xc3, 0xab, b'a']), 0..12),
            ],
            cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..5),
        ) {
            let mut places: Vec<_> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
            places.sort_unstable();
            let text = String::from_utf8(bytes.clone()).map_err(|_| NotUtf8);
            let text = text.map(|text| text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned));
            prop_assert_eq!(read(&bytes, &places), text);
        }
    }
}
