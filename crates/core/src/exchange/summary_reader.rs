//! Reading one team summary, strictly (P10): every fault names its field.

use super::check_reader;
use super::fault::{SummaryFault, SummaryNote};
use super::json::Json;
use super::quick_reader;
use super::reader::{Faults, Fields, Path, as_whole, list, quoted, text, whole};
use super::summary_limits::{LARGEST_SUMMARY, can_be_asked, most_replies, too_large};
use super::summary_notes::notes;
use super::team_summary::{COUNTS_ONLY, CheckTally, FORMAT, NEWEST, TeamSummary};
use crate::disclosure::{Minimum, Rules};
use crate::ids::RandomId;
use crate::instrument::Catalogue;
use crate::month::Month;
use crate::names::Name;
use crate::summary_head::SummaryHead;
use crate::wording::{NETWORKS, PRACTICES, Wording};

/// As many fields of a file that is none of ours are named.
const MOST_NAMED: usize = 3;

/// A summary and what a person should look at before keeping it, or everything that is wrong
/// with it, the first twenty at most, in the order of the format's fields.
pub type Reading = Result<(TeamSummary, Vec<SummaryNote>), Vec<SummaryFault>>;

impl TeamSummary {
    /// The one team summary in these bytes, judged by the rules of this format, of the file
    /// itself and of whoever imports it.
    ///
    /// # Errors
    /// What is wrong with it; see [`SummaryFault`].
    pub fn from_bytes(bytes: &[u8], rules: Rules, catalogue: &Catalogue) -> Reading {
        if bytes.len() > LARGEST_SUMMARY {
            return Err(vec![too_large(bytes.len())]);
        }
        if let Some(reading) = quick_reader::only(bytes, rules, catalogue) {
            return Ok(reading);
        }
        Self::from_bytes_exactly(bytes, rules, catalogue)
    }

    /// The same by way of a JSON tree, in which every fault has its field.
    ///
    /// # Errors
    /// As of [`Self::from_bytes`]: a test compares them.
    #[doc(hidden)]
    pub fn from_bytes_exactly(bytes: &[u8], rules: Rules, catalogue: &Catalogue) -> Reading {
        if bytes.len() > LARGEST_SUMMARY {
            return Err(vec![too_large(bytes.len())]);
        }
        let json = Json::parse(bytes).map_err(|fault| vec![fault.into()])?;
        let mut faults = Faults::default();
        let summary = summary(&json, rules, catalogue, &mut faults);
        match summary {
            Some(summary) if faults.is_empty() => {
                let notes = notes(&summary);
                Ok((summary, notes))
            }
            _ => Err(faults.into_vec()),
        }
    }
}

fn summary(
    json: &Json,
    rules: Rules,
    catalogue: &Catalogue,
    faults: &mut Faults,
) -> Option<TeamSummary> {
    if !matches!(json, Json::Object(_)) {
        faults.push(SummaryFault::NotASummary { found: json.kind() });
        return None;
    }
    let root = Path::Root;
    // What a repeated key or a field says matters only in the format and version we know.
    let mut of_other_formats = Faults::default();
    let mut fields = Fields::of(json, &root, &mut of_other_formats)?;
    format(&mut fields, faults)?;
    let version = version(&mut fields, faults)?;
    faults.extend(of_other_formats);

    let id = random_id(&mut fields, "id", faults);
    let team_id = random_id(&mut fields, "team_id", faults);
    let team = name(&mut fields, "team", faults);
    let round = name(&mut fields, "round", faults);
    let month = month(&mut fields, faults);
    let team_size = fields
        .optional("team_size")
        .map(|json| whole(json, &Path::Field(&root, "team_size"), faults));
    let minimum = minimum(&mut fields, faults);
    let wording = fields.optional("wording").map(|json| wording(json, faults));
    let checks = fields.required("checks", faults);
    let rules = minimum.map_or(rules, |minimum| Rules::of(minimum).and(rules));
    let checks = checks.and_then(|json| checks_of(json, (version, rules), catalogue, faults));
    if let Some(Some(found)) = team_size {
        let replies = most_replies(checks.iter().flatten());
        if !can_be_asked(found, replies) {
            faults.push(SummaryFault::TeamSize { found, replies });
        }
    }
    fields.finish(faults);

    Some(TeamSummary {
        head: SummaryHead {
            id: id?,
            team_id: team_id?,
            team: team?,
            round: round?,
            month: month?,
            team_size: match team_size {
                Some(found) => Some(found?),
                None => None,
            },
        },
        minimum: minimum?,
        wording: match wording {
            Some(found) => Some(found?),
            None => None,
        },
        checks: checks?,
    })
}

