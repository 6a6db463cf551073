use super::check::CheckContext;
use super::page::Page;
use kilter_core::ids::ScaleId;
use kilter_core::instrument::BalanceRule;
use kilter_core::scoring::{Balance, Lean};
use kilter_text::{say, t};
use std::borrow::Cow;

/// Where the team stands between deal and relationship, and where its time goes.
pub fn write(page: &mut Page, shown: &CheckContext<'_>, balance: &Balance, rule: &BalanceRule) {
    let t = t();
    page.heading(3, &t.balance.quadrant_title(shown.asked.replies));
    match &balance.lean {
        Ok(lean) => stands(page, shown, lean, rule),
        // One of the two by itself is still worth reading.
        Err(_) => {
            let row = [&balance.deal, &balance.relationship].map(say::score_or_why);
            page.table(
                &[t.balance.deal(), t.balance.relationship()],
                &[row.to_vec()],
            );
        }
    }
    page.heading(3, &t.report.time_title(shown.asked.replies));
    match &balance.attention {
        Ok(attention) => {
            let numbers = say::attention(attention, shown.instrument);
            page.paragraph(numbers.into_iter().chain([say::wish(attention)]));
            page.paragraph(
                balance
                    .reading(rule)
                    .map(|reading| shown.fill(&reading.says)),
            );
        }
        Err(_) => {
            let row = [&balance.time_now, &balance.time_wanted].map(say::score_or_why);
            let head = [t.report.time_now_row(), t.report.time_wanted_row()];
            page.table(&head, &[row.to_vec()]);
        }
    }
}

fn stands(page: &mut Page, shown: &CheckContext<'_>, lean: &Lean, rule: &BalanceRule) {
    let t = t();
    let axes = [
        t.balance.deal(),
        t.balance.relationship(),
        t.report.gap_row(),
        t.report.quadrant_column(),
    ];
    let row = [
        say::score(&lean.deal),
        say::score(&lean.relationship),
        say::tilt(lean).into_owned(),
        say::quadrant(lean.quadrant, shown.instrument, shown.wording),
    ];
    page.table(&axes, &[row.to_vec()]);
    let of_axis = |id: &ScaleId| shown.findings.scales.iter().find(|scale| scale.id == *id);
    let ranged = [&rule.deal, &rule.relationship].map(of_axis);
    let sure = [
        say::balance_could(&shown.findings.could_change, shown.asked),
        say::ranges(ranged.into_iter().flatten(), shown.instrument, shown.asked),
    ];
    shown.says(page, sure.into_iter().flatten());
    page.paragraph(say::gap(lean).into_iter().chain([t.balance.level_first()]));
    let line = u32::try_from(rule.line.rounded(0))
        .ok()
        .map(|line| t.balance.line(line));
    page.paragraph(
        line.into_iter()
            .chain(say::on_the_line(lean, shown.instrument)),
    );
    if let Some(reading) = rule.quadrants.get(&lean.quadrant) {
        let looks_like: [Cow<'_, str>; 2] = [
            t.report.looks_like(&shown.fill(&reading.looks_like)),
            t.report.risk(&shown.fill(&reading.risk)),
        ];
        page.paragraph(looks_like);
    }
}
