#[cfg(test)]
use super::names;
use super::one_answer::{self, OneAnswer};
use super::why::Why;
use kilter_core::agreement::Undefined;
use kilter_core::exact::Exact;
use kilter_core::instrument::Instrument;
use kilter_core::report::{Findings, ItemFinding, ItemStatistics};
use kilter_core::tally::ItemTally;
use kilter_text::say;
use serde::Serialize;

/// A statement or question.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Item<'a> {
    /// The id of the statement, such as "T1".
    id: &'a str,
    /// The scale that it counts towards.
    scale: Option<&'a str>,
    /// How many people chose an option.
    scored: Option<u32>,
    /// How many people opted out.
    opted_out: Option<u32>,
    /// How many people chose each option, in the order of the options.
    counts: Option<&'a [u32]>,
    /// What most chose, in words.
    in_words: Option<String>,
    /// The mean value of the options chosen.
    mean: Option<f64>,
    /// The sample standard deviation, in steps of the options.
    #[cfg_attr(test, schemars(range(min = 0)))]
    sd: Option<f64>,
    /// Van der Eijk's agreement A: 1 where all chose one option, 0 where answers are even, -1 where half stand at each end.
    #[cfg_attr(test, schemars(range(min = -1, max = 1)))]
    van_der_eijk_a: Option<f64>,
    /// (1 - A) / 2.
    #[cfg_attr(test, schemars(range(min = 0, max = 1)))]
    polarisation: Option<f64>,
    /// Leik's dispersion D: 0 where all chose one option, 1 where half stand at each end.
    #[cfg_attr(test, schemars(range(min = 0, max = 1)))]
    leik: Option<f64>,
    /// The average deviation about the mean, in steps of the options.
    #[cfg_attr(test, schemars(range(min = 0)))]
    ad_mean: Option<f64>,
    /// The average deviation about the median, in steps of the options.
    #[cfg_attr(test, schemars(range(min = 0)))]
    ad_median: Option<f64>,
    /// r_wg; where people differ more than by chance it is 0.
    #[cfg_attr(test, schemars(range(min = 0, max = 1)))]
    r_wg: Option<f64>,
    /// a_wg.
    #[cfg_attr(test, schemars(range(min = -1, max = 1)))]
    a_wg: Option<f64>,
    /// It is one of the statements that the report names because answers differ.
    differ: Option<bool>,
    /// What one more reply, or one reply changed by one step, could change.
    #[cfg_attr(test, schemars(with = "Option<Vec<names::OfItem>>"))]
    one_answer: Option<OneAnswer>,
    /// For each option the fewest and the most of the whole team's people who would choose it, with 95 % confidence. From 11
    /// replies, where the team's size is known and not everyone answered.
    of_team: Option<&'a [(u32, u32)]>,
    /// Which fields here are null, each with the reason in a sentence. The sentences may change.
    why: Why,
}

impl<'a> Item<'a> {
    pub fn of(finding: &'a ItemFinding, findings: &Findings, instrument: &Instrument) -> Self {
        let mut why = Why::default();
        let counts = finding.counts.as_ref().map_err(|why| say::Why::from(*why));
        let mean = counts.and_then(|item| item.mean.as_ref().ok_or(say::Why::NoValues));
        let words = finding.words.as_ref().map_err(|why| *why);
        let scale = finding.scale.as_ref().ok_or(say::Why::NoScale);
        // People can differ on what counts towards a scale, and it takes counts to say so.
        let differ = counts
            .and(scale.map_err(|_| say::Why::NoEnds))
            .map(|_| finding.differ);
        let statistics = counts.map(|item| {
            let tally = ItemTally {
                id: finding.id.clone(),
                counts: item.counts.as_slice().into(),
                opted_out: item.opted_out,
            };
            ItemStatistics::of(instrument, &tally)
        });
        let figure = |of: fn(&ItemStatistics) -> Result<f64, Undefined>| -> Result<f64, say::Why> {
            Ok(of(statistics.as_ref().map_err(|why| *why)?)?)
        };
        let exact = |of: fn(&ItemStatistics) -> &Result<Exact, Undefined>| {
            let all = statistics.as_ref().map_err(|why| *why)?;
            let value = of(all).as_ref().map_err(|why| *why)?;
            Ok::<f64, say::Why>(value.to_f64())
        };
        Self {
            id: finding.id.as_str(),
            scale: why.value("scale", scale.map(|scale| scale.as_str())),
            scored: why.value("scored", counts.map(|item| item.scored)),
            opted_out: why.value("opted_out", counts.map(|item| item.opted_out)),
            counts: why.value("counts", counts.map(|item| item.counts.as_slice())),
            in_words: why.value(
                "in_words",
                words.map(|_| say::statement_words(finding, instrument)),
            ),
            mean: why.value("mean", mean.map(|mean| mean.to_f64())),
            sd: why.value("sd", figure(|all| all.sd)),
            van_der_eijk_a: why.value("van_der_eijk_a", exact(|all| &all.van_der_eijk_a)),
            polarisation: why.value("polarisation", exact(|all| &all.polarisation)),
            leik: why.value("leik", exact(|all| &all.leik)),
            ad_mean: why.value("ad_mean", exact(|all| &all.ad_mean)),
            ad_median: why.value("ad_median", exact(|all| &all.ad_median)),
            r_wg: why.value("r_wg", exact(|all| &all.r_wg)),
            a_wg: why.value("a_wg", exact(|all| &all.a_wg)),
            one_answer: why.value(
                "one_answer",
                differ.map(|_| one_answer::differ(findings, &finding.id)),
            ),
            of_team: why.value("of_team", finding.of_team.as_deref().map_err(|why| *why)),
            differ: why.value("differ", differ),
            why,
        }
    }
}
