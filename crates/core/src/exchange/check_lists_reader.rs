//! Reading the lists that a team named for one check of a team summary.

use super::fault::SummaryFault;
use super::json::Json;
use super::reader::{Faults, Fields, Path, list, text};
use crate::check_lists::{CheckLists, ListWrong};
use crate::ids::QuestionId;
use crate::instrument::Instrument;
use crate::names::Name;

/// The lists there, which are those that the instrument takes.
pub(super) fn lists(
    json: Option<&Json>,
    check: &Path<'_>,
    instrument: &Instrument,
    faults: &mut Faults,
) -> Option<CheckLists> {
    let at = Path::Field(check, "lists");
    let mut lists = CheckLists::NONE;
    if let Some(json) = json {
        for (id, json) in Fields::of(json, &at, faults)?.left() {
            let names = names(json, &Path::Field(&at, id), faults)?;
            lists = lists.with(QuestionId::new(id), names);
        }
    }
    let Err(wrong) = lists.fit(instrument) else {
        return Some(lists);
    };
    let id = wrong.question.as_str();
    let of_question = Path::Field(&at, id);
    let field = of_question.to_string();
    faults.push(match wrong.wrong {
        _ if json.is_none() => SummaryFault::MissingField {
            field: at.to_string(),
        },
        ListWrong::TooFew { found: 0, .. } => SummaryFault::MissingField { field },
        ListWrong::TooFew { found, least } => SummaryFault::ListTooShort {
            field,
            found,
            least,
        },
        ListWrong::TooMany { found, most } => SummaryFault::ListTooLong { field, found, most },
        ListWrong::Twice { name } => {
            let names = lists.names(&wrong.question);
            let second = names.iter().rposition(|other| *other == name);
            SummaryFault::NameTwice {
                field: Path::Place(&of_question, second.unwrap_or_default()).to_string(),
            }
        }
        ListWrong::NotAsked => SummaryFault::UnknownField { field },
    });
    None
}

fn names(json: &Json, at: &Path<'_>, faults: &mut Faults) -> Option<Vec<Name>> {
    let each = list(json, at, faults)?.iter().enumerate();
    let names: Vec<_> = each
        .map(|(place, json)| name(json, &Path::Place(at, place), faults))
        .collect();
    names.into_iter().collect()
}

fn name(json: &Json, at: &Path<'_>, faults: &mut Faults) -> Option<Name> {
    let found = text(json, at, faults)?;
    let name = Name::new(found).map_err(|fault| {
        let field = at.to_string();
        faults.push(SummaryFault::Name { field, fault });
    });
    name.ok()
}
