//! What the readers of small files share: a file is one object, and its first fault is what is said of it.

use super::fault::SummaryFault;
use super::file_fault::FileFault;
use super::json::Json;
use super::reader::{Faults, Fields, Path, as_whole, quoted, text};

/// As many characters as a small file has at the most: a code of 4,096 bytes, and room.
pub(super) const LARGEST: usize = 10_000;

/// The object says that it is of this format, of whatever version.
pub(super) fn says(json: &Json, format: &str) -> bool {
    let Json::Object(fields) = json else {
        return false;
    };
    let mut formats = fields.iter().filter(|(key, _)| key == "format");
    formats.any(|(_, value)| matches!(value, Json::Text(text) if text == format))
}

/// The file in this object, all of which is read by `read`.
pub(super) fn small_file<T>(
    json: &Json,
    size: usize,
    newest: u32,
    read: impl Fn(&mut Fields<'_, '_>, &mut Faults) -> Option<T>,
) -> Result<T, FileFault> {
    if size > LARGEST {
        let (found, most) = (size, LARGEST);
        return Err(FileFault::TooLarge { found, most });
    }
    let mut faults = Faults::default();
    match fields(json, newest, &read, &mut faults) {
        Some(file) if faults.is_empty() => Ok(file),
        _ => {
            let first = faults.into_vec().into_iter().next();
            let none = || FileFault::Field {
                field: String::new(),
            };
            Err(first.map_or_else(none, FileFault::from))
        }
    }
}

fn fields<T>(
    json: &Json,
    newest: u32,
    read: &impl Fn(&mut Fields<'_, '_>, &mut Faults) -> Option<T>,
    faults: &mut Faults,
) -> Option<T> {
    // What a repeated key or a field says matters only in the version we know.
    let mut of_other_versions = Faults::default();
    let mut fields = Fields::of(json, &Path::Root, &mut of_other_versions)?;
    fields.optional("format");
    version(fields.required("version", faults)?, newest, faults)?;
    faults.extend(of_other_versions);
    let file = read(&mut fields, faults);
    fields.finish(faults);
    file
}

/// No version but the newest was ever written.
fn version(json: &Json, newest: u32, faults: &mut Faults) -> Option<()> {
    let found = match json {
        Json::Number(number) => as_whole(number).ok_or_else(|| number.to_string()),
        other => Err(other.kind().as_str().to_owned()),
    };
    faults.push(match found {
        Ok(found) if found == newest => return Some(()),
        Ok(found) if found > newest => SummaryFault::NewerVersion { found, newest },
        Ok(found) => SummaryFault::UnknownVersion {
            found: found.to_string(),
        },
        Err(found) => SummaryFault::UnknownVersion { found },
    });
    None
}

/// What the text of a field says; where it is none of its kind, the field is at fault.
pub(super) fn said<T>(
    json: Option<&Json>,
    at: &Path<'_>,
    faults: &mut Faults,
    of: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let found = text(json?, at, faults)?;
    let value = of(found);
    if value.is_none() {
        faults.push(SummaryFault::Id {
            field: at.to_string(),
            found: quoted(found),
        });
    }
    value
}
