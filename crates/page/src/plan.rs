//! The steps of an agenda as blocks: each with its picture, two prompts and a next move.

use crate::block::{Block, How, Prompts, Turn};
use crate::check_context::CheckContext;
use crate::drawing::{scores_chart, statements_chart};
use crate::report::{MOST_A_PICTURE, context, in_words, pictures, tops};
use kilter_core::ids::{ItemId, ScaleId};
use kilter_core::instrument::{Catalogue, Guidance, InstrumentKey, Scale};
use kilter_core::plan::{About, Agenda};
use kilter_core::report::{ItemFinding, Report};
use kilter_core::wording::Wording;
use kilter_text::t;

/// The most prompts of a step: more is a questionnaire.
const ASKED: usize = 2;
/// The most next moves.
const MOVES: usize = 1;
/// The lines to write promises on.
const PROMISES: usize = 2;

/// What a plan is made of: the checks, and what a report says of them.
#[derive(Clone, Copy)]
pub struct Planned<'a> {
    /// The report; a team that talks without scores has none.
    pub report: Option<&'a Report>,
    /// The checks.
    pub catalogue: &'a Catalogue,
    /// The team is made up.
    pub example: bool,
}

impl Planned<'_> {
    /// The blocks of each step.
    #[must_use]
    pub fn steps(&self, agenda: &Agenda) -> Vec<Vec<Block>> {
        let steps = agenda.steps().iter().enumerate();
        let blocks = steps.map(|(at, step)| {
            let turn = Block::Turn(Turn {
                number: at + 1,
                title: self.name(&step.about),
                minutes: step.minutes,
            });
            let mut blocks = vec![turn];
            let (picture, prompts) = (self.picture(&step.about, at), self.prompts(&step.about));
            match picture {
                // Its pictures stand beside each other already.
                Some(picture) if step.about == About::Look => blocks.extend([picture, prompts]),
                Some(picture) => blocks.push(Block::group(How::Beside, vec![picture, prompts])),
                None => blocks.push(prompts),
            }
            if step.about == About::Promise {
                // To be filled in by hand.
                blocks.push(Block::group(How::OnPaper, vec![Block::Promises(PROMISES)]));
            }
            blocks
        });
        blocks.collect()
    }

    /// What a step is called.
    #[must_use]
    pub fn name(&self, about: &About) -> String {
        let say = t().plan;
        let of = |check: usize, name: &dyn Fn(CheckContext<'_>) -> String| {
            self.told(check).map_or_else(String::new, name)
        };
        match about {
            About::WhatHappened => t().promises.what_happened().into_owned(),
            About::Look | About::Slips => say.look().into_owned(),
            About::Unscored { check, scale } => self
                .unscored(check, scale)
                .map_or_else(String::new, |scale| usual(&scale.label)),
            About::Promise => say.promise().into_owned(),
            About::Scale { check, scale } => of(*check, &|told| told.label(scale)),
            About::Lowest { check, scales } => of(*check, &|told| {
                let names: Vec<String> = scales.iter().map(|scale| told.label(scale)).collect();
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                t().words.list(&names).into_owned()
            }),
            About::Strength { check, scale } => of(*check, &|told| {
                say.strength(&told.label(scale)).into_owned()
            }),
            About::Statement { check, item } => of(*check, &|told| {
                say.two_views(&told.statement(item)).into_owned()
            }),
            About::Choice { check } => of(*check, &|told| {
                say.choice(&told.fill(&told.instrument.title)).into_owned()
            }),
        }
    }

    /// The same with its check: two checks may have parts of one name.
    #[must_use]
    pub fn name_with_check(&self, about: &About) -> String {
        let name = self.name(about);
        let check = match about {
            About::Scale { check, .. } | About::Lowest { check, .. } => {
                let told = self.told(*check);
                told.map(|told| told.fill(&told.instrument.title))
            }
            About::Unscored { check, .. } => {
                let check = self.catalogue.find(check);
                check.map(|check| usual(&check.title))
            }
            _ => None,
        };
        match check {
            Some(check) => t().plan.of_check(&name, &check).into_owned(),
            None => name,
        }
    }

    fn told(&self, check: usize) -> Option<CheckContext<'_>> {
        let report = self.report?;
        let of = report.checks.get(check)?;
        context(report, of, self.catalogue, check + 1, self.example)
    }

    fn unscored(&self, check: &InstrumentKey, scale: &ScaleId) -> Option<&Scale> {
        self.catalogue.find(check)?.scale(scale)
    }

    fn picture(&self, about: &About, at: usize) -> Option<Block> {
        match about {
            About::Look => {
                let tops = tops(self.report?, self.catalogue, self.example);
                // Below the step's own heading.
                let shown = tops.into_iter().map(|top| top.block(3));
                Some(Block::group(How::SideBySide, shown.collect()))
            }
            About::WhatHappened
            | About::Slips
            | About::Unscored { .. }
            | About::Promise
            | About::Choice { .. } => None,
            About::Statement { check, item } => {
                let told = self.told(*check)?;
                of_items(told, at, &told.statement(item), std::slice::from_ref(item))
            }
            About::Lowest { check, scales } => {
                let told = self.told(*check)?;
                let scales = scales.iter().filter_map(|id| told.instrument.scale(id));
                let items: Vec<ItemId> = scales
                    .flat_map(|scale| scale.made_of.items().iter().cloned())
                    .collect();
                of_items(told, at, &self.name_with_check(about), &items)
            }
            About::Scale { check, scale } | About::Strength { check, scale } => {
                of_scale(self.told(*check)?, at, scale)
            }
        }
    }

    /// What to ask the room.
    pub(crate) fn questions(&self, about: &About) -> Vec<String> {
        self.asked(about).ask
    }

    fn prompts(&self, about: &About) -> Block {
        Block::Prompts(self.asked(about))
    }

    fn asked(&self, about: &About) -> Prompts {
        let say = t().plan;
        match about {
            About::WhatHappened => Prompts {
                how: Some(t().promises.then_ask().into_owned()),
                ask: vec![say.kept_or_not().into_owned()],
                ..Prompts::default()
            },
            About::Look => Prompts {
                how: Some(say.look_how().into_owned()),
                ask: vec![
                    say.what_fits().into_owned(),
                    say.what_surprises().into_owned(),
                ],
                ..Prompts::default()
            },
            About::Slips => Prompts {
                how: Some(say.slips_how().into_owned()),
                ask: vec![
                    say.what_goes_well().into_owned(),
                    say.what_is_hard().into_owned(),
                ],
                ..Prompts::default()
            },
            About::Unscored { check, scale } => {
                let scale = self.unscored(check, scale);
                let guidance = scale.and_then(|it| it.turn.as_ref().or(it.always.as_ref()));
                guidance.map_or_else(Prompts::default, |guidance| filled(guidance, usual))
            }
            About::Promise => Prompts {
                ask: vec![
                    say.who_what_when().into_owned(),
                    say.how_will_we_know().into_owned(),
                ],
                ..Prompts::default()
            },
            About::Statement { check, .. } => {
                self.guided(*check, |told| Some(&told.instrument.differ))
            }
            About::Choice { check } => self.guided(*check, |told| Some(&told.instrument.overall)),
            About::Lowest { check, scales } => {
                // One question and one move of each.
                let each = scales.iter().map(|scale| {
                    self.guided(*check, |told| {
                        told.finding(scale)?.guidance(told.instrument)
                    })
                });
                let mut said = Prompts::default();
                for of in each {
                    said.ask.extend(of.ask.into_iter().take(1));
                    said.try_next.extend(of.try_next);
                }
                said.ask.truncate(ASKED);
                said.try_next.truncate(MOVES);
                said
            }
            About::Scale { check, scale } | About::Strength { check, scale } => {
                self.guided(*check, |told| {
                    let turn = told.instrument.scale(scale)?.turn.as_ref();
                    turn.or(told.finding(scale)?.guidance(told.instrument))
                })
            }
        }
    }

    fn guided<'g>(
        &'g self,
        check: usize,
        guidance: impl Fn(CheckContext<'g>) -> Option<&'g Guidance>,
    ) -> Prompts {
        let Some(told) = self.told(check) else {
            return Prompts::default();
        };
        guidance(told).map_or_else(Prompts::default, |guidance| {
            filled(guidance, |text| told.fill(text))
        })
    }
}

