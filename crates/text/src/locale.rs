//! A locale: who says each area. A new area is one line here, one file in `messages/` and one in each locale.

use crate::{Listed, messages};

macro_rules! areas {
    ($($(#[$doc:meta])* $area:ident: $say:ident,)+) => {
        /// One language's sentences, area by area.
        pub struct Locale {
            /// The language tag for `<html lang>`.
            pub lang: &'static str,
            $(
                $(#[$doc])*
                pub $area: &'static (dyn messages::$area::$say + Sync),
            )+
        }

        /// Says every message of every area with its samples.
        pub fn list(locale: &Locale) -> Vec<Listed> {
            let mut listed = Vec::new();
            $(listed.extend(messages::$area::list(stringify!($area), locale.$area));)+
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
    /// The example team.
    example: Example,
    /// What is kept on this computer.
    computer: Computer,
    /// Credits, licences, limits.
    about: About,
    /// What is wrong with a file, or with a round.
    faults: Faults,
    /// The fields of a file in words.
    fields: Fields,
    /// How findings are put together.
    findings: Findings,
    /// Why a value is missing from data.
    data: Data,
    /// The program `kilter`.
    cli: Cli,
    /// Numbers, months and lists in words.
    words: Words,
}