fn format(fields: &mut Fields<'_, '_>, faults: &mut Faults) -> Option<()> {
    let Some(json) = fields.optional("format") else {
        let found = fields.names().take(MOST_NAMED).map(quoted).collect();
        faults.push(SummaryFault::NoFormat { found });
        return None;
    };
    let found = text(json, &Path::Field(&Path::Root, "format"), faults)?;
    if found != FORMAT {
        faults.push(SummaryFault::OtherFormat {
            found: quoted(found),
        });
        return None;
    }
    Some(())
}

fn version(fields: &mut Fields<'_, '_>, faults: &mut Faults) -> Option<u32> {
    let found = match fields.required("version", faults)? {
        Json::Number(number) => as_whole(number).ok_or_else(|| number.to_string()),
        Json::Text(text) => Err(format!("\"{}\"", quoted(text))),
        other => Err(other.kind().as_str().to_owned()),
    };
    let fault = match found {
        Ok(version @ COUNTS_ONLY..=NEWEST) => return Some(version),
        Ok(found) if found > NEWEST => SummaryFault::NewerVersion {
            found,
            newest: NEWEST,
        },
        Ok(found) => SummaryFault::UnknownVersion {
            found: found.to_string(),
        },
        Err(found) => SummaryFault::UnknownVersion { found },
    };
    faults.push(fault);
    None
}

fn random_id(fields: &mut Fields<'_, '_>, key: &str, faults: &mut Faults) -> Option<RandomId> {
    let json = fields.required(key, faults)?;
    let found = text(json, &Path::Field(&Path::Root, key), faults)?;
    let id = RandomId::parse(found);
    if id.is_none() {
        faults.push(SummaryFault::Id {
            field: key.to_owned(),
            found: quoted(found),
        });
    }
    id
}

fn name(fields: &mut Fields<'_, '_>, key: &str, faults: &mut Faults) -> Option<Name> {
    let json = fields.required(key, faults)?;
    let found = text(json, &Path::Field(&Path::Root, key), faults)?;
    Name::new(found)
        .map_err(|fault| {
            faults.push(SummaryFault::Name {
                field: key.to_owned(),
                fault,
            })
        })
        .ok()
}

fn month(fields: &mut Fields<'_, '_>, faults: &mut Faults) -> Option<Month> {
    let json = fields.required("month", faults)?;
    let found = text(json, &Path::Field(&Path::Root, "month"), faults)?;
    let month = Month::parse(found);
    if month.is_none() {
        faults.push(SummaryFault::Month {
            field: "month".to_owned(),
            found: quoted(found),
        });
    }
    month
}

fn minimum(fields: &mut Fields<'_, '_>, faults: &mut Faults) -> Option<Minimum> {
    let json = fields.required("minimum", faults)?;
    let found = whole(json, &Path::Field(&Path::Root, "minimum"), faults)?;
    let minimum = Minimum::new(found);
    if minimum.is_none() {
        let lowest = Minimum::default().replies();
        faults.push(SummaryFault::MinimumTooLow { found, lowest });
    }
    minimum
}

fn wording(json: &Json, faults: &mut Faults) -> Option<Wording> {
    let at = Path::Field(&Path::Root, "wording");
    let mut fields = Fields::of(json, &at, faults)?;
    let mut word = |key: &str, listed: &[&str]| {
        let found = text(
            fields.required(key, faults)?,
            &Path::Field(&at, key),
            faults,
        )?;
        if listed.contains(&found) {
            return Some(found);
        }
        let field = Path::Field(&at, key).to_string();
        faults.push(SummaryFault::Wording {
            field,
            found: quoted(found),
        });
        None
    };
    let network = word("network", &NETWORKS);
    let practice = word("practice", &PRACTICES);
    fields.finish(faults);
    Wording::new(network?, practice?)
}

fn checks_of(
    json: &Json,
    by: (u32, Rules),
    catalogue: &Catalogue,
    faults: &mut Faults,
) -> Option<Vec<CheckTally>> {
    let at = Path::Field(&Path::Root, "checks");
    let list = list(json, &at, faults)?;
    if list.is_empty() {
        faults.push(SummaryFault::NoChecks);
        return None;
    }
    let mut seen = Vec::new();
    let mut checks = Vec::new();
    for (place, json) in list.iter().enumerate() {
        let at = Path::Place(&at, place);
        checks.push(check_reader::check(
            json, &at, by, catalogue, &mut seen, faults,
        ));
    }
    checks.into_iter().collect()
}
