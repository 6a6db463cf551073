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
pub struct Item<'a> {
    id: &'a str,
    scale: Option<&'a str>,
    scored: Option<u32>,
    opted_out: Option<u32>,
    counts: Option<&'a [u32]>,
    in_words: Option<String>,
    mean: Option<f64>,
    sd: Option<f64>,
    van_der_eijk_a: Option<f64>,
    polarisation: Option<f64>,
    leik: Option<f64>,
    ad_mean: Option<f64>,
    ad_median: Option<f64>,
    r_wg: Option<f64>,
    a_wg: Option<f64>,
    differ: Option<bool>,
    one_answer: Option<OneAnswer>,
    of_team: Option<&'a [(u32, u32)]>,
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
                counts: item.counts.clone(),
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
                differ.map(|_| one_answer::differ(&findings.could_change, &finding.id)),
            ),
            of_team: why.value("of_team", finding.of_team.as_deref().map_err(|why| *why)),
            differ: why.value("differ", differ),
            why,
        }
    }
}
