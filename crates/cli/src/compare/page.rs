//! The change as Markdown.

use super::compared::Compared;
use crate::markdown::page::Page;
use kilter_core::compare::{ChangeFindings, CheckChange, ItemChange, ScaleChange};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::ScaleId;
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::wording::Wording;
use kilter_text::{say, t};
use std::borrow::Cow;

/// The page.
pub fn text(compared: &Compared) -> String {
    let (sure, report) = (t().sure, t().report);
    let (earlier, later, found) = (&compared.earlier, &compared.later, &compared.found);
    let mut page = Page::default();
    page.heading(1, &sure.change_title(later.head.team.as_str()));
    page.paragraph([sure.change_rounds(&round(earlier), &round(later))]);
    page.quote(&report.standing());
    page.paragraph([report.small_team()]);
    let warnings = [
        (!found.same_team).then(|| sure.other_team()),
        found.may_be_parts.then(|| sure.may_be_parts()),
        (!found.same_wording).then(|| sure.other_words()),
        found.everyone_both_times.then(|| sure.everyone_both()),
    ];
    page.paragraph(warnings.into_iter().flatten());
    let wording = later.wording.clone().unwrap_or_default();
    for check in &found.checks {
        if let Some(instrument) = Catalogue::built_in().find(&check.key) {
            let changed = Changed {
                compared,
                instrument,
                wording: &wording,
            };
            changed.write(&mut page, check);
        }
    }
    for key in &found.not_compared {
        let name = match Catalogue::built_in().find(key) {
            Some(instrument) => wording.fill(&instrument.title),
            None => key.instrument.to_string(),
        };
        page.paragraph([sure.not_compared(&name)]);
    }
    page.into_text()
}

fn round(summary: &TeamSummary) -> Cow<'static, str> {
    let month = t().words.month(summary.head.month);
    t().report.round(summary.head.round.as_str(), &month)
}

/// One check, and what its ids and words mean.
struct Changed<'a> {
    compared: &'a Compared,
    instrument: &'a Instrument,
    wording: &'a Wording,
}

impl Changed<'_> {
    fn write(&self, page: &mut Page, check: &CheckChange) {
        let sure = t().sure;
        let title = self.wording.fill(&self.instrument.title);
        page.heading(2, &self.wording.fill(&self.instrument.long_title));
        let asked = |replies, of: &TeamSummary| say::Asked {
            replies,
            team: of.head.team_size,
        };
        let joiner = check.joiner_could_be_guessed.then(|| sure.joiner());
        let both = sure.both_rounds(
            &title,
            asked(check.earlier, &self.compared.earlier),
            asked(check.later, &self.compared.later),
        );
        page.paragraph([both].into_iter().chain(joiner));
        match &check.findings {
            Ok(findings) => {
                self.scales(page, findings);
                self.figures(page, findings, &title);
            }
            Err(why) => page.paragraph([say::withheld(*why)]),
        }
    }

    fn scales(&self, page: &mut Page, findings: &ChangeFindings) {
        let sure = t().sure;
        let columns = [
            t().bands.part_column(),
            sure.then(),
            sure.now(),
            sure.difference(),
            sure.how_sure(),
        ];
        let rows: Vec<_> = findings
            .scales
            .iter()
            .map(|scale| self.scale(scale))
            .collect();
        page.table(&columns, &rows);
        let bands = self.instrument.bands();
        let banded = bands.and_then(|bands| self.instrument.scale(bands.scales.first()?));
        let range = match banded {
            Some(scale) => say::score_range(self.instrument, scale),
            None => Some(t().bands.score_of_100()),
        };
        let smallest = say::smallest_changes(self.instrument, &findings.scales);
        page.paragraph(range.into_iter().chain(smallest));
        let top = findings.scales.iter().filter(|scale| scale.at_the_top);
        let top: Vec<_> = top.map(|scale| self.label(&scale.id)).collect();
        let top: Vec<_> = top.iter().map(String::as_str).collect();
        page.paragraph((!top.is_empty()).then(|| sure.at_the_top(&top)));
    }

    fn scale(&self, scale: &ScaleChange) -> Vec<String> {
        let none = || "\u{2013}".to_owned();
        let cells = match (say::scale_change(self.instrument, scale), &scale.change) {
            (Some(changed), _) => [
                changed.then,
                changed.now,
                changed.by.into_owned(),
                changed.sure.into_owned(),
            ],
            (None, Err(why)) => [none(), none(), none(), say::unsure(*why).into_owned()],
            (None, Ok(_)) => [none(), none(), none(), none()],
        };
        [self.label(&scale.id)].into_iter().chain(cells).collect()
    }

    fn figures(&self, page: &mut Page, findings: &ChangeFindings, title: &str) {
        let sure = t().sure;
        page.heading(3, &sure.curious());
        page.paragraph([sure.change_text()]);
        page.heading(4, &sure.change_figures_caption(title));
        let columns = [
            t().bands.part_column(),
            sure.smallest_column(),
            sure.change_range(),
        ];
        let rows = findings
            .scales
            .iter()
            .filter_map(|scale| self.figure(scale));
        page.table(&columns, &rows.collect::<Vec<_>>());
        let items = match &findings.items {
            Ok(items) => items,
            Err(why) => return page.paragraph([say::withheld(*why)]),
        };
        page.heading(4, &sure.change_statements_caption(title));
        let columns = [
            t().statements.statement_column(),
            sure.then(),
            sure.now(),
            sure.difference(),
            sure.how_sure(),
        ];
        let rows = items.iter().filter_map(|item| self.item(item));
        page.table(&columns, &rows.collect::<Vec<_>>());
    }

    fn figure(&self, scale: &ScaleChange) -> Option<Vec<String>> {
        let changed = say::scale_change(self.instrument, scale)?;
        let why = || Some(say::withheld(scale.change.as_ref().ok()?.precision.err()?));
        let range = changed.range.or_else(why).unwrap_or_default();
        let label = self.label(&scale.id);
        Some(vec![label, changed.smallest, range.into_owned()])
    }

    fn item(&self, item: &ItemChange) -> Option<Vec<String>> {
        let cells = say::item_change(item.change.as_ref().ok()?).map(Cow::into_owned);
        let statement = say::statement(self.instrument, &item.id, self.wording);
        Some([statement].into_iter().chain(cells).collect())
    }

    fn label(&self, id: &ScaleId) -> String {
        let scale = self.instrument.scale(id);
        scale.map_or_else(String::new, |scale| self.wording.fill(&scale.label))
    }
}
