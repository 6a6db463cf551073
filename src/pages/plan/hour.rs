use crate::browser::elapsed::{Clocks, clocks, since};
use crate::components::{El, el};
use crate::pages::promises::{promises_link, what_happened_links};
use crate::planned_hour::PlannedHour;
use crate::report_of::ReportOf;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::instrument::Catalogue;
use kilter_core::plan::{About, Agenda, Clock, Pace};
use kilter_core::report::Report;
use kilter_page::plan::Planned;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// How often the clock is drawn.
const DRAWN_EVERY: Duration = Duration::from_millis(500);

/// What the parts of the page share.
#[derive(Clone)]
pub struct Hour {
    kilter: Kilter,
    of: Option<ReportOf>,
    report: Option<Arc<Report>>,
    /// The steps.
    pub agenda: RwSignal<Agenda>,
    /// The step that was moved, for the focus to follow it.
    pub moved: RwSignal<Option<usize>>,
    /// The clock, and when it was started.
    running: RwSignal<Option<(Clock, Clocks)>>,
    /// The seconds since then.
    now: RwSignal<u32>,
    /// How the time stands, while the clock runs.
    pub pace: Memo<Option<Pace>>,
    /// Which step is on.
    pub step: Memo<Option<usize>>,
}

impl Hour {
    /// The plan for this report that somebody is at, or a new one.
    pub fn of(kilter: Kilter, of: &ReportOf, report: Report) -> Self {
        let planned = kilter.planned(of, &report);
        Self::at(kilter, planned, Some(report))
    }

    /// The talk without scores that somebody is at, or a new one.
    pub fn unscored(kilter: Kilter) -> Self {
        Self::at(kilter, kilter.planned_unscored(), None)
    }

    fn at(kilter: Kilter, planned: PlannedHour, report: Option<Report>) -> Self {
        let of = planned.of;
        let (agenda, running) = (
            RwSignal::new(planned.agenda),
            RwSignal::new(planned.running),
        );
        let now = RwSignal::new(seconds_since(running.get_untracked().as_ref()));
        let tick = move || {
            if let Some(started) = running.try_get_untracked().flatten() {
                let _ = now.try_set(seconds_since(Some(&started)));
            }
        };
        // Without a timer of the browser's it stands still; the buttons still tell which step is on.
        if let Ok(interval) = set_interval_with_handle(tick, DRAWN_EVERY) {
            on_cleanup(move || interval.clear());
        }
        let pace = Memo::new(move |_| {
            let now = now.get();
            running.with(|running| running.as_ref().map(|(clock, _)| clock.at(now)))
        });
        let kept_of = of.clone();
        Effect::new(move |_| {
            kilter.hour.set(Some(PlannedHour {
                of: kept_of.clone(),
                agenda: agenda.get(),
                running: running.get(),
            }));
        });
        Self {
            kilter,
            of,
            report: report.map(Arc::new),
            agenda,
            moved: RwSignal::new(None),
            running,
            now,
            pace,
            step: Memo::new(move |_| pace.with(|pace| pace.as_ref().map(|pace| pace.step))),
        }
    }

    /// What its steps are made of.
    pub fn planned(&self) -> Planned<'_> {
        Planned {
            report: self.report.as_deref(),
            catalogue: Catalogue::built_in(),
            example: self.of.as_ref().is_some_and(ReportOf::is_example),
        }
    }

    /// The wall of this plan as it is now; none where there is no report.
    pub fn wall(&self) -> Option<Route> {
        let (of, report) = (self.of.clone()?, self.report.as_deref()?);
        let code = self
            .agenda
            .with(|agenda| agenda.code(report, Catalogue::built_in()));
        Some(Route::Wall(of, Some(code)))
    }

    /// Where a step is worked on: the promises of before, or those to write down.
    pub fn way(&self, about: &About) -> Option<El> {
        let Some(ReportOf::Summary(id)) = &self.of else {
            return None;
        };
        match about {
            About::WhatHappened => untrack(|| what_happened_links(self.kilter, id)),
            About::Promise => {
                let link = untrack(|| promises_link(self.kilter, id));
                Some(el("p").class("kilter-no-print").with(link))
            }
            _ => None,
        }
    }

    /// So many minutes: what somebody changed stays as they did.
    pub fn has_minutes(&self, length: u32) {
        self.agenda.update(|agenda| match agenda.is_changed() {
            true => agenda.set_length(length),
            false => {
                let catalogue = Catalogue::built_in();
                let anew = match &self.report {
                    Some(report) => Agenda::of(report, catalogue, length),
                    None => Agenda::unscored(catalogue, length),
                };
                *agenda = match agenda.begins_with_promises() {
                    true => anew.after_promises(),
                    false => anew,
                };
            }
        });
    }

    /// Starts the clock.
    pub fn start(&self) {
        self.now.set(0);
        let clock = self.agenda.with_untracked(Clock::start);
        self.running.set(Some((clock, clocks())));
    }

    /// The next step begins.
    pub fn go_on(&self) {
        let now = self.now.get_untracked();
        self.running.update(|running| {
            if let Some((clock, _)) = running {
                clock.next(now);
            }
        });
    }

    /// Stops the clock.
    pub fn stop(&self) {
        self.running.set(None);
    }

    /// The clock runs.
    pub fn is_running(&self) -> bool {
        self.running.with(Option::is_some)
    }
}

fn seconds_since(started: Option<&(Clock, Clocks)>) -> u32 {
    let Some((_, started)) = started else {
        return 0;
    };
    let passed = Duration::try_from_secs_f64(since(*started) / 1000.0).unwrap_or_default();
    u32::try_from(passed.as_secs()).unwrap_or(u32::MAX)
}
