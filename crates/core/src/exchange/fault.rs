//! What can be wrong with a team summary: typed, with the field and what was found there. The
//! sentences that people read are the catalogue's.

use super::json::{JsonFault, Kind, Position};
use crate::names::NameFault;

/// One thing that is wrong with a team summary. `field` is a path within it, such as
/// `checks[0].items.T1.counts[2]`; it and whatever else is quoted from the file is cut to a
/// readable length, and control characters in it are written out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SummaryFault {
    /// The file holds nothing but white space.
    #[error("the file is empty")]
    Empty,
    /// The file holds an empty list of summaries.
    #[error("the list is empty")]
    EmptyList,
    /// So many things in the file are no summaries that the rest was not read.
    #[error("{found} are no summaries; the rest was not read")]
    NotSummaries {
        /// How many were found.
        found: usize,
    },
    /// One summary takes more bytes than any can.
    #[error("{found} bytes, at most {most}")]
    TooLarge {
        /// How many bytes.
        found: u64,
        /// How many may be.
        most: u64,
    },
    /// The bytes are not UTF-8.
    #[error("not UTF-8 text")]
    NotUtf8,
    /// The file ends before its time.
    #[error("cut short")]
    CutShort,
    /// Its code does not hold a team summary.
    #[error("a code that is none of a team summary")]
    DamagedCode,
    /// The text breaks the rules of JSON.
    #[error("not JSON from line {} column {}", .at.line, .at.column)]
    NotJson {
        /// Where in the file.
        at: Position,
    },
    /// Too many brackets within brackets.
    #[error("more than {most} levels deep")]
    TooDeep {
        /// How many levels may be.
        most: u32,
    },
    /// JSON, but no object.
    #[error("{found:?} where a team summary belongs")]
    NotASummary {
        /// What it is.
        found: Kind,
    },
    /// JSON that does not say what it is.
    #[error("format: none, found {}", .found.join(", "))]
    NoFormat {
        /// Its first fields.
        found: Vec<String>,
    },
    /// Another format, of this program or not.
    #[error("format: {found:?} is not a team summary")]
    OtherFormat {
        /// What `format` says.
        found: String,
    },
    /// A version of the format that a later program writes.
    #[error("version: {found} is newer than {newest}")]
    NewerVersion {
        /// The version.
        found: u32,
        /// The newest that this program reads.
        newest: u32,
    },
    /// No version that was ever written.
    #[error("version: {found} is none")]
    UnknownVersion {
        /// What `version` says.
        found: String,
    },
    /// A field that does not belong there.
    #[error("{field}: unknown field")]
    UnknownField {
        /// Which.
        field: String,
    },
    /// A key that is there more than once.
    #[error("{field}: repeated key")]
    RepeatedKey {
        /// Which.
        field: String,
    },
    /// A field that must be there and is not.
    #[error("{field}: missing")]
    MissingField {
        /// Which.
        field: String,
    },
    /// A value of another kind.
    #[error("{field}: {found:?}, expected {expected:?}")]
    WrongKind {
        /// Which field.
        field: String,
        /// The kind that belongs there.
        expected: Kind,
        /// The kind found.
        found: Kind,
    },
    /// A text that is no name.
    #[error("{field}: {fault}")]
    Name {
        /// Which field.
        field: String,
        /// Why not.
        fault: NameFault,
    },
    /// A text that is no month.
    #[error("{field}: {found:?} is no month such as 2027-03")]
    Month {
        /// Which field.
        field: String,
        /// The text.
        found: String,
    },
    /// A text that is no random id.
    #[error("{field}: {found:?} is not 32 lower-case hex digits")]
    Id {
        /// Which field.
        field: String,
        /// The text.
        found: String,
    },
    /// A word that is not on the list of stand-ins.
    #[error("{field}: {found:?} is not on the list")]
    Wording {
        /// Which field.
        field: String,
        /// The word.
        found: String,
    },
    /// A minimum below what the rules allow.
    #[error("minimum: {found}, at least {lowest}")]
    MinimumTooLow {
        /// The minimum.
        found: u32,
        /// The lowest.
        lowest: u32,
    },
    /// A team of nobody, of fewer people than replied, or larger than any can be.
    #[error("team_size: {found}, with {replies} replies")]
    TeamSize {
        /// The size.
        found: u32,
        /// The most replies to one check; 0 where they are not known.
        replies: u32,
    },
    /// There is no check in it.
    #[error("checks: none")]
    NoChecks,
    /// A check, edition or form that this program does not have.
    #[error("{field}: unknown check {instrument:?} edition {edition} form {form:?}")]
    UnknownCheck {
        /// The first field that names something unknown.
        field: String,
        /// The instrument.
        instrument: String,
        /// Its edition.
        edition: u32,
        /// Its form.
        form: String,
        /// The newest edition of the instrument here, if there is one.
        newest_edition: Option<u32>,
    },
    /// A check that is there twice.
    #[error("{field}: the same check twice")]
    CheckTwice {
        /// The second.
        field: String,
    },
    /// An item that the check does not have.
    #[error("{field}: unknown item")]
    UnknownItem {
        /// Which.
        field: String,
    },
    /// An item of the check that is not there.
    #[error("{field}: missing item")]
    MissingItem {
        /// Which.
        field: String,
    },
    /// Another number of counts than the item has options.
    #[error("{field}: {found} counts, {expected} options")]
    OptionCount {
        /// Which counts.
        field: String,
        /// How many.
        found: usize,
        /// How many options.
        expected: usize,
    },
    /// A number that counts nothing: negative, a fraction, or more than can be counted.
    #[error("{field}: {found} is no count")]
    ImpossibleCount {
        /// Which field.
        field: String,
        /// The number.
        found: String,
    },
    /// An item's counts and opt-outs do not add up to the check's replies.
    #[error("{field}: counts and opt-outs add up to {found}, replies are {expected}")]
    DoesNotAddUp {
        /// Which item.
        field: String,
        /// Their sum.
        found: u64,
        /// The replies.
        expected: u32,
    },
    /// A list with too few names.
    #[error("{field}: {found} names, at least {least}")]
    ListTooShort {
        /// Which list.
        field: String,
        /// How many names.
        found: usize,
        /// The fewest.
        least: usize,
    },
    /// A list with too many names.
    #[error("{field}: {found} names, at most {most}")]
    ListTooLong {
        /// Which list.
        field: String,
        /// How many names.
        found: usize,
        /// The most.
        most: usize,
    },
    /// A name that is in its list already.
    #[error("{field}: the same name twice")]
    NameTwice {
        /// The second.
        field: String,
    },
    /// More people than replied.
    #[error("{field}: {found} people, replies are {replies}")]
    MoreThanReplied {
        /// Which field.
        field: String,
        /// How many people.
        found: u32,
        /// The replies.
        replies: u32,
    },
    /// The sums of points are not those of the people who shared them out.
    #[error("{field}: {found} points, expected {expected}")]
    PointsDoNotAddUp {
        /// Which sums.
        field: String,
        /// Their sum.
        found: u64,
        /// The points of these people.
        expected: u64,
    },
    /// Sums of points that too few people shared out (SHARES).
    #[error("{field}: {answered} shared points out, {needed} needed")]
    SumsOfTooFew {
        /// Which sums.
        field: String,
        /// How many shared points out.
        answered: u32,
        /// How many are needed.
        needed: u32,
    },
    /// Fewer replies than may be shown (P1, P10).
    #[error("{field}: {replies} replies, {needed} needed")]
    TooFewReplies {
        /// Which field.
        field: String,
        /// How many replies.
        replies: u32,
        /// How many are needed: the highest of the rules', the file's and the importer's.
        needed: u32,
    },
}

