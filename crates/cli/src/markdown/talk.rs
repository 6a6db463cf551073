use super::check_context::CheckContext;
use super::page::Page;
use super::scores;
use kilter_core::instrument::Guidance;
use kilter_core::report::ScaleFinding;
use kilter_text::{say, t};

/// How many scales to talk about first: a session has time for no more, and ends with two actions at most.
const FIRST: usize = 2;

/// Prompts and next moves, as the check's own data has them.
pub fn write(page: &mut Page, shown: &CheckContext<'_>) {
    let words = t().report;
    let (instrument, findings) = (shown.instrument, shown.findings);
    page.heading(3, &words.whole_heading());
    guidance(page, shown, &instrument.overall);
    let place = findings.map().and_then(|map| map.place.as_ref().ok());
    if let (Some(map), Some(place)) = (instrument.map(), place) {
        page.heading(4, &say::region(map, place.corner, shown.wording));
        guidance(page, shown, &map.region(place.corner).guidance);
    }
    if findings.items.iter().any(|item| item.differ) {
        page.heading(4, &t().statements.answers_differ());
        guidance(page, shown, &instrument.differ);
    }
    if findings.items.iter().any(|item| item.many_opted_out) {
        page.heading(4, &words.many_opted_out_heading());
        guidance(page, shown, &instrument.many_opted_out);
    }
    let scales = findings.lowest_scales(instrument, usize::MAX);
    let (first, others) = scales.split_at(FIRST.min(scales.len()));
    parts(page, shown, &words.first_heading(), first);
    parts(page, shown, &words.others_heading(), others);
    page.paragraph([words.two_actions()]);
}

fn parts(page: &mut Page, shown: &CheckContext<'_>, heading: &str, scales: &[&ScaleFinding]) {
    let guided = scales
        .iter()
        .filter_map(|scale| Some((scale, scale.guidance(shown.instrument)?)));
    for (place, (scale, found)) in guided.enumerate() {
        if place == 0 {
            page.heading(3, heading);
        }
        let (label, score) = (shown.label(&scale.id), scores::score(shown, scale));
        page.heading(4, &t().report.name_and_score(&label, &score));
        guidance(page, shown, found);
    }
}

/// All but the notes for the facilitator alone: a printed or projected page is read by everyone.
fn guidance(page: &mut Page, shown: &CheckContext<'_>, found: &Guidance) {
    let words = t().report;
    let filled = |texts: &[String]| {
        texts
            .iter()
            .map(|text| shown.fill(text))
            .collect::<Vec<_>>()
    };
    page.paragraph(found.how.as_ref().map(|how| shown.fill(how)));
    page.list(&words.ask_heading(), &filled(&found.ask));
    page.list(&words.try_heading(), &filled(&found.try_next));
}
