use crate::messages::faults::Faults;
use crate::sentence::Say;
use crate::things::Field;
use crate::{Language, t};
use kilter_core::asking::LARGEST_TEAM;
use kilter_core::exchange::fault::{SummaryFault as Fault, SummaryNote};
use kilter_core::exchange::json::Kind;
use kilter_core::names::{LONGEST_NAME, NameFault};
use std::borrow::Cow;

/// What is wrong with a team summary, in one sentence or two that name the field.
#[must_use]
pub fn fault(fault: &Fault) -> String {
    let faults = t().faults;
    // Every fault that is about a field names it; the others have no use for this.
    let field = &Field::at(fault.field().unwrap_or_default());
    let said = match fault {
        Fault::Empty => faults.empty(),
        Fault::EmptyList => faults.empty_list(),
        Fault::NotSummaries { found } => faults.not_summaries(*found),
        Fault::TooLarge { found, most } => faults.too_large(&megabytes(*found), &megabytes(*most)),
        Fault::NotUtf8 => faults.not_text(),
        Fault::CutShort => faults.cut_short(),
        Fault::DamagedCode => faults.damaged_code(),
        Fault::NotJson { at } => faults.not_json(at.line, at.column),
        Fault::TooDeep { most } => faults.too_deep(*most),
        Fault::NotASummary { found } => faults.not_a_summary(*found),
        Fault::NoFormat { found } => {
            let found: Vec<_> = found.iter().map(|name| format!("\"{name}\"")).collect();
            let found: Vec<_> = found.iter().map(String::as_str).collect();
            faults.no_format(field, &found)
        }
        Fault::OtherFormat { found } => faults.other_format(field, found),
        Fault::NewerVersion { found, newest } => faults.newer_version(field, *found, *newest),
        Fault::UnknownVersion { found } => faults.unknown_version(field, found),
        Fault::UnknownField { .. } => faults.unknown_field(field),
        Fault::RepeatedKey { .. } => faults.repeated_key(field),
        Fault::MissingField { .. } => faults.missing_field(field),
        Fault::WrongKind {
            expected, found, ..
        } => faults.wrong_kind(field, *found, *expected),
        Fault::Name { fault, .. } => name(*fault, field),
        Fault::Month { found, .. } => faults.month(field, found),
        Fault::Id { found, .. } => faults.id(field, found),
        Fault::Wording { found, .. } => faults.wording(field, found),
        Fault::MinimumTooLow { found, lowest } => faults.minimum_too_low(field, *found, *lowest),
        Fault::TeamSize { found: 0, .. } => faults.team_of_nobody(field),
        Fault::TeamSize { found, replies } if found < replies => {
            faults.more_replies_than_people(field, *found, *replies)
        }
        Fault::TeamSize { found, .. } => faults.team_too_large(field, *found, LARGEST_TEAM),
        Fault::NoChecks => faults.no_checks(field),
        Fault::UnknownCheck {
            instrument,
            edition,
            form,
            newest_edition,
            ..
        } => unknown_check(field, fault, instrument, *edition, form, *newest_edition),
        Fault::CheckTwice { .. } => faults.check_twice(field),
        Fault::UnknownItem { .. } => faults.unknown_item(field),
        Fault::MissingItem { .. } => faults.missing_item(field),
        Fault::OptionCount {
            found, expected, ..
        } => faults.option_count(field, *found, *expected),
        Fault::ImpossibleCount { found, .. } => faults.impossible_count(field, found),
        Fault::DoesNotAddUp {
            found, expected, ..
        } => faults.does_not_add_up(field, *found, *expected),
        Fault::ListTooShort { found, least, .. } => faults.list_of_too_few(field, *found, *least),
        Fault::ListTooLong { found, most, .. } => faults.list_of_too_many(field, *found, *most),
        Fault::NameTwice { .. } => faults.name_twice(field),
        Fault::MoreThanReplied { found, replies, .. } => {
            faults.more_than_replied(field, *found, *replies)
        }
        Fault::PointsDoNotAddUp {
            found, expected, ..
        } => faults.points_do_not_add_up(field, *found, *expected),
        Fault::SumsOfTooFew {
            answered, needed, ..
        } => faults.sums_of_too_few(field, *answered, *needed),
        Fault::TooFewReplies {
            replies, needed, ..
        } => faults.too_few_replies(field, *replies, *needed),
    };
    said.into_owned()
}

/// What to look at in a good team summary before keeping it.
#[must_use]
pub fn note(note: &SummaryNote) -> String {
    let faults = t().faults;
    let said = match note {
        SummaryNote::NameLooksLikeMarkup { field: path } => {
            faults.looks_like_markup(&Field::at(path))
        }
        SummaryNote::LettersGuessed { field: path } => faults.letters_guessed(&Field::at(path)),
        SummaryNote::NameLooksLikeAFormula { field: path } => {
            faults.looks_like_a_formula(&Field::at(path))
        }
    };
    said.into_owned()
}

fn unknown_check(
    field: &Field<'_>,
    fault: &Fault,
    check: &str,
    edition: u32,
    form: &str,
    newest: Option<u32>,
) -> Cow<'static, str> {
    let faults = t().faults;
    let about_form = fault.field().is_some_and(|path| path.ends_with(".form"));
    match newest {
        None => faults.unknown_check(field, check),
        Some(newest) if edition > newest => faults.newer_edition(field, check, edition, newest),
        Some(_) if about_form => faults.unknown_form(field, check, form),
        Some(_) => faults.unknown_edition(field, check, edition),
    }
}

fn name(fault: NameFault, field: &Field<'_>) -> Cow<'static, str> {
    let faults = t().faults;
    let number = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    match fault {
        NameFault::Empty => faults.name_empty(field),
        NameFault::TooLong { found } => {
            faults.name_too_long(field, number(found), number(LONGEST_NAME))
        }
        NameFault::Invisible => faults.name_invisible(field),
        NameFault::ControlCharacter => faults.name_hidden(field),
    }
}

impl Say for Kind {
    fn say(self, language: Language) -> Cow<'static, str> {
        Faults(language).kind(self)
    }
}

/// Bytes as millions, in tenths, rounded up: what is too large never looks as if it were not.
#[must_use]
pub fn megabytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{}", tenths / 10, tenths % 10)
}
