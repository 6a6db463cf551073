use kilter_core::exchange::find::Found;
use kilter_core::exchange::intake::NotText;
use kilter_core::exchange::token::TokenKind;
use kilter_text::{say, t};

/// Something that a person gave: a file, or text that they pasted or dropped.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// What it is called.
    pub name: String,
    /// It was in the box for text.
    pub in_box: bool,
    /// What was found in it, or why it was not read.
    pub found: Result<Found, NotRead>,
}

/// Why something was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotRead {
    /// It has to be read as a whole, and is larger than that.
    TooLarge {
        /// Its bytes.
        found: u64,
        /// The most that are read of its kind.
        most: u64,
    },
    /// It is JSON that could be read by pieces if its letters were UTF-8; as it is, it has to be read as a whole, and is
    /// larger than that.
    NotUtf8 {
        /// Its bytes.
        found: u64,
        /// The most that are read of such letters.
        most: u64,
    },
    /// The browser could not read it.
    NotHere,
    /// It is a folder.
    Folder,
    /// It is no text, or a text of another kind.
    Other(NotText),
}

impl NotRead {
    /// Why, and what to do.
    pub fn why(self) -> String {
        let say = t().given;
        match self {
            Self::TooLarge { found, most } => {
                say.too_large(&say::megabytes(found), &say::megabytes(most))
            }
            Self::NotUtf8 { found, most } => {
                say.not_utf8(&say::megabytes(found), &say::megabytes(most))
            }
            Self::NotHere => say.not_here(),
            Self::Folder => say.folder(),
            Self::Other(what) => say::not_text(what),
        }
        .into_owned()
    }
}

/// What is said where nothing of the `wanted` kind was found, and whether it is about the box for
/// text: the first file or text that is something else, or `none`.
pub fn nothing_found(given: &[Given], wanted: TokenKind, none: &str) -> (bool, String) {
    let reason = |given: &Given| match &given.found {
        Err(why) => Some(why.why()),
        Ok(found) if !found.key_files.is_empty() => Some(t().key_file.elsewhere().into_owned()),
        Ok(found) if !found.promises.is_empty() => Some(t().promises.elsewhere_file().into_owned()),
        Ok(found) => found
            .other_than(wanted)
            .map(|other| say::elsewhere(other, wanted)),
    };
    let first = given.iter().find_map(|given| Some((given, reason(given)?)));
    match first {
        Some((given, why)) if given.in_box => (true, why),
        Some((given, why)) => (false, t().given.file(&given.name, &why).into_owned()),
        None => (given.iter().any(|given| given.in_box), none.to_owned()),
    }
}

/// How many were not read at all.
pub fn not_read(given: &[Given]) -> u32 {
    let not_read = given.iter().filter(|given| given.found.is_err()).count();
    u32::try_from(not_read).unwrap_or(u32::MAX)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn given(in_box: bool, found: Result<Found, NotRead>) -> Given {
        let name = "a.txt".into();
        Given {
            name,
            in_box,
            found,
        }
    }

    #[test]
    fn what_is_wrong_is_said_where_it_was_given() {
        let say = |given: &[Given]| nothing_found(given, TokenKind::Reply, "None.");
        let zip = given(false, Err(NotRead::Other(NotText::Zip)));
        let words = given(true, Ok(Found::default()));
        assert!(say(std::slice::from_ref(&zip)).1.starts_with("a.txt: "));
        assert!(!say(&[zip.clone(), words.clone()]).0);
        assert_eq!(say(&[words]), (true, "None.".to_owned()));
        assert_eq!(not_read(&[zip.clone(), zip]), 2);
    }

    #[test]
    fn what_is_too_large_says_what_to_do() {
        let (found, most) = (22_000_000, 20_000_000);
        let letters = NotRead::NotUtf8 { found, most }.why();
        for says in ["22.0 MB", "20.0 MB", "save it as UTF-8"] {
            assert!(letters.contains(says), "{letters}");
        }
        let other = NotRead::TooLarge { found, most }.why();
        for says in ["22.0 MB", "20.0 MB", "paste it"] {
            assert!(other.contains(says), "{other}");
        }
    }
}
