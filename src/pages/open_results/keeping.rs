//! Keeping what is new, a part at a time.

use super::looked_at::LookedAt;
use crate::actions::bring_in;
use crate::components::{El, live, nothing, notice, progress};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::promises::Promises;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// As many are kept in one commit: a browser writes them in less than a tenth of a second, and a person who presses
/// something meanwhile is answered.
const PART: usize = 100;

/// How far keeping is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SoFar {
    /// It has not begun.
    Nothing,
    /// So many of all are kept.
    Kept(usize),
    /// So many of all were kept, and then the browser refused.
    Refused(usize),
}

/// Keeping what was looked at.
#[derive(Clone, Copy)]
pub struct Keeping {
    kilter: Kilter,
    so_far: RwSignal<SoFar>,
    /// How many there are to keep.
    all: usize,
    /// All are kept, and there are several to choose from.
    pub done: RwSignal<bool>,
}

impl Keeping {
    /// Nothing is kept yet.
    pub fn of(kilter: Kilter, looked_at: &LookedAt) -> Self {
        Self {
            kilter,
            so_far: RwSignal::new(SoFar::Nothing),
            all: summaries(looked_at).count() + promises(looked_at).count(),
            done: RwSignal::new(false),
        }
    }

    /// Keeps all that is new. What was kept stays kept where a later part is refused; to begin again goes on there.
    pub fn begin(self, looked_at: Arc<LookedAt>) {
        if matches!(self.so_far.get_untracked(), SoFar::Kept(_)) {
            return;
        }
        self.so_far.set(SoFar::Kept(0));
        spawn_local(async move {
            let summaries: Vec<_> = summaries(&looked_at).cloned().collect();
            let promises: Vec<_> = promises(&looked_at).cloned().collect();
            let (mut summaries, mut promises) = (summaries.chunks(PART), promises.chunks(PART));
            let mut kept = 0;
            loop {
                let (some, more) = (summaries.next(), promises.next());
                if some.is_none() && more.is_none() {
                    break;
                }
                let (some, more) = (some.unwrap_or_default(), more.unwrap_or_default());
                if bring_in(&self.kilter, some, more).await.is_err() {
                    // Nobody hears it where the page is gone.
                    let _ = self.so_far.try_set(SoFar::Refused(kept));
                    return;
                }
                kept += some.len() + more.len();
                let _ = self.so_far.try_set(SoFar::Kept(kept));
            }
            self.end(&looked_at);
        });
    }

    /// One report opens by itself; of several one chooses.
    fn end(self, looked_at: &LookedAt) {
        if looked_at.is_backup {
            let _ = self.done.try_set(true);
            return;
        }
        let says = t().open.kept(number(self.all));
        match looked_at.found.as_slice() {
            [only] => {
                self.kilter.say(says);
                self.kilter.go(&Route::Report(only.summary.head.id.clone()));
            }
            _ => {
                self.kilter.said.set(Some(says.into_owned()));
                let _ = self.done.try_set(true);
            }
        }
    }

    /// What is said where the browser refuses.
    pub fn refusal(self) -> AnyView {
        live(move || match self.so_far.get() {
            SoFar::Refused(0) => notice(t().shell.not_kept(), false).view(),
            SoFar::Refused(kept) => {
                let says = t().open.kept_some(number(kept), number(self.all));
                notice(says, false).view()
            }
            SoFar::Nothing | SoFar::Kept(_) => nothing(),
        })
    }

    /// How far it is, where that takes a while.
    pub fn status(self) -> El {
        let says = move || match self.so_far.get() {
            SoFar::Kept(kept) if self.all > PART => t()
                .open
                .keeping(number(kept), number(self.all))
                .into_owned(),
            _ => String::new(),
        };
        progress(says)
    }
}

/// The team summaries that are new.
fn summaries(looked_at: &LookedAt) -> impl Iterator<Item = &TeamSummary> {
    let new = looked_at.found.iter().filter(|found| found.is_new);
    new.map(|found| &found.summary)
}

/// The promises of backups that are new.
fn promises(looked_at: &LookedAt) -> impl Iterator<Item = &Promises> {
    let new = looked_at.backed_up.iter().filter(|it| it.is_new);
    new.map(|it| &it.promises)
}

fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
