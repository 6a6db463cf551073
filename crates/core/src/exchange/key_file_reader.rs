//! Reading a key file, strictly: every fault names its field.

use super::fault::SummaryFault;
use super::file_fault::FileFault;
use super::json::Json;
use super::key_file::{KeyFile, VERSION};
use super::reader::{Faults, Fields, Path, whole};
use super::small_file::{said, small_file};
use super::table::Table;
use super::token::{self, TokenKind};
use crate::asking::LARGEST_TEAM;
use crate::ids::RandomId;
use crate::names::Name;

/// A key file, or the first thing that is wrong with it.
pub type KeyReading = Result<KeyFile, FileFault>;

/// The key file in this object.
pub(super) fn key_file(json: &Json, size: usize) -> KeyReading {
    small_file(json, size, VERSION, read)
}

fn read(fields: &mut Fields<'_, '_>, faults: &mut Faults) -> Option<KeyFile> {
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
    let asked_by = asked_by.map(|json| {
        let at = Path::Field(&Path::Root, "asked_by");
        said(Some(json), &at, faults, |text| Name::new(text).ok())
    });

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

/// A field that must be there.
struct Field<'j> {
    key: &'static str,
    json: Option<&'j Json>,
}

impl Field<'_> {
    /// What its text says.
    fn text<T>(&self, faults: &mut Faults, of: impl Fn(&str) -> Option<T>) -> Option<T> {
        said(self.json, &Path::Field(&Path::Root, self.key), faults, of)
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
