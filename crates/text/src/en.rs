//! English as written in Britain. Numerals but in the words before the first statement, straight quotation marks.

mod about;
mod answer;
mod ask;
mod bands;
mod cli;
mod computer;
mod data;
mod example;
mod faults;
mod fields;
mod findings;
mod given;
mod home;
mod invite;
mod join;
mod list;
mod month;
mod next_person;
mod open;
mod outbox;
mod paper;
mod phrase;
mod plural;
mod readings;
mod ready;
mod report;
mod round;
mod shell;
mod statements;
mod sure;
mod tables;
mod take_part;
mod words;

use crate::Locale;

/// Says every area in English.
struct English;

/// English.
pub static ENGLISH: Locale = Locale {
    lang: "en-GB",
    shell: &English,
    home: &English,
    take_part: &English,
    ask: &English,
    round: &English,
    invite: &English,
    paper: &English,
    phrase: &English,
    tables: &English,
    next_person: &English,
    answer: &English,
    join: &English,
    outbox: &English,
    ready: &English,
    given: &English,
    open: &English,
    report: &English,
    bands: &English,
    readings: &English,
    statements: &English,
    sure: &English,
    example: &English,
    computer: &English,
    about: &English,
    faults: &English,
    fields: &English,
    findings: &English,
    data: &English,
    cli: &English,
    words: &English,
};
