//! JSON as it was written: a tree that keeps repeated keys, which a map would hide.

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Number;
use serde_json::error::Category;
use std::cell::Cell;
use std::fmt;

/// The most brackets within brackets that are read. A team summary has six; the limit keeps
/// the reading and the dropping of a tree off the end of the stack.
pub const DEEPEST: u32 = 32;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object: its keys in the order of the file, repeated ones too.
    Object(Vec<(String, Json)>),
}

/// What kind of value something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// Text.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
}

impl Kind {
    /// Its name, as in the faults.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "bool",
            Self::Number => "number",
            Self::Text => "text",
            Self::List => "list",
            Self::Object => "object",
        }
    }
}

/// A place in a text, both numbers from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: u64,
    /// The character in the line.
    pub column: u64,
}

/// Why bytes are no JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JsonFault {
    /// Nothing but white space.
    #[error("empty")]
    Empty,
    /// Not UTF-8, so perhaps no text at all.
    #[error("not UTF-8")]
    NotUtf8,
    /// It ends too early.
    #[error("cut short")]
    CutShort,
    /// It breaks the rules of JSON here.
    #[error("not JSON from line {} column {}", .0.line, .0.column)]
    NotJson(Position),
    /// More than [`DEEPEST`] brackets within brackets.
    #[error("more than {DEEPEST} levels")]
    TooDeep,
}

impl Json {
    /// The one JSON value in these bytes: UTF-8, a byte order mark before it or not, white
    /// space around it or not.
    ///
    /// # Errors
    /// See [`JsonFault`].
    pub fn parse(bytes: &[u8]) -> Result<Self, JsonFault> {
        if is_utf16(bytes) {
            return Err(JsonFault::NotUtf8);
        }
        let bytes = bytes.strip_prefix(BOM).unwrap_or(bytes);
        match std::str::from_utf8(bytes) {
            Ok(text) => parse(text),
            // Only the end of a character is missing: the file may have been cut there.
            Err(e) if e.error_len().is_none() => {
                let whole = bytes.get(..e.valid_up_to()).unwrap_or_default();
                match std::str::from_utf8(whole).map(parse) {
                    Ok(Err(fault)) => Err(fault),
                    _ => Err(JsonFault::NotUtf8),
                }
            }
            Err(_) => Err(JsonFault::NotUtf8),
        }
    }

    /// What kind of value it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Null => Kind::Null,
            Self::Bool(_) => Kind::Bool,
            Self::Number(_) => Kind::Number,
            Self::Text(_) => Kind::Text,
            Self::List(_) => Kind::List,
            Self::Object(_) => Kind::Object,
        }
    }
}

/// UTF-8's byte order mark, which Windows programs write before a text.
pub(super) const BOM: &[u8] = b"\xef\xbb\xbf";

/// By its mark, or by the zero byte that every ASCII character has in it (RFC 4627, section 3).
pub(super) fn is_utf16(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..]
    )
}

fn parse(text: &str) -> Result<Json, JsonFault> {
    let too_deep = Cell::new(false);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let tree = Tree {
        levels: DEEPEST,
        too_deep: &too_deep,
    };
    let parsed = tree
        .deserialize(&mut deserializer)
        .and_then(|json| deserializer.end().map(|()| json));
    parsed.map_err(|e| match e.classify() {
        _ if too_deep.get() => JsonFault::TooDeep,
        Category::Eof if text.trim().is_empty() => JsonFault::Empty,
        Category::Eof => JsonFault::CutShort,
        _ => JsonFault::NotJson(position(text, e.line(), e.column())),
    })
}

/// From `serde_json`'s column, which counts bytes, to one that a person can count.
fn position(text: &str, line: usize, bytes: usize) -> Position {
    let before = text
        .split('\n')
        .nth(line.saturating_sub(1))
        .unwrap_or_default();
    let characters = before
        .char_indices()
        .take_while(|(at, _)| *at < bytes)
        .count();
    let number = |n: usize| u64::try_from(n.max(1)).unwrap_or(u64::MAX);
    Position {
        line: number(line),
        column: number(characters),
    }
}

/// Reads a value into the tree, giving up below the deepest level.
#[derive(Clone, Copy)]
struct Tree<'a> {
    levels: u32,
    too_deep: &'a Cell<bool>,
}

impl Tree<'_> {
    fn inside<E: Error>(self) -> Result<Self, E> {
        let levels = self.levels.checked_sub(1).ok_or_else(|| {
            self.too_deep.set(true);
            E::custom("too deep")
        })?;
        Ok(Self { levels, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        Number::from_f64(value)
            .map(Json::Number)
            .ok_or_else(|| E::custom("not a number"))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        let inside = self.inside()?;
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(inside)? {
            values.push(value);
        }
        Ok(Json::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Json, A::Error> {
        let inside = self.inside()?;
        let mut entries = Vec::new();
        while let Some(key) = object.next_key()? {
            entries.push((key, object.next_value_seed(inside)?));
        }
        Ok(Json::Object(entries))
    }
}
