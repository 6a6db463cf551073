//! What a team sees on the wall: one idea a screen. No statement by itself, no prompt for the facilitator, nothing that the
//! report does not show.

use crate::block::Figure;
use crate::plan::Planned;
use crate::report::{Head, tops};
use kilter_core::plan::{About, Agenda};
use kilter_core::report::Report;
use kilter_text::t;

/// One screen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Slide {
    /// What it is about.
    pub title: String,
    /// What it says; a few words each.
    pub lines: Vec<String>,
    /// The picture that it shows.
    pub picture: Option<Figure>,
}

impl Planned<'_> {
    /// The screens of this agenda: the pictures one by one, each guessed at before it is shown, then each talk with its
    /// questions, then the promise.
    #[must_use]
    pub fn slides(&self, agenda: &Agenda) -> Vec<Slide> {
        let mut slides = self
            .report
            .map_or_else(Vec::new, |report| self.pictures(report));
        for step in agenda.steps() {
            if step.about != About::Look {
                let title = self.name(&step.about);
                slides.push(says(&title, self.questions(&step.about)));
            }
        }
        slides
    }

    fn pictures(&self, report: &Report) -> Vec<Slide> {
        let head = Head::of(report, self.example);
        let standing = t().report.standing().into_owned();
        let mut slides = vec![says(&head.title, vec![head.caption, standing])];
        for top in tops(report, self.catalogue, self.example) {
            // Of what can't be seen nothing is guessed.
            if top.picture.is_none() {
                continue;
            }
            let guess = t().wall.guess().into_owned();
            let silence = t().wall.silence().into_owned();
            slides.push(says(&top.name, vec![guess, silence]));
            slides.push(Slide {
                title: top.finding,
                lines: Vec::new(),
                picture: top.picture,
            });
        }
        slides
    }
}

fn says(title: &str, lines: Vec<String>) -> Slide {
    Slide {
        title: title.to_owned(),
        lines,
        picture: None,
    }
}
