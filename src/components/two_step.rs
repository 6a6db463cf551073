use super::el::{El, el, live};
use super::field::TextField;
use super::parts::{Kind, button, button_group, form, heading2, para, submit_button};
use crate::browser::page;
use leptos::prelude::*;

/// Something that can't be undone: the first press asks, the second does it.
pub struct TwoStep {
    /// An id for its heading, unique on the page.
    pub id: &'static str,
    /// The first button.
    pub open: String,
    /// How the first button looks: it only asks, so never as a warning.
    pub opens_as: Kind,
    /// The question of the second step.
    pub title: String,
    /// The button that does it.
    pub confirm: String,
    /// The button that goes back.
    pub cancel: String,
    /// It destroys something: the button that does it says so by its look too.
    pub warning: bool,
    /// What happens then, a paragraph each.
    pub texts: Vec<String>,
    /// What is done.
    pub on_confirm: Callback<()>,
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
        let asking = RwSignal::new(false);
        live(move || {
            if asking.get() {
                self.second(asking, field.clone(), on_cancel.clone()).view()
            } else {
                let open = button(self.opens_as, self.open.clone(), move |_| asking.set(true));
                // In a group of its own, so that no other button touches it.
                button_group([open]).view()
            }
        })
    }

    fn second(
        &self,
        asking: RwSignal<bool>,
        field: Option<TextField>,
        on_cancel: impl Fn() + 'static,
    ) -> El {
        let (id, on_confirm) = (self.id, self.on_confirm);
        // An effect runs once the heading is on the page.
        Effect::new(move |_| {
            page::focus(id);
        });
        let kind = if self.warning {
            Kind::Warning
        } else {
            Kind::Main
        };
        let title = heading2(self.title.clone())
            .attr("id", id)
            .attr("tabindex", "-1");
        let mut asks = el("section")
            .class("kilter-two-step")
            .attr("aria-labelledby", id)
            .with(title);
        for text in &self.texts {
            asks = asks.with(para(text.clone()));
        }
        let confirm = self.confirm.clone();
        let cancel = button(Kind::Second, self.cancel.clone(), move |_| {
            asking.set(false);
            on_cancel();
        });
        match field {
            None => {
                let confirm = button(kind, confirm, move |_| {
                    let _ = on_confirm.try_run(());
                });
                asks.with(button_group([confirm, cancel]))
            }
            Some(field) => asks.with(
                form(move || {
                    let _ = on_confirm.try_run(());
                })
                .with(field.draw())
                .with(button_group([submit_button(kind, confirm), cancel])),
            ),
        }
    }
}
