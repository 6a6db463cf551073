//! Several teams as Markdown: the pictures of one team's report, and no next moves, which are one team's own.

use super::left_out::{left_out, title};
use crate::markdown::check::pictures;
use crate::markdown::check_context::CheckContext;
use crate::markdown::curious;
use crate::markdown::page::Page;
use kilter_core::compare::Pool;
use kilter_core::disclosure::Rules;
use kilter_core::instrument::Catalogue;
use kilter_core::report::CheckReport;
use kilter_text::say::Asked;
use kilter_text::{say, t};

/// The page.
pub fn text(pool: &Pool, rules: Rules) -> String {
    let (sure, report) = (t().sure, t().report);
    let mut page = Page::default();
    page.heading(1, &sure.pooled(pool.different_teams()));
    page.quote(&report.standing());
    page.paragraph([report.small_team()]);
    page.paragraph([sure.pooled_text(), sure.pool_as_one()]);
    let warnings = [
        pool.wordings_differ.then(|| sure.pool_words()),
        pool.has_a_team_twice().then(|| sure.pool_twice()),
        pool.could_be_taken_apart(rules)
            .map(|counts| sure.pool_small(counts)),
    ];
    page.paragraph(warnings.into_iter().flatten());
    let left_out: Vec<_> = pool.left_out.iter().map(left_out).collect();
    page.list(&sure.pool_left_out(), &left_out);
    for (teams, check) in pool.checks(rules, Catalogue::built_in()) {
        write(&mut page, pool, teams, &check);
    }
    page.into_text()
}

fn write(page: &mut Page, pool: &Pool, teams: u32, check: &CheckReport) {
    let Some(instrument) = check.instrument(Catalogue::built_in()) else {
        return;
    };
    page.heading(2, &pool.wording.fill(&instrument.long_title));
    let asked = Asked {
        replies: check.replies,
        team: pool.asked(&check.key),
    };
    page.paragraph([t().sure.pooled_check(&title(&check.key), teams, asked)]);
    match &check.findings {
        Err(why) => page.paragraph([say::withheld(*why)]),
        Ok(findings) => {
            let shown = CheckContext {
                instrument,
                findings,
                asked,
                wording: &pool.wording,
            };
            pictures(page, &shown);
            curious::write(page, &shown);
        }
    }
}
