#[cfg(test)]
use super::names;
use super::one_answer::{self, OneAnswer};
use super::why::Why;
use kilter_core::agreement;
use kilter_core::ids::BandId;
use kilter_core::instrument::Instrument;
use kilter_core::report::{Findings, ScaleFinding};
use kilter_text::say;
use serde::Serialize;

/// A scale.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Scale<'a> {
    /// The id of the scale, such as "trust".
    id: &'a str,
    /// On the check's own range: from 3 to 9 for five foundations, from 1 to 5 for deal and relationship.
    score: Option<f64>,
    /// The same from 0 to 100.
    #[cfg_attr(test, schemars(range(min = 0, max = 100)))]
    out_of_100: Option<f64>,
    /// The band of the exact score. Null where the check has no bands.
    #[cfg_attr(test, schemars(with = "Option<names::Band>"))]
    band: Option<&'a BandId>,
    /// The score is close to a cut between two bands.
    between: Option<bool>,
    /// The standard deviation of people's scores is at most this, in the unit of `score`. From 8 replies.
    #[cfg_attr(test, schemars(range(min = 0)))]
    sd_at_most: Option<f64>,
    /// The lower and the upper end of the 95 % interval of the whole team's score, which is at most as wide as this, in the unit
    /// of `score`. It is not cut off at the ends of the check's range. From 11 replies.
    interval_at_most: Option<[f64; 2]>,
    /// What one more reply, or one reply changed by one step on one statement, could change.
    #[cfg_attr(test, schemars(with = "Option<Vec<names::OfScale>>"))]
    one_answer: Option<OneAnswer>,
    /// r*_wg(J) of the scale's statements: 1 where all agree, below 0 where they differ more than by chance. From 8 replies.
    #[cfg_attr(test, schemars(range(max = 1)))]
    r_wg_j_star: Option<f64>,
    /// Which fields here are null, each with the reason in a sentence. The sentences may change.
    why: Why,
}

impl<'a> Scale<'a> {
    pub fn of(finding: &'a ScaleFinding, findings: &Findings, instrument: &Instrument) -> Self {
        let mut why = Why::default();
        let score = finding.score.as_ref().map_err(|why| say::Why::from(*why));
        let band = score.and_then(|score| score.band.as_ref().ok_or(say::Why::NoBands));
        Self {
            id: finding.id.as_str(),
            score: why.value("score", score.map(|score| score.score.to_f64())),
            out_of_100: why.value("out_of_100", score.map(|score| score.out_of_100.to_f64())),
            band: why.value("band", band),
            between: why.value("between", band.and(score.map(|score| score.between))),
            sd_at_most: why.value("sd_at_most", finding.sd_at_most),
            interval_at_most: why.value(
                "interval_at_most",
                finding.interval_at_most.map(|ends| [ends.low, ends.high]),
            ),
            one_answer: why.value(
                "one_answer",
                band.map(|_| one_answer::band(findings, &finding.id)),
            ),
            r_wg_j_star: why.value("r_wg_j_star", r_wg_j_star(finding, findings, instrument)),
            why,
        }
    }
}

/// Of the statements of a scale that is made of statements, where their counts may be shown.
fn r_wg_j_star(
    finding: &ScaleFinding,
    findings: &Findings,
    instrument: &Instrument,
) -> Result<f64, say::Why> {
    finding.score.as_ref().map_err(|why| *why)?;
    let scale = instrument.scale(&finding.id).ok_or(say::Why::NoScale)?;
    let mut statements = Vec::new();
    for id in scale.made_of.items() {
        let item = findings.items.iter().find(|item| item.id == *id);
        // Too few could answer it, and so it is not part of the score either.
        let Some(item) = item.filter(|item| item.words.is_ok()) else {
            continue;
        };
        let counts = item.counts.as_ref().map_err(|why| *why)?;
        let values = instrument
            .item(id)
            .and_then(|item| item.values(instrument.options_of(item)?))
            .ok_or(say::Why::NoValues)?;
        statements.push((values, counts.counts.clone()));
    }
    if scale.made_of.items().is_empty() {
        return Err(say::Why::NotOfStatements);
    }
    let statements = statements
        .iter()
        .map(|(values, counts)| (values.as_slice(), counts.as_slice()));
    Ok(agreement::r_wg_j_star(statements)?.to_f64())
}
