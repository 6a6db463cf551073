//! The change as data: its fields as docs/formats.md describes them.

#[cfg(test)]
use super::names;
use super::why::Why;
use kilter_core::compare::{self, CheckChange, ItemChange, ScaleChange};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::BandId;
use kilter_core::instrument::{Catalogue, Instrument, InstrumentKey};
use kilter_core::report::Unsure;
use kilter_core::uncertainty::{self, Precision};
use kilter_text::say;
use serde::Serialize;

/// How one team changed from an earlier round to a later one.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Comparison<'a> {
    /// The earlier round.
    earlier: Round<'a>,
    /// The later round.
    later: Round<'a>,
    /// Both summaries carry the same team's id. Where not, they may still be of one team.
    same_team: bool,
    /// Members read the same words for network and practice.
    same_wording: bool,
    /// Both files have one team's id, one name of the round and one month: they may be tables of one round.
    may_be_parts: bool,
    /// Everyone in the team answered every check both times.
    everyone_both_times: bool,
    /// The checks that both rounds hold in the same edition and form.
    checks: Vec<Check<'a>>,
    /// The others, which are never compared.
    not_compared: Vec<Key<'a>>,
}

/// A round.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Round<'a> {
    /// The name of the team.
    team: &'a str,
    /// The name of the round.
    round: &'a str,
    /// The month of the round, such as 2027-03.
    month: String,
    /// The most replies that a check of it has.
    replies: u32,
}

/// A check that is not compared.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Key<'a> {
    /// The id of the instrument.
    instrument: &'a str,
    /// The edition of the instrument.
    edition: u32,
    /// The form of the instrument.
    form: &'a str,
}

/// How one check changed.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Check<'a> {
    /// The id of the instrument.
    instrument: &'a str,
    /// The edition of the instrument.
    edition: u32,
    /// The form of the instrument.
    form: &'a str,
    /// How many people answered it in the earlier round.
    earlier_replies: u32,
    /// How many people answered it in the later round.
    later_replies: u32,
    /// The numbers of replies differ by one or two, and one of them is below 12: the answers of somebody who joined or
    /// left could be guessed.
    joiner_could_be_guessed: bool,
    /// The scales.
    scales: Option<Vec<Scale<'a>>>,
    /// The statements. From 12 replies in both rounds.
    items: Option<Vec<Item<'a>>>,
    /// Which fields here are null, each with the reason in a sentence. The sentences may change.
    #[serde(skip_serializing_if = "Why::is_empty")]
    why: Why,
}

/// How one scale changed, on the check's own range. No correction is made for the size of the team: the question is what
/// lies behind the answers, not who was absent.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Scale<'a> {
    /// The id of the scale.
    id: &'a str,
    /// The earlier score.
    earlier: Option<f64>,
    /// The later score.
    later: Option<f64>,
    /// Later minus earlier.
    difference: Option<f64>,
    /// The standard error of the difference is at most this. From 11 replies in both rounds.
    #[cfg_attr(test, schemars(range(min = 0)))]
    error_at_most: Option<f64>,
    /// The lower and the upper end of the 95 % interval of the difference, which is at most as wide as this. From 11
    /// replies in both rounds.
    interval_at_most: Option<[f64; 2]>,
    /// The smallest difference that such rounds could show to be clear. Below 8 replies in either round it is rounded up to
    /// the next tenth.
    #[cfg_attr(test, schemars(range(min = 0)))]
    smallest_clear: Option<f64>,
    /// Clear: the 95 % interval leaves out 0. Possible: the difference is larger than its standard error.
    verdict: Option<Verdict>,
    /// The earlier band. Null where the check has no bands.
    #[cfg_attr(test, schemars(with = "Option<names::Band>"))]
    band_earlier: Option<&'a BandId>,
    /// The later band.
    #[cfg_attr(test, schemars(with = "Option<names::Band>"))]
    band_later: Option<&'a BandId>,
    /// At least 80 of 100 answers of the earlier round are the best there is, so that a rise could not be seen.
    at_the_top: bool,
    /// Which fields here are null, each with the reason in a sentence. The sentences may change.
    why: Why,
}

/// How the mean of one statement changed, in steps of its options.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Item<'a> {
    /// The id of the statement.
    id: &'a str,
    /// The earlier mean.
    earlier: Option<f64>,
    /// The later mean.
    later: Option<f64>,
    /// Later minus earlier.
    difference: Option<f64>,
    /// The standard error of the difference.
    #[cfg_attr(test, schemars(range(min = 0)))]
    error: Option<f64>,
    /// The 95 % interval of the difference.
    interval: Option<[f64; 2]>,
    /// The smallest difference that such rounds could show to be clear.
    #[cfg_attr(test, schemars(range(min = 0)))]
    smallest_clear: Option<f64>,
    /// As of a scale.
    verdict: Option<Verdict>,
    /// Which fields here are null, each with the reason in a sentence. The sentences may change.
    why: Why,
}

/// How sure a change is.
#[derive(Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum Verdict {
    Clear,
    Possible,
    NoClearChange,
}

