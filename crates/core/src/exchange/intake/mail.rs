//! The texts in an e-mail as it was saved: quoted-printable and base64 undone, part by part.
//!
//! Read line by line and by no more rules than that: what people save was often changed on its
//! way, and a code stands in it all the same. A full parser would be 190 kB of the app's module
//! (mail-parser 0.11, measured; mailparse 0.16: 268 kB), this is a few.

use super::super::find::mentions_kilter;
use super::html;
use super::letters::{Letters, letters};
use base64ct::{Base64Unpadded, Encoding};

/// How a part's lines are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Coding {
    Plain,
    QuotedPrintable,
    Base64,
}

/// What the headers of a part say.
#[derive(Clone, Copy)]
struct Part {
    coding: Coding,
    is_html: bool,
    is_text: bool,
    /// Its letters are said to be those that are taken for it where it is not UTF-8.
    is_western: bool,
}

const TEXT: Part = Part {
    coding: Coding::Plain,
    is_html: false,
    is_text: true,
    is_western: false,
};

/// Names of Windows-1252 and of what it stands in for (WHATWG, Encoding, section 4.2).
const WESTERN: [&str; 4] = ["windows-1252", "cp1252", "iso-8859-1", "us-ascii"];

/// Header fields of which an e-mail has at least one of each row.
const FIELDS: [&[&str]; 2] = [
    &[
        "from:",
        "subject:",
        "mime-version:",
        "received:",
        "date:",
        "return-path:",
        "message-id:",
        "to:",
    ],
    &[
        "content-type:",
        "content-transfer-encoding:",
        "message-id:",
        "received:",
        "mime-version:",
    ],
];
/// How many lines are looked at to tell an e-mail.
const LOOKED_AT: usize = 200;

/// The texts in an e-mail, one after the other; none where it is no e-mail.
pub(super) fn parts(bytes: &[u8]) -> Option<Letters> {
    if !looks_like_mail(bytes) {
        return None;
    }
    let (mut plain, mut html) = (Letters::default(), Letters::default());
    let mut body = Vec::new();
    let mut part = TEXT;
    let mut in_headers = true;
    let mut end = |part: Part, body: &mut Vec<u8>| {
        let body = std::mem::take(body);
        let to = if part.is_html { &mut html } else { &mut plain };
        // What was sent along and is no text is passed over.
        if part.is_text
            && let Ok(read) = letters(&undone(part.coding, body))
        {
            to.text.push_str(&read.text);
            to.text.push('\n');
            to.guessed |= read.guessed && !part.is_western;
        }
    };
    for line in bytes.split(|byte| *byte == b'\n') {
        let bare = line.trim_ascii();
        // A boundary starts with two hyphens; what follows it are headers.
        if !in_headers && is_boundary(bare) {
            end(part, &mut body);
            (part, in_headers) = (TEXT, true);
        } else if in_headers {
            if bare.is_empty() {
                in_headers = false;
            } else {
                part = header(part, bare);
            }
        } else {
            body.extend_from_slice(line.strip_suffix(b"\r").unwrap_or(line));
            body.push(b'\n');
        }
    }
    end(part, &mut body);
    // Most e-mails say everything twice, as text and as HTML.
    if !mentions_kilter(&plain.text) && !html.text.is_empty() {
        plain.text.push_str(&html::text(&html.text));
        plain.guessed |= html.guessed;
    }
    Some(plain)
}

fn looks_like_mail(bytes: &[u8]) -> bool {
    let lines = bytes.split(|byte| *byte == b'\n').take(LOOKED_AT);
    let head: Vec<_> = lines
        .skip_while(|line| line.trim_ascii().is_empty())
        .take_while(|line| !line.trim_ascii().is_empty())
        .map(<[u8]>::to_ascii_lowercase)
        .collect();
    let first_is_a_field = head.first().is_some_and(|first| {
        let name = first.split(|byte| *byte == b':').next().unwrap_or_default();
        first.contains(&b':') && name.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-')
            || first.starts_with(b"from ")
    });
    let has = |names: &&[&str]| {
        let has = |line: &Vec<u8>| names.iter().any(|name| line.starts_with(name.as_bytes()));
        head.iter().any(has)
    };
    first_is_a_field && FIELDS.iter().all(has)
}

fn is_boundary(line: &[u8]) -> bool {
    // Not the mark before a signature, and no line of hyphens that people draw.
    line.starts_with(b"--")
        && line.len() > 8
        && !line.contains(&b' ')
        && line.iter().any(u8::is_ascii_alphanumeric)
}

fn header(part: Part, line: &[u8]) -> Part {
    let line = String::from_utf8_lossy(line).to_ascii_lowercase();
    let (name, value) = line.split_once(':').unwrap_or(("", &line));
    let value = value.trim();
    match name {
        "content-transfer-encoding" => Part {
            coding: match value {
                "quoted-printable" => Coding::QuotedPrintable,
                "base64" => Coding::Base64,
                _ => Coding::Plain,
            },
            ..part
        },
        "content-type" => Part {
            is_html: value.starts_with("text/html"),
            // A file that was sent along may be of a type that says little.
            is_text: ["image/", "video/", "audio/", "font/"]
                .iter()
                .all(|other| !value.starts_with(other)),
            is_western: is_western(value),
            ..part
        },
        // A field that goes on in the next line.
        _ => Part {
            is_western: part.is_western || is_western(&line),
            ..part
        },
    }
}

fn is_western(header: &str) -> bool {
    let Some((_, charset)) = header.split_once("charset=") else {
        return false;
    };
    let ends = |c: char| c == ';' || c == '"' || c.is_whitespace();
    let name = charset.trim_start_matches('"').split(ends).next();
    name.is_some_and(|name| WESTERN.contains(&name))
}

