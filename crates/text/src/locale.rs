//! The locales, and who says each area. A new area is one line here, one file in `messages/` and one in each locale.

use crate::language::chosen;
use crate::{Language, Listed, lists, messages};

/// The sentences to speak from: those of the language that is chosen.
#[inline]
#[must_use]
pub fn t() -> Locale {
    Locale::of(chosen())
}

macro_rules! areas {
    ($($(#[$doc:meta])* $area:ident: $say:ident,)+) => {
        /// One language's sentences, area by area.
        #[derive(Debug, Clone, Copy)]
        pub struct Locale {
            $(
                $(#[$doc])*
                pub $area: messages::$area::$say,
            )+
        }

        impl Locale {
            /// The sentences of a language.
            // All its fields are the language: written out where one is asked for, nothing of this is left.
            #[inline(always)]
            #[must_use]
            pub fn of(language: Language) -> Self {
                Self {
                    $($area: messages::$area::$say(language),)+
                }
            }
        }

        /// Says every message of every area with its samples, and all that lists say.
        #[must_use]
        pub fn list(language: Language) -> Vec<Listed> {
            let mut listed = Vec::new();
            $(listed.extend(messages::$area::list(stringify!($area), language));)+
            listed.extend(lists::list(language));
            listed
        }
    };
}

areas! {
    /// What stands round every page.
    shell: Shell,
    /// The start page.
    home: Home,
    /// The round that is open here.
    take_part: TakePart,
    /// Setting up a round.
    ask: Ask,
    /// Which check helps.
    which: Which,
    /// The organiser's page for an open round.
    round: Round,
    /// Asking people elsewhere, and their replies.
    invite: Invite,
    /// What a session needs on paper, and typing forms in.
    paper: Paper,
    /// The phrase that locks a round.
    phrase: Phrase,
    /// Several tables of one round.
    tables: Tables,
    /// The screen between two people.
    next_person: NextPerson,
    /// Answering.
    answer: Answer,
    /// Answering by invitation.
    join: Join,
    /// An open round saved as a file.
    key_file: KeyFile,
    /// Several people who answer an invitation on one computer.
    outbox: Outbox,
    /// After closing.
    ready: Ready,
    /// What was given that is not what a page takes.
    given: Given,
    /// Bringing team summaries in.
    open: Open,
    /// What the team said: the frame.
    report: Report,
    /// Scores and bands.
    bands: Bands,
    /// What readings of a check say.
    readings: Readings,
    /// Statement by statement.
    statements: Statements,
    /// How sure a result is.
    sure: Sure,
    /// What moved between the rounds of a team.
    moved: Moved,
    /// Several teams side by side.
    beside: Beside,
    /// The example team.
    example: Example,
    /// What is kept on this computer.
    computer: Computer,
    /// Credits, licences, limits.
    about: About,
    /// Beside frameworks for networks.
    levels: Levels,
    /// Tools for a session.
    tools: Tools,
    /// What is wrong with a file, or with a round.
    faults: Faults,
    /// The fields of a file in words.
    fields: Fields,
    /// How findings are put together.
    findings: Findings,
    /// What a check comes to.
    headline: Headline,
    /// The hour.
    plan: Plan,
    /// What a team promises.
    promises: Promises,
    /// Rehearsing a conversation.
    rehearsal: Rehearsal,
    /// What a room sees.
    wall: Wall,
    /// What a room has on paper.
    room_paper: RoomPaper,
    /// All that is kept in one file, and back.
    shelf: Shelf,
    /// Why a value is missing from data.
    data: Data,
    /// The program `kilter`.
    cli: Cli,
    /// Numbers, months and lists in words.
    words: Words,
}
