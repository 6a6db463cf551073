use super::why::Why;
use kilter_core::instrument::Instrument;
use kilter_core::report::ItemFinding;
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
    why: Why,
}

impl<'a> Item<'a> {
    pub fn of(finding: &'a ItemFinding, instrument: &Instrument) -> Self {
        let mut why = Why::default();
        let counts = finding.counts.as_ref().map_err(|why| say::Why::from(*why));
        let mean = counts.and_then(|item| item.mean.as_ref().ok_or(say::Why::NoValues));
        let words = finding.words.as_ref().map_err(|why| *why);
        let scale = finding.scale.as_ref().ok_or(say::Why::NoScale);
        // People can differ on what counts towards a scale, and it takes counts to say so.
        let differ = counts
            .and(scale.map_err(|_| say::Why::NoEnds))
            .map(|_| finding.differ);
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
            sd: why.not_computed("sd"),
            van_der_eijk_a: why.not_computed("van_der_eijk_a"),
            polarisation: why.not_computed("polarisation"),
            leik: why.not_computed("leik"),
            ad_mean: why.not_computed("ad_mean"),
            ad_median: why.not_computed("ad_median"),
            r_wg: why.not_computed("r_wg"),
            a_wg: why.not_computed("a_wg"),
            differ: why.value("differ", differ),
            why,
        }
    }
}
