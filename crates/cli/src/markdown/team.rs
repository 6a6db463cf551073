use super::check;
use super::page::Page;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_text::t;

/// One team's report.
pub fn page(report: &Report, catalogue: &Catalogue) -> String {
    let t = t();
    let mut page = Page::default();
    page.heading(1, &t.report.title(report.head.team.as_str()));
    let month = t.words.month(report.head.month);
    page.paragraph([t.report.round(report.head.round.as_str(), &month)]);
    page.quote(&t.report.standing());
    page.paragraph([t.report.small_team()]);
    if report.head.team_size.is_some() {
        page.paragraph([t.report.did_this_many()]);
    }
    for check in &report.checks {
        if let Some(instrument) = check.instrument(catalogue) {
            check::write(&mut page, report, check, instrument);
        }
    }
    page.into_text()
}
