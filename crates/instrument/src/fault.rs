use crate::ids::BandId;

/// Why a data file is no instrument.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InstrumentError {
    /// It has another shape.
    #[error("{field}: {found}")]
    Unreadable {
        /// The path of the field.
        field: String,
        /// What was found there.
        found: String,
    },
    /// It says something impossible.
    #[error("{0:?}")]
    Wrong(Vec<InstrumentFault>),
    /// Two data files have the same instrument, edition and form in one language.
    #[error("{0} is there twice")]
    Twice(String),
    /// It takes up another check's statements, and this is none of them, word for word and with the same options.
    #[error("{0}: not as in the check that it follows")]
    OtherThanFollowed(String),
    /// It counts, scores or orders otherwise than in the language that came first: their counts could not be added.
    #[error("{field}: other than in the language {language}")]
    OtherThanFirst {
        /// The first field that differs.
        field: String,
        /// The language that came first.
        language: String,
    },
}

/// One thing that is wrong in an instrument; `at` names where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InstrumentFault {
    /// Two things have one id.
    #[error("{at}: the id {id} is there twice")]
    IdTwice {
        /// Where.
        at: String,
        /// The id.
        id: String,
    },
    /// An id names nothing.
    #[error("{at}: there is no {id}")]
    NoSuchId {
        /// Where.
        at: String,
        /// The id.
        id: String,
    },
    /// A text is empty.
    #[error("{at}: empty text")]
    EmptyText {
        /// Where.
        at: String,
    },
    /// A text has a placeholder that no word fills.
    #[error("{at}: no word fills {placeholder}")]
    UnknownPlaceholder {
        /// Where.
        at: String,
        /// The placeholder.
        placeholder: String,
    },
    /// "a" or "an" before a word that may be exchanged for one that needs the other article.
    #[error("{at}: an article before a word that may be exchanged")]
    ArticleBeforePlaceholder {
        /// Where.
        at: String,
    },
    /// A number that counts from 1 is 0.
    #[error("{at}: 0 is too low")]
    Zero {
        /// Where.
        at: String,
    },
    /// A distance is below 0.
    #[error("{at}: below 0")]
    Negative {
        /// Where.
        at: String,
    },
    /// A response scale has fewer than two options, or more than a reply can hold.
    #[error("{at}: {found} options, 2 to 14 are possible")]
    OptionCount {
        /// Where.
        at: String,
        /// How many.
        found: usize,
    },
    /// No points to share out, or more than a reply can hold.
    #[error("{at}: {found} points, 1 to {} are possible", crate::MOST_POINTS)]
    Points {
        /// Where.
        at: String,
        /// How many.
        found: u32,
    },
    /// The values of a response scale do not rise by one from option to option, or are so far
    /// from 0 that sums of them could overflow.
    #[error("{at}: the values do not rise by one, or are beyond 100")]
    Values {
        /// Where.
        at: String,
    },
    /// Only some options have a side, or the sides do not rise from low to high.
    #[error("{at}: the sides are not all there, or do not rise from low to high")]
    Sides {
        /// Where.
        at: String,
    },
    /// The order leaves out an item.
    #[error("order: {id} is missing")]
    NotInOrder {
        /// The item.
        id: String,
    },
    /// A scale has no part, or comes before one of its parts.
    #[error("{at}: no part, or a part that comes later")]
    Parts {
        /// Where.
        at: String,
    },
    /// A part counts twice: within one scale, or an item in two scales.
    #[error("{at}: {id} counts twice")]
    PartTwice {
        /// Where.
        at: String,
        /// The part.
        id: String,
    },
    /// An item that a derived item stands in for is not counted itself, so nothing can be
    /// worked out from it.
    #[error("{at}: {id} is not counted, a derived item stands in for it")]
    NotCounted {
        /// Where.
        at: String,
        /// The item.
        id: String,
    },
    /// The parts of a scale have different ranges, so that their means can't be joined.
    #[error("{at}: parts with different ranges")]
    MixedRanges {
        /// Where.
        at: String,
    },
    /// A banded scale lacks prompts for a band.
    #[error("{at}: no prompts for the band {band}")]
    NoPrompts {
        /// Where.
        at: String,
        /// The band.
        band: BandId,
    },
    /// A scale of items without bands, a region of a map, a category or a general part lacks prompts.
    #[error("{at}: no prompts")]
    NoPromptsAtAll {
        /// Where.
        at: String,
    },
    /// The cuts do not rise.
    #[error("{at}: the cuts do not rise")]
    CutsDoNotRise {
        /// Where.
        at: String,
    },
    /// No score of a scale can lie on both sides of a cut.
    #[error("{at}: no score reaches both sides of the cut for {band}")]
    CutOutOfRange {
        /// Where.
        at: String,
        /// The band that begins there.
        band: BandId,
    },
    /// Something is to be read together with a gap and a map, and the instrument lacks one, or has several pairs.
    #[error("{at}: it takes one pair, a map, and for a tilt a gap")]
    NothingToReadWith {
        /// Where.
        at: String,
    },
    /// A tilt and a move have no reading, or more than one.
    #[error("{at}: {found} readings for tilt {tilt}, {direction}, both high {both_high}")]
    ReadTogether {
        /// Where.
        at: String,
        /// The scale that the team tilts to.
        tilt: String,
        /// The way of the move.
        direction: String,
        /// Both axes are high.
        both_high: bool,
        /// How many readings hold.
        found: usize,
    },
}
