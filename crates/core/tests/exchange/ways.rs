//! What mail programs, chats, shells and editors make of a text on its way.

use base64ct::{Base64, Encoding};

/// A way, and what comes of a text on it.
pub type Way = (&'static str, fn(&str) -> Vec<u8>);

pub const WAYS: [Way; 50] = [
    ("as it is", |text| text.into()),
    ("UTF-8 with a mark", |text| format!("\u{feff}{text}").into()),
    ("CRLF", |text| text.replace('\n', "\r\n").into()),
    ("CR alone", |text| text.replace('\n', "\r").into()),
    ("UTF-16 of PowerShell", |text| {
        utf16(&format!("\u{feff}{text}"), u16::to_le_bytes)
    }),
    ("UTF-16, high byte first", |text| {
        utf16(&format!("\u{feff}{text}"), u16::to_be_bytes)
    }),
    ("UTF-16 without a mark", |text| {
        utf16(text, u16::to_le_bytes)
    }),
    ("UTF-16, high byte first, without a mark", |text| {
        utf16(text, u16::to_be_bytes)
    }),
    ("Windows-1252", windows_1252),
    ("tabs in front", |text| {
        each_line(text, |line| format!("\t{line}"))
    }),
    ("quoted", |text| each_line(text, |line| format!("> {line}"))),
    ("quoted twice", |text| {
        each_line(text, |line| format!("> > {line}"))
    }),
    ("quoted with bars", |text| {
        each_line(text, |line| format!(">>{line}"))
    }),
    ("wrapped at 72", |text| wrapped(text, 72).into()),
    ("wrapped at 72, then quoted", |text| {
        each_line(&wrapped(text, 72), |line| format!("> {line}"))
    }),
    ("quoted, then wrapped at 76", |text| {
        wrapped(&lines(text, |line| format!("> {line}")), 76).into()
    }),
    ("flowed: at spaces only", |text| {
        each_line(text, |line| {
            let mut width = 0;
            let words = line.split_inclusive(' ');
            words.fold(String::new(), |mut out, word| {
                if width + word.len() > 66 && !out.trim().is_empty() {
                    out += "\r\n";
                    width = 0;
                }
                width += word.len();
                out + word
            })
        })
    }),
    ("non-breaking spaces in front, as Teams makes", |text| {
        each_line(text, indented)
    }),
    ("non-breaking spaces throughout", |text| {
        text.replace(' ', "\u{a0}").into()
    }),
    ("smart quotes", |text| smart(text, "“", "”").into()),
    ("German quotes", |text| smart(text, "„", "“").into()),
    ("smart quotes, quoted, non-breaking spaces", |text| {
        each_line(&smart(text, "“", "”"), |line| {
            format!("> {}", indented(line))
        })
    }),
    ("a code fence", |text| {
        format!("```json\n{text}\n```\n").into()
    }),
    ("between back-ticks", |text| format!("`{text}`").into()),
    ("zero-width spaces", |text| each_line(text, zero_width)),
    ("a mark in front of each line", |text| {
        each_line(text, |line| format!("\u{feff}{line}"))
    }),
    ("non-breaking hyphens", |text| {
        text.replace('-', "\u{2011}").into()
    }),
    ("underscores escaped for Markdown", |text| {
        text.replace('_', "\\_").into()
    }),
    ("a link made of a word", |text| {
        text.replace("kilter.team", "kilter.team<http://kilter.team>")
            .into()
    }),
    ("HTML, lines and breaks within words", |text| {
        html(&escaped(text).replace('\n', "<br>"))
    }),
    ("HTML of a code block", |text| {
        html(&format!("<pre>{}</pre>", escaped(text)))
    }),
    ("HTML with a span for each word", |text| {
        html(
            &escaped(text)
                .replace(' ', "</span>&nbsp;<span>")
                .replace('\n', "</span></div><div><span>"),
        )
    }),
    ("HTML with numbers for letters", |text| {
        html(
            &escaped(text)
                .replace('ë', "&#235;")
                .replace('é', "&eacute;")
                .replace('\n', "<br/>"),
        )
    }),
    ("entities without a page", |text| escaped(text).into()),
    ("e-mail, quoted-printable", |text| {
        mail("quoted-printable", &quoted_printable(text, "=\r\n"))
    }),
    ("e-mail, quoted-printable with broken lines", |text| {
        mail("quoted-printable", &quoted_printable(text, "=20\n"))
    }),
    ("quoted-printable, pasted without its headers", |text| {
        quoted_printable(&text.replace('\n', "\n\n"), "=\r\n").into()
    }),
    (
        "quoted-printable with broken lines, pasted without its headers",
        |text| quoted_printable(text, "=20\n").into(),
    ),
    ("e-mail, base64", |text| mail("base64", &base64(text))),
    ("e-mail, base64 that was cut", |text| {
        let body = base64(&format!("{text}\n\nA signature, long enough to be cut off"));
        mail("base64", body.get(..body.len() - 21).unwrap_or(&body))
    }),
    ("e-mail, text and HTML", alternatives),
    ("e-mail, HTML alone", |text| {
        let body = format!(
            "<html><body>{}</body></html>",
            escaped(text).replace('\n', "<br>")
        );
        let body = mail("quoted-printable", &quoted_printable(&body, "=\r\n"));
        String::from_utf8_lossy(&body)
            .replace("text/plain", "text/html")
            .into()
    }),
    ("e-mail with a file", |text| {
        format!(
            "From: robin@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"----=_Part_1\"\r\n\r\n\
             ------=_Part_1\r\nContent-Type: text/plain\r\n\r\nAs agreed.\r\n------=_Part_1\r\n\
             Content-Type: application/octet-stream; name=\"a.txt\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n------=_Part_1--\r\n",
            base64(text)
        )
        .into()
    }),
    ("several e-mails in one file", |text| {
        let one = String::from_utf8_lossy(&mail("7bit", text)).into_owned();
        format!("From robin@example.org Mon Mar  1 10:14:00 2027\r\n{one}").into()
    }),
    ("a chat", |text| {
        format!("[10:14] Robin\n{text}\n\n[10:15] Sam\n👍 1\n").into()
    }),
    ("an exported chat", |text| {
        format!("01/03/2027, 10:14 - Robin: {text}\n01/03/2027, 10:15 - Sam: ok\n").into()
    }),
    ("a chat exported as JSON", |text| {
        serde_json::json!({ "messages": [{ "from": "Sam", "text": "Hi" }, { "from": "Robin", "text": text }] }).to_string().into()
    }),
    ("JSON in JSON", |text| {
        serde_json::Value::from(text).to_string().into()
    }),
    ("JSON in JSON in JSON", |text| {
        serde_json::Value::from(serde_json::Value::from(text).to_string())
            .to_string()
            .into()
    }),
    ("a cell of a spreadsheet", |text| {
        format!("\"Robin\",\"{}\"\r\n", text.replace('"', "\"\"")).into()
    }),
];

fn utf16(text: &str, of: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(of).collect()
}

/// By hand for the signs that the tests use: those of Latin-1 have their own numbers.
fn windows_1252(text: &str) -> Vec<u8> {
    let byte = |c| match c {
        '–' => 0x96,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        c => u8::try_from(c).unwrap_or(b'?'),
    };
    text.chars().map(byte).collect()
}

fn lines(text: &str, of: impl Fn(&str) -> String) -> String {
    text.lines().map(of).collect::<Vec<_>>().join("\n")
}

fn each_line(text: &str, of: impl Fn(&str) -> String) -> Vec<u8> {
    lines(text, of).into()
}

/// At spaces; a word that is too long is broken.
fn wrapped(text: &str, width: usize) -> String {
    let mut out = Vec::new();
    for line in text.lines() {
        let mut rest: Vec<char> = line.chars().collect();
        while rest.len() > width {
            let indent = rest.iter().take_while(|c| **c == ' ' || **c == '>').count();
            let space = rest[..=width]
                .iter()
                .rposition(|c| *c == ' ')
                .filter(|at| *at > indent);
            let at = space.unwrap_or(width);
            out.push(rest[..at].iter().collect());
            rest.drain(..at + usize::from(space.is_some()));
        }
        out.push(rest.iter().collect::<String>());
    }
    out.join("\n")
}

fn indented(line: &str) -> String {
    let spaces = line.len() - line.trim_start().len();
    "\u{a0} ".repeat(spaces.div_ceil(2)) + line.trim_start()
}

fn smart(text: &str, open: &str, close: &str) -> String {
    let mut parts = text.split('"');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for (at, part) in parts.enumerate() {
        out += if at % 2 == 0 { open } else { close };
        out += part;
    }
    out
}

fn zero_width(line: &str) -> String {
    let mut out = String::new();
    for (at, c) in line.chars().enumerate() {
        if at % 10 == 0 {
            out.push('\u{200b}');
        }
        out.push(c);
    }
    out
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

/// With breaks within long words, as some chats export them.
fn html(body: &str) -> Vec<u8> {
    let mut out =
        String::from("<!DOCTYPE html><html><head><style>p{}</style></head><body><div><span>");
    let mut letters = 0;
    for c in body.chars() {
        letters = if c.is_ascii_uppercase() || c.is_ascii_digit() {
            letters + 1
        } else {
            0
        };
        out.push(c);
        if letters == 30 {
            out += "<wbr>";
            letters = 0;
        }
    }
    (out + "</span></div></body></html>").into()
}

fn mail(coding: &str, body: &str) -> Vec<u8> {
    format!(
        "From: robin@example.org\r\nTo: team@example.org\r\nSubject: Please answer\r\nMIME-Version: 1.0\r\n\
         Content-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: {coding}\r\n\r\n{body}\r\n"
    )
    .into()
}

fn quoted_printable(text: &str, soft_break: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut width = 0;
        for byte in line.bytes() {
            let written = match byte {
                b'=' | 0x80.. => format!("={byte:02X}"),
                _ => char::from(byte).to_string(),
            };
            // Programs that break lines wrongly do so where a word is too long anyhow.
            let breaks = soft_break.starts_with("=\r") || byte.is_ascii_uppercase();
            if width + written.len() > 72 && breaks {
                out += soft_break;
                width = 0;
            }
            width += written.len();
            out += &written;
        }
        out += "\r\n";
    }
    out
}

fn base64(text: &str) -> String {
    let all = Base64::encode_string(text.as_bytes());
    let lines = all.as_bytes().chunks(76);
    let lines: Vec<_> = lines.map(|line| String::from_utf8_lossy(line)).collect();
    lines.join("\r\n")
}

fn alternatives(text: &str) -> Vec<u8> {
    let html = escaped(text).replace('\n', "<br>\r\n");
    format!(
        "Received: from a by b\r\nMIME-Version: 1.0\r\nSubject: =?utf-8?B?eA==?=\r\nContent-Type: multipart/alternative;\r\n\tboundary=\"_000_AB\"\r\n\r\n\
         --_000_ABCDEF_\r\nContent-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n\
         --_000_ABCDEF_\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n--_000_ABCDEF_--\r\n",
        base64(text),
        quoted_printable(&html, "=\r\n"),
    )
    .into()
}
