//! Puts the locales together: a file of Rust for each area, one for the languages and one for their parts.

use crate::area::Said;
use crate::declared::{Area, Declared, Message};
use crate::source::Written;
use crate::writer::Body;

/// The file of the languages.
const LANGUAGES: &str = "languages.rs";

/// The file of their parts.
const PARTS: &str = "parts.rs";

pub(crate) fn written(declared: &Declared, said: &[Said<'_>]) -> Vec<Written> {
    let areas = declared.areas.iter().map(|area| Written {
        name: format!("{}.rs", area.says),
        text: area
            .messages
            .iter()
            .map(|message| function(area, message, said))
            .collect(),
    });
    let file = |name: &str, text| Written {
        name: name.to_owned(),
        text,
    };
    let shared = [
        file(LANGUAGES, languages(said)),
        file(PARTS, said.iter().map(parts).collect()),
    ];
    areas.chain(shared).collect()
}

fn function(area: &Area, message: &Message, said: &[Said<'_>]) -> String {
    let arguments: String = message
        .arguments
        .iter()
        .map(|argument| format!(", {}: {}", argument.name, argument.ty))
        .collect();
    let place = (area.name.clone(), message.name.clone());
    let mut bodies = said.iter().filter_map(|locale| {
        let body = locale.messages.get(&place)?;
        Some((locale, expression(body)))
    });
    let first = bodies.next().map(|(_, body)| body).unwrap_or_default();
    let others: Vec<_> = bodies
        .map(|(locale, body)| format!("Language::{} => {body}, ", variant(locale.language)))
        .collect();
    let body = if others.is_empty() {
        first
    } else {
        format!("match language {{ {}_ => {first} }}", others.concat())
    };
    format!(
        "pub(super) fn {}(language: Language{arguments}) -> Cow<'static, str> {{ {body} }}\n",
        message.name
    )
}

fn expression(body: &Body) -> String {
    match body {
        Body::Plain(text) => format!("plain(language, {text:?})"),
        Body::Written(code) => {
            format!(
                "{{ let mut said = Sentence::new(language); let out = &mut said; {code}said.done() }}"
            )
        }
    }
}

fn languages(said: &[Said<'_>]) -> String {
    let list = |each: fn(&Said<'_>) -> String| said.iter().map(each).collect::<String>();
    let variants = list(|locale| {
        format!(
            "/// `{}`.\n{},\n",
            locale.language,
            variant(locale.language)
        )
    });
    let all = list(|locale| format!("Self::{}, ", variant(locale.language)));
    let tags = list(|locale| {
        format!(
            "Self::{} => {:?}, ",
            variant(locale.language),
            locale.language
        )
    });
    let places: String = said
        .iter()
        .enumerate()
        .skip(1)
        .map(|(place, locale)| format!("{place} => Self::{}, ", variant(locale.language)))
        .collect();
    let first = said
        .first()
        .map(|locale| variant(locale.language))
        .unwrap_or_default();
    let pseudo = said.len();
    format!(
        "/// A language, or what shows which words are in none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Language {{
{variants}/// `pseudo`: the first language in letters with accents, longer, between brackets.
Pseudo,
}}
impl Language {{
/// What is spoken where nothing is chosen.
pub const FIRST: Self = Self::{first};
/// Those that there are.
pub const ALL: &[Self] = &[{all}Self::Pseudo];
/// Its name in an address and in `<html lang>`.
#[must_use]
pub const fn tag(self) -> &'static str {{ match self {{ {tags}Self::Pseudo => \"pseudo\" }} }}
/// The one at this place among all; the first where there is none.
const fn from_place(place: u8) -> Self {{ match place {{ {places}{pseudo} => Self::Pseudo, _ => Self::FIRST }} }}
}}
"
    )
}

/// `en-GB` as `EnGb`.
fn variant(language: &str) -> String {
    let capital = |part: &str| {
        let (first, rest) = part.split_at(1.min(part.len()));
        first.to_uppercase() + &rest.to_lowercase()
    };
    language.split('-').map(capital).collect()
}

fn parts(said: &Said<'_>) -> String {
    let functions: String = said
        .parts
        .iter()
        .map(|(name, body)| {
            let code = match body {
                Body::Plain(text) => format!("out.text({text:?}); "),
                Body::Written(code) => code.clone(),
            };
            format!("pub(crate) fn {name}(out: &mut Sentence, n: u64) {{ {code}}}\n")
        })
        .collect();
    format!(
        "pub(crate) mod {} {{\nuse crate::sentence::{{Number, Sentence}};\n{functions}}}\n",
        said.module
    )
}
