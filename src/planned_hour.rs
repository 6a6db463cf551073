//! The plan that somebody is at: in memory alone, so that it is there when they come back from another page.

use crate::browser::elapsed::Clocks;
use crate::report_of::ReportOf;
use kilter_core::plan::{Agenda, Clock};

/// How long a conversation is, in minutes, until somebody says otherwise.
pub const USUAL: u32 = 60;

/// A plan, and its clock while that runs.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedHour {
    /// Whose report it is about; none of a talk without scores.
    pub of: Option<ReportOf>,
    /// The steps.
    pub agenda: Agenda,
    /// The clock, and when it was started.
    pub running: Option<(Clock, Clocks)>,
}
