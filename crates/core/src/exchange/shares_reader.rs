//! Reading the sums of points that were shared out, of one check of a team summary.

use super::fault::SummaryFault;
use super::json::Json;
use super::reader::{Faults, Fields, Path, numbers, whole};
use crate::disclosure::{Rules, Withheld};
use crate::instrument::{Instrument, SharePoints};
use crate::shares_tally::SharesTally;

/// The sums there, which are those of the questions of the instrument.
pub(super) fn shares(
    json: Option<&Json>,
    check: &Path<'_>,
    instrument: &Instrument,
    by: (u32, Rules),
    faults: &mut Faults,
) -> Option<Vec<SharesTally>> {
    let at = Path::Field(check, "shares");
    let mut questions = instrument.share_points().peekable();
    let Some(json) = json else {
        if questions.peek().is_none() {
            return Some(Vec::new());
        }
        let field = at.to_string();
        faults.push(SummaryFault::MissingField { field });
        return None;
    };
    let mut fields = Fields::of(json, &at, faults)?;
    let mut all = Vec::new();
    for question in questions {
        let id = question.id.as_str();
        let json = fields.required(id, faults);
        let at = Path::Field(&at, id);
        all.push(json.and_then(|json| of_question(json, &at, question, by, faults)));
    }
    fields.finish(faults);
    all.into_iter().collect()
}

fn of_question(
    json: &Json,
    at: &Path<'_>,
    question: &SharePoints,
    (replies, rules): (u32, Rules),
    faults: &mut Faults,
) -> Option<SharesTally> {
    let mut fields = Fields::of(json, at, faults)?;
    let answered = fields
        .required("answered", faults)
        .and_then(|json| whole(json, &Path::Field(at, "answered"), faults));
    let json = fields.optional("sums");
    fields.finish(faults);
    let answered = answered?;
    if answered > replies {
        faults.push(SummaryFault::MoreThanReplied {
            field: Path::Field(at, "answered").to_string(),
            found: answered,
            replies,
        });
        return None;
    }
    let sums = match (json, rules.shares(replies, answered)) {
        (Some(json), Ok(())) => sums(json, &Path::Field(at, "sums"), question, answered, faults)?,
        // What may not be shown does not leave, so no program of ours wrote it.
        (Some(_), Err(why)) => {
            faults.push(too_few(at, why, answered));
            return None;
        }
        (None, Err(_)) => Vec::new(),
        (None, Ok(())) => {
            let field = Path::Field(at, "sums").to_string();
            faults.push(SummaryFault::MissingField { field });
            return None;
        }
    };
    Some(SharesTally {
        id: question.id.clone(),
        sums,
        answered,
    })
}

fn too_few(at: &Path<'_>, why: Withheld, answered: u32) -> SummaryFault {
    let needed = match why {
        Withheld::SharesFrom { needed, .. } | Withheld::TooFewAnswered { needed, .. } => needed,
        _ => crate::disclosure::SHARES,
    };
    SummaryFault::SumsOfTooFew {
        field: Path::Field(at, "sums").to_string(),
        answered,
        needed,
    }
}

fn sums(
    json: &Json,
    at: &Path<'_>,
    question: &SharePoints,
    answered: u32,
    faults: &mut Faults,
) -> Option<Vec<u64>> {
    let sums: Vec<u32> = numbers(json, at, question.aims.len(), faults)?;
    let sums: Vec<u64> = sums.into_iter().map(u64::from).collect();
    let expected = u64::from(answered) * u64::from(question.points);
    let found = sums.iter().sum();
    if found != expected {
        faults.push(SummaryFault::PointsDoNotAddUp {
            field: at.to_string(),
            found,
            expected,
        });
        return None;
    }
    Some(sums)
}
