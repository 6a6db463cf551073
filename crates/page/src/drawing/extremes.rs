use crate::check_context::{CheckContext, score_text};
use kilter_core::exact::Exact;
use kilter_core::report::ScaleFinding;
use kilter_text::t;

/// The lowest and the highest of some scales in words; nothing where none has a score.
pub fn lowest_and_highest(told: CheckContext<'_>, scales: &[&ScaleFinding]) -> String {
    let scored: Vec<_> = scales
        .iter()
        .filter_map(|finding| Some((*finding, &finding.score.as_ref().ok()?.out_of_100)))
        .collect();
    let (Some(low), Some(high)) = (
        scored.iter().map(|s| s.1).min(),
        scored.iter().map(|s| s.1).max(),
    ) else {
        return String::new();
    };
    if low == high {
        return t().report.all_the_same().into_owned();
    }
    let at = |end: &Exact| {
        let names: Vec<_> = scored
            .iter()
            .filter(|(_, score)| *score == end)
            .map(|(finding, _)| named(told, finding))
            .collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        t().words.list(&names)
    };
    t().report
        .lowest_and_highest(&at(low), &at(high))
        .into_owned()
}

fn named(told: CheckContext<'_>, finding: &ScaleFinding) -> String {
    let name = told.label(&finding.id);
    let Ok(score) = &finding.score else {
        return name;
    };
    t().report
        .name_and_score(&name, &score_text(score))
        .into_owned()
}