impl From<JsonFault> for SummaryFault {
    fn from(fault: JsonFault) -> Self {
        match fault {
            JsonFault::Empty => Self::Empty,
            JsonFault::NotUtf8 => Self::NotUtf8,
            JsonFault::CutShort => Self::CutShort,
            JsonFault::NotJson(at) => Self::NotJson { at },
            JsonFault::TooDeep => Self::TooDeep {
                most: super::json::DEEPEST,
            },
        }
    }
}

impl SummaryFault {
    /// The text breaks the rules of JSON, so that nothing after it can be trusted.
    pub(super) fn breaks_json(&self) -> bool {
        matches!(self, Self::NotJson { .. } | Self::CutShort | Self::NotUtf8)
    }

    /// The field that it is about; none where the file as a whole is wrong.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Empty
            | Self::EmptyList
            | Self::NotSummaries { .. }
            | Self::TooLarge { .. }
            | Self::NotUtf8
            | Self::CutShort
            | Self::DamagedCode
            | Self::NotJson { .. }
            | Self::TooDeep { .. }
            | Self::NotASummary { .. } => None,
            Self::NoFormat { .. } | Self::OtherFormat { .. } => Some("format"),
            Self::NewerVersion { .. } | Self::UnknownVersion { .. } => Some("version"),
            Self::MinimumTooLow { .. } => Some("minimum"),
            Self::TeamSize { .. } => Some("team_size"),
            Self::NoChecks => Some("checks"),
            Self::UnknownField { field }
            | Self::RepeatedKey { field }
            | Self::MissingField { field }
            | Self::WrongKind { field, .. }
            | Self::Name { field, .. }
            | Self::Month { field, .. }
            | Self::Id { field, .. }
            | Self::Wording { field, .. }
            | Self::UnknownCheck { field, .. }
            | Self::CheckTwice { field }
            | Self::UnknownItem { field }
            | Self::MissingItem { field }
            | Self::OptionCount { field, .. }
            | Self::ImpossibleCount { field, .. }
            | Self::DoesNotAddUp { field, .. }
            | Self::ListTooShort { field, .. }
            | Self::ListTooLong { field, .. }
            | Self::NameTwice { field }
            | Self::MoreThanReplied { field, .. }
            | Self::PointsDoNotAddUp { field, .. }
            | Self::SumsOfTooFew { field, .. }
            | Self::TooFewReplies { field, .. } => Some(field),
        }
    }
}

/// Something in a good summary that a person should look at before keeping it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum SummaryNote {
    /// A name holds `<` or `>`. It is shown as text and runs nowhere.
    NameLooksLikeMarkup {
        /// Which field.
        field: &'static str,
    },
    /// A name has letters that had to be guessed at: the text did not say how they are written.
    LettersGuessed {
        /// Which field.
        field: &'static str,
    },
    /// A name starts as a spreadsheet formula. The CSV makes it harmless.
    NameLooksLikeAFormula {
        /// Which field.
        field: &'static str,
    },
}
