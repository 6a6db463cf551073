//! Reading a key file, strictly: every fault names its field.

use super::fault::SummaryFault;
use super::json::Json;
use super::key_file::{FORMAT, KeyFile, VERSION};
use super::reader::{Faults, Fields, Path, as_whole, quoted, text, whole};
use super::table::Table;
use super::token::{self, TokenKind};
use crate::asking::LARGEST_TEAM;
use crate::ids::RandomId;
use crate::names::Name;

/// A key file, or the first thing that is wrong with it.
pub type KeyReading = Result<KeyFile, KeyFault>;

/// Why a text that says that it is a key file is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyFault {
    /// Of a later version of Kilter.
    #[error("version {found}, this is {VERSION}")]
    Newer {
        /// Its version.
        found: u32,
    },
    /// Longer than any is.
    #[error("{found} characters, at most {LARGEST}")]
    TooLarge {
        /// How long.
        found: usize,
    },
    /// A field that is unknown, missing, there twice or not as Kilter writes it.
    #[error("{field}: not as it is written")]
    Field {
        /// Which.
        field: String,
    },
}

impl From<SummaryFault> for KeyFault {
    fn from(fault: SummaryFault) -> Self {
        match fault {
            SummaryFault::NewerVersion { found, .. } => Self::Newer { found },
            other => Self::Field {
                field: other.field().unwrap_or_default().to_owned(),
            },
        }
    }
}

/// As many characters as a key file has at the most: a code of 4,096 bytes, and room.
const LARGEST: usize = 10_000;

/// The object says that it is a key file, of whatever version.
pub(super) fn is_key_file(json: &Json) -> bool {
    let Json::Object(fields) = json else {
        return false;
    };
    let mut formats = fields.iter().filter(|(key, _)| key == "format");
    formats.any(|(_, value)| matches!(value, Json::Text(text) if text == FORMAT))
}

/// The key file in this object.
pub(super) fn key_file(json: &Json, size: usize) -> KeyReading {
    if size > LARGEST {
        return Err(KeyFault::TooLarge { found: size });
    }
    let mut faults = Faults::default();
    match read(json, &mut faults) {
        Some(file) if faults.is_empty() => Ok(file),
        _ => {
            let first = faults.into_vec().into_iter().next();
            let none = || KeyFault::Field {
                field: String::new(),
            };
            Err(first.map_or_else(none, KeyFault::from))
        }
    }
}

fn read(json: &Json, faults: &mut Faults) -> Option<KeyFile> {
    let root = Path::Root;
    // What a repeated key or a field says matters only in the version we know.
    let mut of_other_versions = Faults::default();
    let mut fields = Fields::of(json, &root, &mut of_other_versions)?;
    fields.optional("format");
    version(fields.required("version", faults)?, faults)?;
    faults.extend(of_other_versions);

    let mut each = |key| Field {
        key,
        json: fields.required(key, faults),
    };
    let [id, team_size, set_up, public, locked] =
        ["id", "team_size", "set_up", "public_key", "locked_key"].map(&mut each);
    let id = id.text(faults, RandomId::parse);
    let team_size = team_size.team_size(faults);
    let set_up = set_up.text(faults, |text| {
        Table::from_code(&token::whole(TokenKind::Table, text)?).ok()
    });
    let public = public.text(faults, bytes);
    let locked = locked.text(faults, bytes);
    let asked_by = fields.optional("asked_by");
    let asked_by = asked_by.map(|json| name(json, faults));
    fields.finish(faults);

    let (set_up, team_size) = (set_up?, team_size?);
    Some(KeyFile {
        id: id?,
        setup: set_up.setup(team_size),
        team_id: set_up.team_id,
        asked_by: match asked_by {
            Some(name) => Some(name?),
            None => None,
        },
        public: public?,
        locked: locked?,
    })
}

fn version(json: &Json, faults: &mut Faults) -> Option<()> {
    let found = match json {
        Json::Number(number) => as_whole(number).ok_or_else(|| number.to_string()),
        other => Err(other.kind().as_str().to_owned()),
    };
    faults.push(match found {
        Ok(VERSION) => return Some(()),
        Ok(found) if found > VERSION => SummaryFault::NewerVersion {
            found,
            newest: VERSION,
        },
        Ok(found) => SummaryFault::UnknownVersion {
            found: found.to_string(),
        },
        Err(found) => SummaryFault::UnknownVersion { found },
    });
    None
}

/// A field that must be there.
struct Field<'j> {
    key: &'static str,
    json: Option<&'j Json>,
}

impl Field<'_> {
    /// What its text says.
    fn text<T>(&self, faults: &mut Faults, of: impl Fn(&str) -> Option<T>) -> Option<T> {
        let at = Path::Field(&Path::Root, self.key);
        let found = text(self.json?, &at, faults)?;
        let value = of(found);
        if value.is_none() {
            faults.push(SummaryFault::Id {
                field: self.key.to_owned(),
                found: quoted(found),
            });
        }
        value
    }

    fn team_size(&self, faults: &mut Faults) -> Option<u32> {
        let at = Path::Field(&Path::Root, self.key);
        let found = whole(self.json?, &at, faults)?;
        if !(1..=LARGEST_TEAM).contains(&found) {
            faults.push(SummaryFault::TeamSize { found, replies: 0 });
            return None;
        }
        Some(found)
    }
}

fn name(json: &Json, faults: &mut Faults) -> Option<Name> {
    let key = "asked_by";
    let found = text(json, &Path::Field(&Path::Root, key), faults)?;
    let name = Name::new(found).map_err(|fault| {
        let field = key.to_owned();
        faults.push(SummaryFault::Name { field, fault });
    });
    name.ok()
}

/// So many bytes as pairs of lower-case hex digits.
fn bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    let is_hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    if text.len() != 2 * N || !text.bytes().all(is_hex) {
        return None;
    }
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    let bytes: Option<Vec<u8>> = text.as_bytes().chunks(2).map(pair).collect();
    bytes?.try_into().ok()
}
