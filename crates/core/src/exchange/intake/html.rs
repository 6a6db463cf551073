//! The text of HTML that a chat or a mail program exported: no more of a page than that.

/// Tags that stand within a word, or format it; every other one ends a line.
const WITHIN: [&str; 14] = [
    "wbr", "span", "b", "i", "u", "em", "strong", "a", "font", "mark", "code", "small", "bdi",
    "o:p",
];
/// Tags whose contents nobody sees.
const UNSEEN: [&str; 3] = ["style", "script", "head"];

/// The names of the Latin-1 letters from U+00C0 on, in order (HTML 4.01, section 24.2).
const LATIN: &str = "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml \
    Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute \
    Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute \
    ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
    ugrave uacute ucirc uuml yacute thorn yuml";
/// Others that mail programs write.
const NAMED: [(&str, char); 14] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("shy", '\u{ad}'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("hellip", '…'),
];
/// The longest name of an entity that is looked for.
const LONGEST: usize = 10;

/// It starts as a page does.
pub(super) fn is_a_page(text: &str) -> bool {
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let start = start.get(..15).unwrap_or(start).to_ascii_lowercase();
    start.starts_with("<!doctype") || start.starts_with("<html") || start.starts_with("<head")
}

/// A page, or a part of one.
pub(super) fn looks_like_html(text: &str) -> bool {
    const MARKS: [&str; 9] = [
        "<br", "<p>", "<p ", "<div", "<wbr", "<span", "<pre", "<td", "</",
    ];
    is_a_page(text) || {
        let marks = MARKS.iter();
        text.contains('<') && marks.filter(|mark| text.contains(**mark)).count() > 1
    }
}

/// The text of a page: without its tags, and with its entities read.
pub(super) fn text(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        unescape_into(&mut out, before);
        let starts_a_tag =
            tag.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        if !starts_a_tag {
            out.push('<');
            rest = tag;
            continue;
        }
        if let Some(comment) = tag.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let (inside, after) = tag.split_once('>').unwrap_or((tag, ""));
        let name = inside.trim_start_matches('/');
        let ends = |c: char| c.is_whitespace() || c == '/';
        let name = name.split(ends).next().unwrap_or_default();
        let is = |other: &&str| name.eq_ignore_ascii_case(other);
        // What a link leads to may be what was sent.
        let address = inside
            .split_once("href=\"")
            .and_then(|(_, rest)| rest.split_once('"'));
        if let Some((address, _)) = address.filter(|(address, _)| address.contains("join")) {
            out.push('\n');
            unescape_into(&mut out, address);
            out.push('\n');
        }
        rest = after;
        if let Some(unseen) = UNSEEN
            .iter()
            .find(|other| is(other))
            .filter(|_| !inside.starts_with('/'))
        {
            rest = after_end_of(unseen, after);
        } else if !WITHIN.iter().any(is) {
            out.push('\n');
        }
    }
    unescape_into(&mut out, rest);
    out
}

/// What follows the end of this element; all of it where it has none.
fn after_end_of<'a>(name: &str, html: &'a str) -> &'a str {
    let mut rest = html;
    while let Some((_, tag)) = rest.split_once("</") {
        rest = tag;
        if tag
            .get(..name.len())
            .is_some_and(|found| found.eq_ignore_ascii_case(name))
        {
            return tag.split_once('>').map_or("", |(_, rest)| rest);
        }
    }
    html
}

/// A text with its entities read.
pub(super) fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    unescape_into(&mut out, text);
    out
}

fn unescape_into(out: &mut String, text: &str) {
    let mut parts = text.split('&');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let end = part.bytes().take(LONGEST).position(|byte| byte == b';');
        let read = end.and_then(|end| Some((entity(part.get(..end)?)?, part.get(end + 1..)?)));
        match read {
            Some((letter, rest)) => {
                out.push(letter);
                out.push_str(rest);
            }
            None => {
                out.push('&');
                out.push_str(part);
            }
        }
    }
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return char::from_u32(number.ok()?);
    }
    let latin = || {
        let place = LATIN.split_whitespace().position(|latin| latin == name)?;
        char::from_u32(0xc0 + u32::try_from(place).ok()?)
    };
    let named = NAMED.iter().find(|(known, _)| *known == name);
    named.map(|(_, letter)| *letter).or_else(latin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_stay_whole_and_lines_apart() {
        let html = "<html><head><title>x</title></head><body><p>One<wbr>Two<br>a &amp; b &lt;c&gt; \
            Zo&euml; &#235; &#xEB; 1 < 2 &unknown; &quot;</p><!-- no --><STYLE>p{}</STYLE>end</body>";
        let lines = text(html);
        let lines: Vec<_> = lines.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(
            lines,
            ["OneTwo", "a & b <c> Zoë ë ë 1 < 2 &unknown; \"", "end"]
        );
    }

    #[test]
    fn the_letters_are_those_of_the_standard() {
        assert_eq!(LATIN.split_whitespace().count(), 64);
        for (name, letter) in [
            ("Agrave", 'À'),
            ("szlig", 'ß'),
            ("eacute", 'é'),
            ("yuml", 'ÿ'),
        ] {
            assert_eq!(entity(name), Some(letter), "{name}");
        }
    }

    proptest! {
        #[test]
        fn any_text_returns(html in "[<>&;/a-z!\" -]{0,80}", other in any::<String>()) {
            let _ = (text(&html), text(&other), looks_like_html(&html), is_a_page(&other));
        }
    }
}
