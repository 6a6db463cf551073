//! A form: every check with the numbers of the screen and those of typing in.

use super::sheet::{checks, sheet};
use crate::components::{El, bullet_list, el, heading_of, para};
use kilter_core::instrument::{GroupKind, Instrument, Item, OfList, SharePoints, Twice};
use kilter_core::setup::Setup;
use kilter_core::wording::Wording;
use kilter_text::t;

/// Every check on one form.
pub(super) fn form_to_copy(setup: &Setup) -> El {
    let (say, answer) = (t().paper, t().answer);
    let mut form = sheet(setup.asking.team.in_words().into_owned());
    let words = [
        answer.before_totals(setup.asking.minimum.replies()),
        answer.before_small_team(),
    ];
    form = form.with(bullet_list(words));
    let mut number = 1;
    for check in checks(setup) {
        let wording = &setup.asking.wording;
        form = form.with(heading_of(
            "h3",
            "nhsuk-heading-m",
            wording.fill(&check.title),
        ));
        let sheet = OnPaper {
            check: &check,
            wording,
        };
        form = form.with_all(sheet.groups(&mut number));
    }
    form.with(para(say.fold()).class("kilter-fold"))
}

/// A check on its way to the paper.
struct OnPaper<'a> {
    check: &'a Instrument,
    wording: &'a Wording,
}

impl OnPaper<'_> {
    fn groups(&self, number: &mut usize) -> Vec<El> {
        let items: Vec<&Item> = self.check.in_order().collect();
        let mut drawn = Vec::new();
        let mut says_how = true;
        for group in self.check.groups() {
            let own = items.get(group.items.clone()).unwrap_or_default();
            let is_of_options = !matches!(group.kind, GroupKind::Shares(_));
            if let (true, true, Some(first)) = (says_how, is_of_options, own.first()) {
                says_how = false;
                drawn.extend(self.how(first));
            }
            drawn.push(self.group(&group.kind, own, *number));
            *number += group.statements();
        }
        drawn
    }

    /// How to fill in what has boxes to tick.
    fn how(&self, item: &Item) -> Option<El> {
        let scale = self.check.options_of(item)?;
        Some(para(t().paper.form_how(&scale.opt_out)))
    }

    fn group(&self, kind: &GroupKind<'_>, own: &[&Item], number: usize) -> El {
        let text = |item: &Item| self.wording.fill(&item.text);
        match kind {
            GroupKind::Choice => {
                let parts = own.iter().flat_map(|item| {
                    let words = para(format!("{number}. {}", text(item)));
                    [words, self.boxes(item)]
                });
                el("div").class("kilter-statement").with_all(parts)
            }
            GroupKind::Twice(twice) => self.twice(twice, own, number),
            GroupKind::Shares(question) => self.points(question, own, number),
            GroupKind::Entry(of) => self.entry(of, own, number),
        }
    }

    /// The two times side by side.
    fn twice(&self, twice: &Twice, own: &[&Item], number: usize) -> El {
        let times = [&twice.before, &twice.now].into_iter().zip(own);
        let columns = times.enumerate().map(|(place, (time, item))| {
            let label = self.wording.fill(&time.label);
            el("div")
                .with(para(format!("{}. {label}", number + place)))
                .with(self.boxes(item))
        });
        el("div")
            .class("kilter-statement")
            .with(para(self.wording.fill(&twice.text)))
            .with(el("div").class("kilter-form-columns").with_all(columns))
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
        let mut drawn = el("div")
            .class("kilter-statement kilter-of-entry")
            .with(heading_of("h4", "nhsuk-heading-s", title));
        for (place, (item, inner)) in own.iter().zip(&of.each.items).enumerate() {
            let text = self.wording.fill(&inner.text);
            drawn = drawn
                .with(para(format!("{}. {text}", number + place)))
                .with(self.boxes(item));
        }
        drawn
    }

    /// Each option with its number and a box to tick, the opt-out last.
    fn boxes(&self, item: &Item) -> El {
        let mut boxes = el("p").class("kilter-boxes");
        let Some(scale) = self.check.options_of(item) else {
            return boxes;
        };
        let label = |number, label: &str| t().paper.option(number, &self.wording.fill(label));
        let options = scale.options.iter().enumerate();
        for words in options
            .map(|(at, option)| label(at + 1, &option.label))
            .chain([label(0, &scale.opt_out)])
        {
            boxes = boxes.with(el("span").class("kilter-box").text(words));
        }
        boxes
    }
}