fn undone(coding: Coding, body: Vec<u8>) -> Vec<u8> {
    match coding {
        Coding::Plain => body,
        Coding::QuotedPrintable => quoted_printable(&body),
        Coding::Base64 => base64(&body),
    }
}

/// A quoted-printable body without its headers: lines that end with an equals sign go on in the
/// next, and letters beyond English ones are written as bytes of UTF-8.
pub(super) fn is_body_alone(text: &str) -> bool {
    let goes_on = |line: &str| line.ends_with('=') || line.ends_with("=20");
    let is_letter = |(at, _): (usize, &str)| {
        let sign = text.as_bytes().get(at..at + 6);
        let [
            b'=',
            lead @ b'C'..=b'F',
            low,
            b'=',
            next @ b'8'..=b'B',
            last,
        ] = sign.unwrap_or_default()
        else {
            return false;
        };
        [lead, low, next, last]
            .iter()
            .all(|digit| digit.is_ascii_hexdigit())
    };
    let is_one = || {
        text.lines().any(|line| goes_on(line.trim_end())) || text.match_indices('=').any(is_letter)
    };
    text.contains('=') && mentions_kilter(text) && is_one()
}

/// RFC 2045, section 6.7; what is not written by its rules stays as it is.
pub(super) fn quoted_printable(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        // White space at the end of a line was put there on the way.
        let mut rest = line.trim_ascii_end();
        let goes_on = rest.strip_suffix(b"=");
        rest = goes_on.unwrap_or(rest);
        while let Some((first, after)) = rest.split_first() {
            let byte = match after.split_first_chunk() {
                Some((digits, after)) if *first == b'=' => hex(*digits).map(|byte| (byte, after)),
                _ => None,
            };
            let (byte, after) = byte.unwrap_or((*first, after));
            out.push(byte);
            rest = after;
        }
        if goes_on.is_none() && line.ends_with(b"\n") {
            out.push(b'\n');
        }
    }
    out
}

fn hex(digits: [u8; 2]) -> Option<u8> {
    let [high, low] = digits.map(|digit| char::from(digit).to_digit(16));
    u8::try_from(high? << 4 | low?).ok()
}

/// As far as it is whole: what was cut gives what came before.
fn base64(body: &[u8]) -> Vec<u8> {
    let is_one = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    let lines = body.split(|byte| *byte == b'\n');
    // A list's footer below it, in clear, is no base64.
    let letters: Vec<u8> = lines
        .map(<[u8]>::trim_ascii)
        .take_while(|line| line.iter().all(|byte| is_one(byte) || *byte == b'='))
        .flat_map(|line| line.iter().copied().filter(is_one))
        .collect();
    let mut whole = letters.as_slice();
    for _ in 0..4 {
        let text = str::from_utf8(whole).unwrap_or_default();
        if let Ok(bytes) = Base64Unpadded::decode_vec(text) {
            return bytes;
        }
        whole = whole.split_last().map_or(whole, |(_, rest)| rest);
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(mail: &str) -> String {
        parts(mail.as_bytes()).unwrap().text
    }

    #[test]
    fn every_part_that_is_text_is_read() {
        let mail = "From: a@example.org\r\nSubject: Counts\r\nMIME-Version: 1.0\r\n\
            Content-Type: multipart/mixed;\r\n boundary=\"=_x1\"\r\n\r\nnot shown\r\n\
            --=_x1-12345\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
            Zo=C3=AB says KLTR1=\r\nREPLY 1 =3D 1\r\n\
            --=_x1-12345\r\nContent-Type: application/octet-stream; name=reply.txt\r\nContent-Transfer-Encoding: base64\r\n\r\n\
            aGVsbG8=\r\n--=_x1-12345--\r\n";
        assert_eq!(
            read(mail),
            "not shown\n\nZoë says KLTR1REPLY 1 = 1\n\nhello\n\n"
        );
    }

    #[test]
    fn html_is_read_where_the_text_says_nothing() {
        let mail = |text: &str| {
            format!(
                "From: a@example.org\nContent-Type: multipart/alternative\n\n--abcdefgh1\n\n{text}\n\
                 --abcdefgh1\nContent-Type: text/html\n\n<p>KLTR1REPLYX</p>\n--abcdefgh1--\n"
            )
        };
        let html = read(&mail("Please use a newer program."));
        assert!(html.contains("KLTR1REPLYX"), "{html}");
        assert_eq!(read(&mail("KLTR1REPLYX")).matches("KLTR1").count(), 1);
    }

    #[test]
    fn a_named_encoding_is_no_guess() {
        let mail = |charset: &str| {
            let head = format!("From: a\nContent-Type: text/plain; charset={charset}\n\nZo");
            parts(&[head.as_bytes(), &[0xeb]].concat()).unwrap()
        };
        for (charset, guessed) in [
            ("\"iso-8859-1\"", false),
            ("Windows-1252", false),
            ("iso-8859-15", true),
        ] {
            let read = mail(charset);
            assert_eq!(
                (read.text.trim(), read.guessed),
                ("Zoë", guessed),
                "{charset}"
            );
        }
    }

    #[test]
    fn a_chat_is_no_email() {
        for text in [
            "From: Joe\nHello",
            "Hello\n\nFrom: a\nContent-Type: b\n",
            "",
        ] {
            assert_eq!(parts(text.as_bytes()), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_return(body in prop::collection::vec(any::<u8>(), 0..100), base in any::<bool>()) {
            let coding = if base { "base64" } else { "quoted-printable" };
            let head = format!("From: a\nContent-Transfer-Encoding: {coding}\n\n");
            prop_assert!(parts(&[head.as_bytes(), &body].concat()).is_some());
        }
    }
}
