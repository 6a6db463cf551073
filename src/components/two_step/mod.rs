//! Something that can't be undone: the first press asks, the second does it, Cancel and Esc go back.
mod fixtures;

pub use fixtures::FIXTURES;

use super::el::{El, el, live};
use super::form::{TextField, form};
use super::parts::{Kind, button, button_group, heading2, hidden, para, submit_button};
use super::takes_focus::takes_focus;
use crate::browser::key::key_of;
use leptos::prelude::*;
use std::borrow::Cow;

/// The two steps.
pub struct TwoStep {
    /// An id for the second step's heading, unique on the page.
    pub id: Cow<'static, str>,
    /// The first button.
    pub open: Cow<'static, str>,
    /// What it is of, where several on the page have its name.
    pub of: Option<String>,
    /// How the first button looks: it only asks, so never as a warning.
    pub opens_as: Kind,
    /// The question of the second step.
    pub title: Cow<'static, str>,
    /// The button that does it.
    pub confirm: Cow<'static, str>,
    /// The button that goes back.
    pub cancel: Cow<'static, str>,
    /// It destroys something: the button that does it says so by its look too.
    pub warning: bool,
    /// What happens then, a paragraph each.
    pub texts: Vec<Cow<'static, str>>,
    /// What is done.
    pub on_confirm: Callback<()>,
}

/// Which of the two is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Closed,
    Asking,
    /// Closed again: the first button has the focus, where it was.
    WentBack,
}

impl TwoStep {
    /// Drawn.
    pub fn view(self) -> AnyView {
        self.asking(None, || {})
    }

    /// Drawn; the second step has a field to fill in too. Whoever goes back takes what was wrong with it with them.
    pub fn asking(
        self,
        field: Option<TextField>,
        on_cancel: impl Fn() + Clone + Send + Sync + 'static,
    ) -> AnyView {
        self.at(RwSignal::new(Step::Closed), field, on_cancel)
    }

    fn at(
        self,
        step: RwSignal<Step>,
        field: Option<TextField>,
        on_cancel: impl Fn() + Clone + Send + Sync + 'static,
    ) -> AnyView {
        live(move || match step.get() {
            Step::Asking => self.second(step, field.clone(), on_cancel.clone()).view(),
            was => self.first(step, was == Step::WentBack),
        })
    }

    fn first(&self, step: RwSignal<Step>, went_back: bool) -> AnyView {
        let id = format!("{}-open", self.id);
        if went_back {
            takes_focus(id.clone());
        }
        let mut open = button(self.opens_as, self.open.clone(), move |_| {
            step.set(Step::Asking)
        })
        .attr("id", id);
        if let Some(of) = &self.of {
            open = open.with(hidden(" ", of));
        }
        match self.opens_as {
            Kind::Link => open.view(),
            // In a group of its own, so that no other button touches it.
            _ => button_group([open]).view(),
        }
    }

    fn second(
        &self,
        step: RwSignal<Step>,
        field: Option<TextField>,
        on_cancel: impl Fn() + Clone + 'static,
    ) -> El {
        let (id, on_confirm) = (self.id.clone(), self.on_confirm);
        takes_focus(id.clone());
        let kind = if self.warning {
            Kind::Warning
        } else {
            Kind::Main
        };
        let go_back = move || {
            step.set(Step::WentBack);
            on_cancel();
        };
        let escapes = go_back.clone();
        let title = heading2(self.title.clone())
            .attr("id", id.clone())
            .attr("tabindex", "-1");
        let asks = el("section")
            .class("kilter-two-step")
            .attr("aria-labelledby", id)
            .on("keydown", move |event| {
                if key_of(&event).as_deref() == Some("Escape") {
                    escapes();
                }
            })
            .with(title)
            .with_all(self.texts.iter().cloned().map(para));
        let cancel = button(Kind::Second, self.cancel.clone(), move |_| go_back());
        let confirm = self.confirm.clone();
        let run = move || {
            // Where its page is gone there is nothing to do.
            let _ = on_confirm.try_run(());
        };
        match field {
            None => asks.with(button_group([
                button(kind, confirm, move |_| run()),
                cancel,
            ])),
            Some(field) => asks.with(
                form(run)
                    .with(field.draw())
                    .with(button_group([submit_button(kind, confirm), cancel])),
            ),
        }
    }
}
