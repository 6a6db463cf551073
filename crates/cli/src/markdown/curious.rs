use super::check_context::CheckContext;
use super::page::Page;
use super::scores;
use kilter_core::report::{ItemFinding, ScaleFinding};
use kilter_text::{say, t};
use std::borrow::Cow;

/// The figures behind the sentences, from so many replies as they take; nothing below.
pub fn write(page: &mut Page, shown: &CheckContext<'_>) {
    let scales: Vec<_> = shown
        .findings
        .scales
        .iter()
        .filter_map(|scale| of_scale(shown, scale))
        .collect();
    let items: Vec<_> = shown
        .findings
        .items
        .iter()
        .filter_map(|item| of_item(shown, item))
        .collect();
    if scales.is_empty() && items.is_empty() {
        return;
    }
    let (sure, words) = (t().sure, t().statements);
    page.heading(3, &sure.curious());
    page.paragraph([sure.curious_text()]);
    page.heading(4, &sure.scales_title(&shown.title()));
    page.table(
        &[
            t().bands.part_column(),
            t().bands.score_column(),
            sure.spread(),
            sure.range_column(),
        ],
        &scales,
    );
    page.heading(4, &sure.statements_title(&shown.title()));
    let columns = [
        words.statement_column(),
        sure.agreement(),
        sure.beats_chance(),
    ];
    let of_team = items.iter().any(|row| row.len() > columns.len());
    let columns: Vec<Cow<'_, str>> = columns
        .into_iter()
        .chain(of_team.then(|| sure.whole_team()))
        .collect();
    page.table(&columns, &items);
}

fn of_scale(shown: &CheckContext<'_>, scale: &ScaleFinding) -> Option<Vec<String>> {
    let spread = say::spread(shown.instrument, scale, scale.sd_at_most.ok()?)?;
    let range = match scale.interval_at_most {
        Ok(interval) => {
            let (low, high) = say::range(shown.instrument, scale, interval)?;
            t().sure.two_ends(&low, &high)
        }
        Err(why) => say::unsure(why),
    };
    let (label, score) = (shown.label(&scale.id), scores::score(shown, scale));
    Some(vec![label, score, spread, range.into_owned()])
}

/// With how many of the whole team would choose what most chose, where that is known.
fn of_item(shown: &CheckContext<'_>, item: &ItemFinding) -> Option<Vec<String>> {
    let (agreement, beats) = say::agreement(item.counts.as_ref().ok()?)?;
    let mut row = vec![shown.statement(&item.id), agreement, beats.into_owned()];
    row.extend(say::in_team(item, shown.instrument).map(Cow::into_owned));
    Some(row)
}
