//! Takes a text away: a part of several pages.

use crate::browser::{clipboard, download, print};
use crate::components::{
    El, Kind, all, button, button_group, el, live, nothing, notice, para, views,
};
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::borrow::Cow;

/// The text to be carried away.
#[derive(Clone, Copy)]
pub struct Taking {
    text: StoredValue<String>,
    /// The same name for every team: a file's name is read by whoever carries it.
    file: &'static str,
    media_type: &'static str,
    /// What came of it: a sentence, and whether it worked.
    told: RwSignal<Option<(String, bool)>>,
    by_hand: RwSignal<bool>,
}

impl Taking {
    /// A text, and the name and type of its file.
    pub fn new(text: String, file: &'static str, media_type: &'static str) -> Self {
        Self {
            text: StoredValue::new(text),
            file,
            media_type,
            told: RwSignal::new(None),
            by_hand: RwSignal::new(false),
        }
    }

    /// Save, Copy and Print, side by side: on a locked-down machine any of them may be refused.
    /// `first` comes first, `label` is of the text to copy by hand.
    pub fn draw(
        self,
        first: First,
        hint: Option<Cow<'static, str>>,
        label: Cow<'static, str>,
    ) -> AnyView {
        let say = t().ready;
        let kind = |this| {
            if this == first {
                Kind::Main
            } else {
                Kind::Second
            }
        };
        let save = button(kind(First::Save), say.save_button(), move |_| self.save());
        let copy = button(kind(First::Copy), say.copy_button(), move |_| self.copy());
        let print = button(Kind::Second, say.print_button(), move |_| self.print());
        let buttons = match first {
            First::Save => [save, copy, print],
            First::Copy => [copy, save, print],
        };
        let told = move || match self.told.get() {
            Some((text, done)) => notice(text, done).view(),
            None => nothing(),
        };
        let label = label.into_owned();
        let by_hand = move || {
            if self.by_hand.get() {
                self.text_box(label.clone()).view()
            } else {
                nothing()
            }
        };
        let buttons = el("div")
            .class("kilter-no-print")
            .with(button_group(buttons));
        let hint = hint.map(|hint| para(hint).class("nhsuk-hint kilter-no-print"));
        let status = el("div").class("kilter-no-print").attr("role", "status");
        all(vec![
            views([Some(buttons), hint].into_iter().flatten()),
            status.view_in(live(told)).view(),
            live(by_hand),
        ])
    }

    fn save(self) {
        let bytes = self.text.get_value();
        let asked = download::download(self.file, self.media_type, bytes.as_bytes()).is_ok();
        if asked {
            self.told
                .set(Some((t().ready.check_downloads().into(), true)));
        } else {
            self.failed();
        }
        self.by_hand.set(!asked);
    }

    fn copy(self) {
        spawn_local(async move {
            let copied = clipboard::copy(&self.text.get_value()).await.is_ok();
            if copied {
                self.told.set(Some((t().ready.copied().into(), true)));
            } else {
                self.failed();
            }
            self.by_hand.set(!copied);
        });
    }

    /// Where the browser can't print, the text can still be copied.
    fn print(self) {
        if print::print().is_err() {
            self.failed();
        }
    }

    fn failed(self) {
        self.told.set(Some((t().ready.copy_failed().into(), false)));
    }

    fn text_box(self, words: String) -> El {
        let label = el("label").class("nhsuk-label").attr("for", "taken-text");
        let text = el("textarea")
            .class("nhsuk-textarea")
            .attr("id", "taken-text")
            .attr("rows", "8")
            .attr("readonly", "")
            .live_value(move || self.text.get_value());
        el("div")
            .class("nhsuk-form-group")
            .with(label.text(words))
            .with(text)
    }
}

/// Which way most people take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum First {
    /// As a file.
    Save,
    /// By the clipboard.
    Copy,
}
