//! Walking a JSON tree by hand: every fault with the path of its field, and more than one of
//! them at a time.

use super::fault::SummaryFault;
use super::json::{Json, Kind};
use std::collections::BTreeSet;
use std::fmt;

/// As many faults as help anybody.
const MOST_FAULTS: usize = 20;
/// As much of a file's own text as is quoted in a fault.
const MOST_QUOTED: usize = 60;

/// The faults found so far.
#[derive(Default)]
pub(super) struct Faults(Vec<SummaryFault>);

impl Faults {
    pub(super) fn push(&mut self, fault: SummaryFault) {
        if self.0.len() < MOST_FAULTS {
            self.0.push(fault);
        }
    }

    /// Adds others, in their order.
    pub(super) fn extend(&mut self, others: Self) {
        for fault in others.0 {
            self.push(fault);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn into_vec(self) -> Vec<SummaryFault> {
        self.0
    }
}

/// Where a value stands. Written out only for a fault.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'a str),
    Place(&'a Path<'a>, usize),
}

impl Path<'_> {
    fn is_root(&self) -> bool {
        matches!(self, Self::Root)
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Place(of, place) => write!(f, "{of}[{place}]"),
            Self::Field(of, key) if !is_plain(key) => write!(f, "{of}[\"{}\"]", quoted(key)),
            Self::Field(of, key) if of.is_root() => f.write_str(key),
            Self::Field(of, key) => write!(f, "{of}.{key}"),
        }
    }
}

fn is_plain(key: &str) -> bool {
    (1..=MOST_QUOTED).contains(&key.len())
        && key
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
}

/// A text from a file, cut to a readable length and with the characters that could break or
/// disguise a line of output written out.
pub(super) fn quoted(text: &str) -> String {
    let mut cut: String = text
        .chars()
        .take(MOST_QUOTED)
        .flat_map(char::escape_debug)
        .collect();
    if text.chars().nth(MOST_QUOTED).is_some() {
        cut.push('…');
    }
    cut
}

/// The fields of an object that were not asked for yet.
pub(super) struct Fields<'j, 'p> {
    at: &'p Path<'p>,
    left: Vec<(&'j str, &'j Json)>,
}

impl<'j, 'p> Fields<'j, 'p> {
    /// The fields of this object; of a repeated key the first counts, and each further one is a
    /// fault. None where it is no object.
    pub(super) fn of(json: &'j Json, at: &'p Path<'p>, faults: &mut Faults) -> Option<Self> {
        let Json::Object(entries) = json else {
            wrong_kind(json, Kind::Object, at, faults);
            return None;
        };
        let mut seen = BTreeSet::new();
        let mut left = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            if seen.insert(key.as_str()) {
                left.push((key.as_str(), value));
            } else {
                let field = Path::Field(at, key).to_string();
                faults.push(SummaryFault::RepeatedKey { field });
            }
        }
        Some(Self { at, left })
    }

    /// The value of a field that may be there.
    pub(super) fn optional(&mut self, key: &str) -> Option<&'j Json> {
        let place = self.left.iter().position(|(name, _)| *name == key)?;
        Some(self.left.remove(place).1)
    }

    /// The value of a field that must be there.
    pub(super) fn required(&mut self, key: &str, faults: &mut Faults) -> Option<&'j Json> {
        let value = self.optional(key);
        if value.is_none() {
            let field = Path::Field(self.at, key).to_string();
            faults.push(SummaryFault::MissingField { field });
        }
        value
    }

    /// The names of what was not asked for.
    pub(super) fn names(&self) -> impl Iterator<Item = &'j str> {
        self.left.iter().map(|(name, _)| *name)
    }

    /// What was not asked for.
    pub(super) fn left(self) -> impl Iterator<Item = (&'j str, &'j Json)> {
        self.left.into_iter()
    }

    /// Whatever was not asked for does not belong there.
    pub(super) fn finish(self, faults: &mut Faults) {
        for (key, _) in self.left {
            let field = Path::Field(self.at, key).to_string();
            faults.push(SummaryFault::UnknownField { field });
        }
    }
}

/// The text there.
pub(super) fn text<'j>(json: &'j Json, at: &Path<'_>, faults: &mut Faults) -> Option<&'j str> {
    let Json::Text(text) = json else {
        wrong_kind(json, Kind::Text, at, faults);
        return None;
    };
    Some(text)
}

/// The list there.
pub(super) fn list<'j>(json: &'j Json, at: &Path<'_>, faults: &mut Faults) -> Option<&'j [Json]> {
    let Json::List(list) = json else {
        wrong_kind(json, Kind::List, at, faults);
        return None;
    };
    Some(list)
}

/// The whole number there.
pub(super) fn whole(json: &Json, at: &Path<'_>, faults: &mut Faults) -> Option<u32> {
    let Json::Number(number) = json else {
        wrong_kind(json, Kind::Number, at, faults);
        return None;
    };
    let found = as_whole(number);
    if found.is_none() {
        let (field, found) = (at.to_string(), number.to_string());
        faults.push(SummaryFault::ImpossibleCount { field, found });
    }
    found
}

/// So many whole numbers there.
pub(super) fn numbers<T: FromIterator<u32>>(
    json: &Json,
    at: &Path<'_>,
    expected: usize,
    faults: &mut Faults,
) -> Option<T> {
    let list = list(json, at, faults)?;
    if list.len() != expected {
        faults.push(SummaryFault::OptionCount {
            field: at.to_string(),
            found: list.len(),
            expected,
        });
        return None;
    }
    let each = list.iter().enumerate();
    // Each is looked at, so that each fault is told.
    let numbers: Vec<_> = each
        .map(|(place, json)| whole(json, &Path::Place(at, place), faults))
        .collect();
    numbers.into_iter().collect()
}

/// The number as a whole one. `4.0` is one, as it is in JSON Schema, since JSON has but one kind
/// of number (json-schema.org, draft 2020-12, validation 6.1.1).
pub(super) fn as_whole(number: &serde_json::Number) -> Option<u32> {
    if let Some(n) = number.as_u64() {
        return u32::try_from(n).ok();
    }
    // Adding 0 makes 0 of -0; a float with a fraction or a sign is written with it.
    let float = number.as_f64()? + 0.0;
    float.to_string().parse().ok()
}

fn wrong_kind(json: &Json, expected: Kind, at: &Path<'_>, faults: &mut Faults) {
    let (field, found) = (at.to_string(), json.kind());
    faults.push(SummaryFault::WrongKind {
        field,
        expected,
        found,
    });
}