impl From<uncertainty::Verdict> for Verdict {
    fn from(verdict: uncertainty::Verdict) -> Self {
        match verdict {
            uncertainty::Verdict::Clear => Self::Clear,
            uncertainty::Verdict::Possible => Self::Possible,
            uncertainty::Verdict::NoClearChange => Self::NoClearChange,
        }
    }
}

impl<'a> Comparison<'a> {
    pub fn of(
        earlier: &'a TeamSummary,
        later: &'a TeamSummary,
        found: &'a compare::Comparison,
        catalogue: &Catalogue,
    ) -> Self {
        Self {
            earlier: Round::of(earlier),
            later: Round::of(later),
            same_team: found.same_team,
            same_wording: found.same_wording,
            may_be_parts: found.may_be_parts,
            everyone_both_times: found.everyone_both_times,
            checks: found
                .checks
                .iter()
                .map(|it| Check::of(it, catalogue))
                .collect(),
            not_compared: found.not_compared.iter().map(Key::of).collect(),
        }
    }
}

impl<'a> Round<'a> {
    fn of(summary: &'a TeamSummary) -> Self {
        Self {
            team: summary.head.team.as_str(),
            round: summary.head.round.as_str(),
            month: summary.head.month.to_string(),
            replies: summary.replies(),
        }
    }
}

impl<'a> Key<'a> {
    fn of(key: &'a InstrumentKey) -> Self {
        Self {
            instrument: key.instrument.as_str(),
            edition: key.edition,
            form: key.form.as_str(),
        }
    }
}

impl<'a> Check<'a> {
    fn of(check: &'a CheckChange, catalogue: &Catalogue) -> Self {
        let mut why = Why::default();
        let instrument = check.instrument(catalogue);
        let findings = || check.findings.as_ref().map_err(|why| *why);
        let scales = findings().map(|found| {
            let scale = |scale| Scale::of(scale, instrument);
            found.scales.iter().map(scale).collect()
        });
        let items = findings().and_then(|found| {
            let items = found.items.as_ref().map_err(|why| *why)?;
            Ok(items.iter().map(Item::of).collect())
        });
        Self {
            instrument: check.key.instrument.as_str(),
            edition: check.key.edition,
            form: check.key.form.as_str(),
            earlier_replies: check.earlier,
            later_replies: check.later,
            joiner_could_be_guessed: check.joiner_could_be_guessed,
            scales: why.value("scales", scales),
            items: why.value("items", items),
            why,
        }
    }
}

/// A figure of a change, or why there is none.
type Figure<'a> = Result<&'a uncertainty::Change, Unsure>;

/// The standard error and the two ends of the interval.
fn precision(change: Figure<'_>) -> (Result<f64, Unsure>, Result<[f64; 2], Unsure>) {
    let found = change.and_then(|change| Ok(change.precision?));
    let ends = |found: Precision| [found.interval_at_most.low, found.interval_at_most.high];
    (found.map(|found| found.error_at_most), found.map(ends))
}

impl<'a> Scale<'a> {
    fn of(scale: &'a ScaleChange, instrument: Option<&Instrument>) -> Self {
        let mut why = Why::default();
        let change: Figure<'_> = scale.change.as_ref().map_err(|why| *why);
        let (error, ends) = precision(change);
        let banded = instrument.is_some_and(|it| it.bands_of(&scale.id).is_some());
        let no_bands = match change {
            Err(why) if banded => why.into(),
            _ => say::Why::NoBands,
        };
        let bands = scale.bands.as_ref().ok_or(no_bands);
        Self {
            id: scale.id.as_str(),
            earlier: why.value("earlier", change.map(|change| change.earlier.to_f64())),
            later: why.value("later", change.map(|change| change.later.to_f64())),
            difference: why.value(
                "difference",
                change.map(|change| change.difference.to_f64()),
            ),
            error_at_most: why.value("error_at_most", error),
            interval_at_most: why.value("interval_at_most", ends),
            smallest_clear: why.value("smallest_clear", change.map(|change| change.smallest_clear)),
            verdict: why.value("verdict", change.map(|change| change.verdict.into())),
            band_earlier: why.value("band_earlier", bands.map(|(earlier, _)| earlier)),
            band_later: why.value("band_later", bands.map(|(_, later)| later)),
            at_the_top: scale.at_the_top,
            why,
        }
    }
}

impl<'a> Item<'a> {
    fn of(item: &'a ItemChange) -> Self {
        let mut why = Why::default();
        let change: Figure<'_> = item.change.as_ref().map_err(|why| *why);
        let (error, ends) = precision(change);
        Self {
            id: item.id.as_str(),
            earlier: why.value("earlier", change.map(|change| change.earlier.to_f64())),
            later: why.value("later", change.map(|change| change.later.to_f64())),
            difference: why.value(
                "difference",
                change.map(|change| change.difference.to_f64()),
            ),
            error: why.value("error", error),
            interval: why.value("interval", ends),
            smallest_clear: why.value("smallest_clear", change.map(|change| change.smallest_clear)),
            verdict: why.value("verdict", change.map(|change| change.verdict.into())),
            why,
        }
    }
}
