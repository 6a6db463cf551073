//! A form: every check with the numbers of the screen and those of typing in.

use super::sheet::{checks, sheet_of};
use crate::components::{El, bullet_list, el, heading_of, para};
use kilter_core::instrument::{Group, GroupKind, Instrument, Item, OfList, SharePoints, Twice};
use kilter_core::setup::Setup;
use kilter_core::wording::Wording;
use kilter_text::t;

/// Every check on one form.
pub(super) fn form_to_copy(setup: &Setup) -> El {
    let (say, answer) = (t().paper, t().answer);
    let team = setup.asking.team.in_words().into_owned();
    let mut form = sheet_of("kilter-sheet kilter-form-sheet", team);
    let words = [
        answer.before_totals(setup.asking.minimum.replies()),
        answer.before_small_team(),
    ];
    form = form.with(bullet_list(words));
    let (mut number, mut told) = (1, None);
    for check in checks(setup) {
        let wording = &setup.asking.wording;
        let sheet = OnPaper {
            check: &check,
            wording,
        };
        let groups = check.groups();
        form = form
            .with(heading_of(
                "h3",
                "nhsuk-heading-m",
                wording.fill(&check.title),
            ))
            .with(para(wording.fill(&check.stem)).class("nhsuk-u-font-weight-bold"))
            .with_all(check.newcomers.as_deref().map(|it| para(wording.fill(it))))
            .with_all(sheet.how(&groups, &mut told))
            .with_all(sheet.groups(&groups, &mut number));
    }
    form.with(para(say.fold()).class("kilter-fold"))
}

/// A check on its way to the paper.
struct OnPaper<'a> {
    check: &'a Instrument,
    wording: &'a Wording,
}

/// A statement with its number, and what it is answered with.
type Row<'a> = (String, &'a Item);

impl OnPaper<'_> {
    fn groups(&self, groups: &[Group<'_>], number: &mut usize) -> Vec<El> {
        let items: Vec<&Item> = self.check.in_order().collect();
        let (mut drawn, mut rows): (_, Vec<Row<'_>>) = (Vec::new(), Vec::new());
        for group in groups {
            let own = items.get(group.items.clone()).unwrap_or_default();
            let apart = match &group.kind {
                GroupKind::Choice => {
                    rows.extend(own.iter().map(|item| self.row(*number, &item.text, item)));
                    None
                }
                GroupKind::Twice(twice) => Some(self.twice(twice, own, *number)),
                GroupKind::Shares(question) => Some(self.points(question, own, *number)),
                GroupKind::Entry(of) => Some(self.entry(of, own, *number)),
            };
            if let Some(apart) = apart {
                drawn.extend(self.tables(&std::mem::take(&mut rows)));
                drawn.push(apart);
            }
            *number += group.statements();
        }
        drawn.extend(self.tables(&rows));
        drawn
    }

    /// How to fill in what has boxes to tick, where another check has not said the same.
    fn how(&self, groups: &[Group<'_>], told: &mut Option<String>) -> Option<El> {
        let ticked = groups
            .iter()
            .find(|group| !matches!(group.kind, GroupKind::Shares(_)))?;
        let item = self.check.in_order().nth(ticked.items.start)?;
        let how = t().paper.form_how(&self.check.options_of(item)?.opt_out);
        let how = how.into_owned();
        if told.as_ref() == Some(&how) {
            return None;
        }
        *told = Some(how.clone());
        Some(para(how))
    }

    fn row<'a>(&self, number: usize, text: &str, item: &'a Item) -> Row<'a> {
        (format!("{number}. {}", self.wording.fill(text)), item)
    }

    /// The two times below each other.
    fn twice(&self, twice: &Twice, own: &[&Item], number: usize) -> El {
        let times = [&twice.before, &twice.now].into_iter().zip(own);
        let rows: Vec<_> = times
            .enumerate()
            .map(|(place, (time, item))| self.row(number + place, &time.label, item))
            .collect();
        el("div")
            .class("kilter-statement")
            .with(para(self.wording.fill(&twice.text)))
            .with_all(self.tables(&rows))
    }

    /// A box to write in for each aim, and what they come to.
    fn points(&self, question: &SharePoints, own: &[&Item], number: usize) -> El {
        let say = t().paper;
        let (points, opt_out) = (question.points, &question.opt_out);
        let aims = own.iter().map(|aim| {
            let words = self.wording.fill(&aim.text);
            el("li").class("kilter-write").text(words)
        });
        el("div")
            .class("kilter-statement")
            .with(para(format!(
                "{number}. {}",
                self.wording.fill(&question.text)
            )))
            .with(para(say.points_how(points, opt_out)))
            .with(el("ul").class("nhsuk-list").with_all(aims))
            .with(
                para(say.points_together(points))
                    .class("kilter-boxes")
                    .with(
                        el("span")
                            .class("kilter-box kilter-box--apart")
                            .text(say.option(0, opt_out)),
                    ),
            )
    }

    /// What is asked of one entry, below its name.
    fn entry(&self, of: &OfList<'_>, own: &[&Item], number: usize) -> El {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let title = t().paper.entry(
            &self.wording.fill(&of.each.title),
            count(of.place),
            count(of.of),
            &self.wording.fill(&of.entry.label),
        );
        let asked = own.iter().zip(&of.each.items).enumerate();
        let rows: Vec<_> = asked
            .map(|(place, (item, inner))| self.row(number + place, &inner.text, item))
            .collect();
        el("div")
            .class("kilter-statement kilter-of-entry")
            .with(heading_of("h4", "nhsuk-heading-s", title))
            .with_all(self.tables(&rows))
    }

    /// Statements that follow each other, a table for each run of one response scale.
    fn tables(&self, rows: &[Row<'_>]) -> Vec<El> {
        rows.chunk_by(|(_, one), (_, next)| one.response_scale == next.response_scale)
            .filter_map(|rows| self.table(rows))
            .collect()
    }

    /// A row a statement, a column an option, the opt-out last: the same answer stands below the same answer. Each box
    /// has its number, for typing in.
    fn table(&self, rows: &[Row<'_>]) -> Option<El> {
        let scale = self.check.options_of(rows.first()?.1)?;
        let labels = scale.options.iter().map(|option| &option.label);
        let options: Vec<(usize, String)> = (1..)
            .zip(labels)
            .chain([(0, &scale.opt_out)])
            .map(|(number, label)| (number, self.wording.fill(label)))
            .collect();
        let heads = options.iter().map(|(number, label)| {
            let words = t().paper.option(*number, label);
            el("th").attr("scope", "col").text(words)
        });
        let body = rows.iter().map(|(words, _)| {
            let boxes = options.iter().map(|(number, label)| {
                let ticked = el("span").class("kilter-box").text(number.to_string());
                el("td").attr("data-head", label.clone()).with(ticked)
            });
            let statement = el("th").attr("scope", "row").text(words.clone());
            el("tr").with(statement).with_all(boxes)
        });
        let head = el("tr").with(el("td")).with_all(heads);
        Some(
            el("table")
                .class("kilter-form kilter-stacked")
                .with(el("thead").with(head))
                .with(el("tbody").with_all(body)),
        )
    }
}
