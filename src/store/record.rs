use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Counts commits: every record carries the number of the commit that wrote it.
pub type Seq = u64;

/// JavaScript's largest exact integer. A larger number was not written by us.
const MAX_SEQ: Seq = 9_007_199_254_740_991;

/// A type that is kept on this computer.
pub trait Kept: Serialize + DeserializeOwned {
    /// The kind of record, a part of its key. Never changes.
    const KIND: &'static str;
    /// The version of its shape. A new shape is a new number, apart from the exchange formats' versions.
    const SCHEMA: u32;

    /// Reads data that was kept under `schema`. A type with a past overrides it to read its older shapes.
    ///
    /// # Errors
    /// Why it cannot be read. What cannot be read is never overwritten.
    fn read(schema: u32, data: Value) -> Result<Self, Why> {
        read_as_is(schema, Self::SCHEMA, data)
    }
}

/// Reads data of exactly the schema that is known.
///
/// # Errors
/// Why it cannot be read.
pub fn read_as_is<T: DeserializeOwned>(found: u32, known: u32, data: Value) -> Result<T, Why> {
    if found > known {
        return Err(Why::NewerSchema { found, known });
    }
    if found < known {
        return Err(Why::OlderSchema { found, known });
    }
    // Without the field: naming it would compile a second reader of each record (40 kB, measured),
    // and serde's own words may carry what was kept.
    serde_json::from_value(data).map_err(|_| Why::OtherShape)
}

/// Why something that is kept cannot be read. Carries none of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// Not JSON, or not in the envelope that every record has.
    #[error("not a record in this version's envelope")]
    NotARecord,
    /// Written by a newer version.
    #[error("schema {found} is newer than {known}")]
    NewerSchema {
        /// The schema it has.
        found: u32,
        /// The newest schema that this version reads.
        known: u32,
    },
    /// Written by an older version that this one does not read.
    #[error("schema {found} is older than {known}")]
    OlderSchema {
        /// The schema it has.
        found: u32,
        /// The oldest schema that this version reads.
        known: u32,
    },
    /// The right schema, but a field is not what it should be.
    #[error("a field is not as the schema says")]
    OtherShape,
}

/// What stands under a key: a record, or the mark of a deleted one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Stored {
    /// A record.
    Record(Versioned),
    /// The mark of a deletion.
    Gone(Gone),
}

/// A record's envelope.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Versioned {
    /// The version of the data's shape.
    pub schema: u32,
    /// The commit that wrote it.
    pub seq: Seq,
    /// Written while the journal could not be, so with a number that the journal may have given to another commit.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub alone: bool,
    /// The record.
    pub data: Value,
}

/// The mark of a deletion, without what was deleted: with it, a record that local storage brings back after a crash is
/// known to be old. It stands in the journal, and in local storage only while the journal cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gone {
    /// The commit that deleted it.
    pub gone: Seq,
}

impl Stored {
    /// The commit that wrote it.
    pub fn seq(&self) -> Seq {
        match self {
            Self::Record(record) => record.seq,
            Self::Gone(gone) => gone.gone,
        }
    }

    /// Whether the journal may not know of it.
    pub fn is_alone(&self) -> bool {
        match self {
            Self::Record(record) => record.alone,
            Self::Gone(_) => true,
        }
    }
}

/// Reads an envelope.
///
/// # Errors
/// `NotARecord` for anything else, however it is broken.
pub fn decode(raw: &str) -> Result<Stored, Why> {
    serde_json::from_str::<Stored>(raw)
        .ok()
        .filter(|stored| stored.seq() <= MAX_SEQ)
        .ok_or(Why::NotARecord)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Note {
        text: String,
    }

    impl Kept for Note {
        const KIND: &'static str = "note";
        const SCHEMA: u32 = 2;
    }

    #[test]
    fn decodes_what_is_written() {
        let record = Stored::Record(Versioned {
            schema: 2,
            seq: 7,
            alone: false,
            data: json!({ "text": "hello" }),
        });
        let written = serde_json::to_string(&record).unwrap();
        assert_eq!(written, r#"{"schema":2,"seq":7,"data":{"text":"hello"}}"#);
        assert_eq!(decode(&written), Ok(record));
        let gone = Stored::Gone(Gone { gone: 8 });
        assert_eq!(serde_json::to_string(&gone).unwrap(), r#"{"gone":8}"#);
        assert_eq!(decode(r#"{"gone":8}"#), Ok(gone));
    }

    #[test]
    fn refuses_anything_else() {
        let deep = "[".repeat(10_000);
        for raw in [
            "",
            "null",
            "[]",
            "not json",
            r#"{"schema":1,"seq":1}"#,
            r#"{"schema":1,"seq":1,"data":1,"more":1}"#,
            r#"{"schema":1,"seq":1,"seq":2,"data":1}"#,
            r#"{"schema":-1,"seq":1,"data":1}"#,
            r#"{"schema":1,"seq":1.5,"data":1}"#,
            r#"{"schema":1,"seq":9007199254740992,"data":1}"#,
            r#"{"gone":1,"data":2}"#,
            deep.as_str(),
        ] {
            assert_eq!(decode(raw), Err(Why::NotARecord), "{raw:.40}");
        }
    }

    #[test]
    fn names_what_is_wrong_with_the_data() {
        let ok = json!({ "text": "x" });
        assert!(Note::read(2, ok.clone()).is_ok());
        let newer = Why::NewerSchema { found: 3, known: 2 };
        assert_eq!(Note::read(3, ok.clone()), Err(newer));
        let older = Why::OlderSchema { found: 1, known: 2 };
        assert_eq!(Note::read(1, ok), Err(older));
        assert_eq!(Note::read(2, json!({ "text": 4 })), Err(Why::OtherShape));
    }

    proptest! {
        #[test]
        fn any_text_returns(raw in "\\PC*") {
            prop_assert!(decode(&raw).is_err() || serde_json::from_str::<Value>(&raw).is_ok());
        }

        #[test]
        fn any_json_like_text_returns(raw in r#"(\{|\}|"schema"|"seq"|"data"|"gone"|"alone"|:|,|[0-9]|true|null|\[|\]){0,24}"#) {
            if let Ok(stored) = decode(&raw) {
                let again = serde_json::to_string(&stored).unwrap();
                prop_assert_eq!(decode(&again), Ok(stored));
            }
        }
    }
}
