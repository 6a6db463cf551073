use crate::check_context::{CheckContext, score_text};
use kilter_core::ids::ScaleId;
use kilter_core::report::ScaleFinding;
use kilter_text::t;

/// The most that are named at either end.
const MOST_NAMED: usize = 2;

/// The lowest and the highest of some scales in words, as far as no answer can change which they are; nothing where none
/// has a score.
pub fn lowest_and_highest(told: CheckContext<'_>, scales: &[&ScaleFinding]) -> String {
    let scored = scales
        .iter()
        .filter_map(|it| Some((it, it.score.as_ref().ok()?)));
    let (ids, scores): (Vec<ScaleId>, Vec<_>) = scored
        .map(|(finding, score)| (finding.id.clone(), &score.out_of_100))
        .unzip();
    let say = t().report;
    let (Some(first), standing) = (scores.first(), told.findings.apart.standing(&ids)) else {
        return String::new();
    };
    if scores.iter().all(|score| score == first) {
        return say.all_the_same().into_owned();
    }
    let named = |some: &[ScaleId]| {
        let names: Vec<_> = some.iter().filter_map(|id| told.finding(id)).collect();
        let names: Vec<_> = names.iter().map(|finding| named(told, finding)).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        (1..=MOST_NAMED)
            .contains(&names.len())
            .then(|| t().words.list(&names))
    };
    let lowest = named(&standing.lowest).map(|names| say.lowest(&names).into_owned());
    let highest = named(&standing.highest).map(|names| say.highest(&names).into_owned());
    let said: Vec<_> = lowest.into_iter().chain(highest).collect();
    match said.is_empty() {
        true => say.order_unsure().into_owned(),
        false => said.join(" "),
    }
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
