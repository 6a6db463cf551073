//! A message in the person's own mail program: nothing is sent until they send it.

use std::fmt::Write as _;

/// The longest address that is given to a mail program, in characters. Windows passes on 2,083 at most
/// (`INTERNET_MAX_URL_LENGTH` in wininet.h), and what is cut off would be a part of a code.
const LONGEST: usize = 2_000;

/// The address of a new message (RFC 6068); none where the text does not fit into one.
pub fn message(subject: &str, body: &str) -> Option<String> {
    let mut address = String::from("mailto:?subject=");
    encode(&mut address, subject);
    address.push_str("&body=");
    encode(&mut address, body);
    (address.len() <= LONGEST).then_some(address)
}

/// All but letters, digits and `-._~` by their bytes (RFC 3986); a line ends with CRLF (RFC 6068, section 5).
fn encode(address: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b'\n' => address.push_str("%0D%0A"),
            b'\r' => {}
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                address.push(char::from(byte));
            }
            // Writing to a string does not fail.
            _ => drop(write!(address, "%{byte:02X}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_an_address_is_only_what_may() {
        assert_eq!(
            message("Kilter & co", "Zoë?\r\nTwo\nlines").unwrap(),
            "mailto:?subject=Kilter%20%26%20co&body=Zo%C3%AB%3F%0D%0ATwo%0D%0Alines"
        );
    }

    #[test]
    fn what_would_be_cut_off_is_not_begun() {
        let most = LONGEST - "mailto:?subject=&body=".len();
        assert!(message("", &"A".repeat(most)).is_some());
        assert!(message("", &"A".repeat(most + 1)).is_none());
    }
}
