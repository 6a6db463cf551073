use kilter_charts::Frame;
use kilter_core::ids::{ItemId, ScaleId};
use kilter_core::instrument::Instrument;
use kilter_core::report::{Findings, ScaleFinding};
use kilter_core::scoring::ScaleScore;
use kilter_core::wording::Wording;
use kilter_text::{say, t};

/// One check of a report with all that is needed to tell of it.
#[derive(Clone, Copy)]
pub struct CheckContext<'a> {
    /// The instrument.
    pub instrument: &'a Instrument,
    /// What it found.
    pub findings: &'a Findings,
    /// The words that members read.
    pub wording: &'a Wording,
    /// How many replied to it.
    pub replies: u32,
    /// How many people were asked, where it is known.
    pub team: Option<u32>,
    /// Its place in the report, from 1.
    pub place: usize,
    /// Several teams are read as if they were one.
    pub several: bool,
    /// The team is made up.
    pub example: bool,
}

impl<'a> CheckContext<'a> {
    /// An id that is unique on the page.
    pub fn id(&self, part: &str) -> String {
        format!("check-{}-{part}", self.place)
    }

    /// How many replied, of how many.
    pub fn asked(&self) -> say::Asked {
        say::Asked {
            replies: self.replies,
            team: self.team,
        }
    }

    /// What stands round a chart. A picture of a made-up team says so by itself.
    pub fn frame(&self, part: &str, title: impl Into<String>, description: String) -> Frame {
        let note = if self.example {
            t().example.mark().into_owned()
        } else {
            String::new()
        };
        Frame {
            prefix: self.id(part),
            title: title.into(),
            description,
            heading: String::new(),
            note,
        }
    }

    /// A text of the instrument in the team's words.
    pub fn fill(&self, text: &str) -> String {
        self.wording.fill(text)
    }

    /// A statement in the team's words.
    pub fn statement(&self, id: &ItemId) -> String {
        say::statement(self.instrument, id, self.wording)
    }

    /// A scale's name.
    pub fn label(&self, id: &ScaleId) -> String {
        self.instrument
            .scale(id)
            .map_or_else(|| id.to_string(), |scale| self.fill(&scale.label))
    }

    /// What was found of a scale.
    pub fn finding(&self, id: &ScaleId) -> Option<&'a ScaleFinding> {
        self.findings
            .scales
            .iter()
            .find(|finding| finding.id == *id)
    }
}

/// A scale's score as people read it: on its own range where it has bands, otherwise whole
/// points of 100.
pub fn score_text(score: &ScaleScore) -> String {
    if score.band.is_some() {
        say::score(&score.score)
    } else {
        say::of_100(&score.out_of_100)
    }
}
