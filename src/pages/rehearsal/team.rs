use crate::components::{El, all, blocks, details, para};
use crate::report_of::example_report;
use kilter_core::instrument::Catalogue;
use kilter_core::made_up::made_up_like;
use kilter_core::report::Report;
use kilter_page::report::report_page;
use kilter_text::t;

/// How many blocks of its report are shown: what it is not for, what each check comes to.
const SHOWN: usize = 2;

/// The made-up team of the shape of this one, under the head of the one that is built in.
pub fn team(real: &Report) -> Option<El> {
    let made_up = made_up_like(real, example_report()?.head, Catalogue::built_in());
    let replies = made_up.checks.iter().map(|check| check.replies).max()?;
    let mut shown = vec![para(t().rehearsal.team_about(replies)).view()];
    let page = report_page(&made_up, Catalogue::built_in(), true);
    let first = page.blocks.into_iter().take(SHOWN).collect();
    shown.extend(blocks(first).into_iter().map(El::view));
    let shown = all(shown);
    Some(details(
        "nhsuk-details kilter-topic",
        t().rehearsal.team(),
        None,
        vec![shown],
    ))
}
