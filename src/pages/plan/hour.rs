use kilter_core::instrument::Catalogue;
use kilter_core::plan::Agenda;
use kilter_core::report::Report;
use kilter_page::plan::Planned;
use leptos::prelude::RwSignal;
use std::sync::Arc;

/// What the parts of the page share.
#[derive(Clone)]
pub struct Hour {
    /// The report.
    pub report: Arc<Report>,
    /// The team is made up.
    pub example: bool,
    /// The steps.
    pub agenda: RwSignal<Agenda>,
    /// The step that was moved, for the focus to follow it.
    pub moved: RwSignal<Option<usize>>,
}

impl Hour {
    /// What its steps are made of.
    pub fn planned(&self) -> Planned<'_> {
        Planned {
            report: &self.report,
            catalogue: Catalogue::built_in(),
            example: self.example,
        }
    }
}