/// As much of it as a step has, in the team's words.
fn filled(guidance: &Guidance, fill: impl Fn(&str) -> String) -> Prompts {
    let lines = |lines: &[String], most: usize| {
        let lines = lines.iter().take(most);
        lines.map(|line| fill(line)).collect()
    };
    Prompts {
        how: guidance.how.as_deref().map(&fill),
        ask: lines(&guidance.ask, ASKED),
        try_next: lines(&guidance.try_next, MOVES),
        ..Prompts::default()
    }
}

/// A text of an instrument in the usual words: of a team without a report nobody knows others.
fn usual(text: &str) -> String {
    Wording::default().fill(text)
}

/// The parts of a scale that is made of scales, the statements of any other.
fn of_scale(told: CheckContext<'_>, at: usize, id: &ScaleId) -> Option<Block> {
    let scale = told.instrument.scale(id)?;
    let parts = scale.made_of.scales();
    if parts.is_empty() {
        let check = told.fill(&told.instrument.title);
        let name = t().plan.of_check(&told.label(id), &check);
        return of_items(told, at, &name, scale.made_of.items());
    }
    let drawing = scores_chart(told, &part(at), &told.fill(&scale.label), parts);
    let summary = drawing.frame.description.clone();
    Some(Block::figure(kilter_charts::bars(&drawing), summary))
}

/// `name` is what they are of: two steps of a check show tables, which a screen reader tells apart by it.
fn of_items(told: CheckContext<'_>, at: usize, name: &str, ids: &[ItemId]) -> Option<Block> {
    let items = told.findings.items.iter();
    let items: Vec<&ItemFinding> = items.filter(|item| ids.contains(&item.id)).collect();
    let title = t().statements.title(name, told.replies).into_owned();
    if items.is_empty() {
        return None;
    }
    if items.iter().any(|item| item.counts.is_err()) {
        return Some(Block::Table(in_words(told, title, &items)));
    }
    let figures = pictures(told, &items, MOST_A_PICTURE)
        .into_iter()
        .enumerate();
    let figures = figures.map(|(sheet, items)| {
        let part = format!("{}-{sheet}", part(at));
        let drawing = statements_chart(told, &part, title.clone(), &items);
        Block::figure(kilter_charts::stacked(&drawing), String::new())
    });
    Some(Block::group(How::Below, figures.collect()))
}

fn part(at: usize) -> String {
    format!("step-{}", at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{every_kind, six_people, twelve_people};
    use kilter_core::plan::LENGTHS;

    /// Every step that a plan of this report could have, with its name and its blocks.
    fn all_steps(report: &Report, catalogue: &Catalogue) -> Vec<(String, Vec<Block>)> {
        let planned = Planned {
            report: Some(report),
            catalogue,
            example: false,
        };
        with_spare(planned, Agenda::of(report, catalogue, LENGTHS[0]))
    }

    fn with_spare(planned: Planned<'_>, mut agenda: Agenda) -> Vec<(String, Vec<Block>)> {
        while !agenda.spare().is_empty() {
            agenda.add(0);
        }
        let names = agenda.steps().iter().map(|step| planned.name(&step.about));
        names.zip(planned.steps(&agenda)).collect()
    }

    #[test]
    fn every_step_has_a_name_and_something_to_ask_and_those_about_a_part_a_picture() {
        let catalogue = every_kind::catalogue();
        let every_kind = every_kind::report(&catalogue, 12, &[]);
        let built_in = Catalogue::built_in();
        for (report, catalogue) in [
            (six_people(), built_in),
            (twelve_people(), built_in),
            (every_kind, &catalogue),
        ] {
            for (at, (name, blocks)) in all_steps(&report, catalogue).into_iter().enumerate() {
                assert!(!name.is_empty(), "step {at}");
                let Some(Block::Turn(turn)) = blocks.first() else {
                    panic!("{name}: {blocks:?}");
                };
                assert_eq!((turn.number, &turn.title), (at + 1, &name));
                assert!(blocks.len() > 1, "{name}");
            }
        }
    }

    /// Four turns and eight facets, each with something to ask, and nothing that a report would say.
    #[test]
    fn without_scores_every_step_asks_and_none_has_a_picture_or_a_number() {
        let catalogue = Catalogue::built_in();
        let planned = Planned {
            report: None,
            catalogue,
            example: false,
        };
        let steps = with_spare(planned, Agenda::unscored(catalogue, 60));
        let names: Vec<_> = steps.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names[..3], ["Look", "Deal", "Relationship"]);
        assert_eq!((names.len(), names[11]), (12, "Promise"));
        for (name, blocks) in &steps {
            let Block::Prompts(prompts) = &blocks[1] else {
                panic!("{name}: {blocks:?}");
            };
            assert!((1..=ASKED).contains(&prompts.ask.len()), "{name}");
            // No placeholder of an instrument is left.
            let said = format!("{prompts:?}");
            assert!(
                !said.contains("{practice") && !said.contains("{network"),
                "{said}"
            );
            // The promise has lines to write on.
            assert_eq!(
                blocks.len(),
                if name == "Promise" { 3 } else { 2 },
                "{name}"
            );
        }
        let said = format!("{steps:?}");
        for words in [
            "What goes well between us?",
            "How must we treat each other to get there?",
            "One action on the deal: what, which role, by when.",
            "List one service; each practice says one give and one get.",
        ] {
            assert!(said.contains(words), "{words}");
        }
        assert_eq!(
            planned.name_with_check(&Agenda::unscored(catalogue, 60).spare()[5]),
            "Openness (Deal and relationship)"
        );
    }

    /// Healthy conflict and accountability stand lowest: their six statements and a question of each.
    #[test]
    fn what_stands_lowest_is_one_step_with_a_question_of_each() {
        let steps = all_steps(&twelve_people(), Catalogue::built_in());
        let lowest = "Healthy conflict and Accountability";
        let (_, blocks) = steps.iter().find(|(name, _)| name == lowest).unwrap();
        let said = format!("{blocks:?}");
        for words in [
            "What are we not saying?",
            "What standard would we all sign?",
        ] {
            assert!(said.contains(words), "{words}");
        }
        assert!(
            !said.contains("Does it apply to partners too?"),
            "two questions are enough"
        );
        assert!(said.contains("Hard topics get raised in the meeting itself."));
    }
}
