//! Takes a text away: a part of several pages.

use crate::browser::{clipboard, download, print};
use crate::components::{
    El, Kind, all, button, button_group, el, live, nothing, notice, para, told, views,
};
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::borrow::Cow;

/// What came of a press.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Copied,
    /// The browser was asked to save: no page can know whether it did.
    AskedToSave,
    NotCopied,
    NotSaved,
    NotPrinted,
}

/// The text to be carried away.
#[derive(Clone, Copy)]
pub struct Taking {
    /// What is copied.
    text: StoredValue<String>,
    /// What the file holds.
    contents: StoredValue<String>,
    /// The same name for every team: a file's name is read by whoever carries it.
    file: &'static str,
    media_type: &'static str,
    outcome: RwSignal<Option<Outcome>>,
}

impl Taking {
    /// A text, and the name and type of its file.
    pub fn new(text: String, file: &'static str, media_type: &'static str) -> Self {
        Self {
            contents: StoredValue::new(text.clone()),
            text: StoredValue::new(text),
            file,
            media_type,
            outcome: RwSignal::new(None),
        }
    }

    /// Another text is copied than the file holds.
    pub fn copying(self, text: String) -> Self {
        Self {
            text: StoredValue::new(text),
            ..self
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
        let print = button(Kind::Second, t().ready.print_button(), move |_| {
            self.print()
        });
        let mut buttons = self.save_and_copy(first);
        buttons.push(print);
        let label = label.into_owned();
        let by_hand = move || match self.outcome.get() {
            Some(Outcome::NotCopied | Outcome::NotSaved | Outcome::NotPrinted) => {
                self.text_box("taken-text", label.clone()).view()
            }
            _ => nothing(),
        };
        let buttons = el("div")
            .class("kilter-no-print")
            .with(button_group(buttons));
        let hint = hint.map(|hint| para(hint).class("nhsuk-hint kilter-no-print"));
        all(vec![
            views([Some(buttons), hint].into_iter().flatten()),
            self.status(),
            live(by_hand),
        ])
    }

    /// Copy and Save, side by side, and the text itself.
    pub fn draw_with_text(self, label: Cow<'static, str>) -> AnyView {
        all(vec![
            button_group(self.save_and_copy(First::Copy)).view(),
            self.status(),
            self.text_box("reply-text", label.into_owned()).view(),
        ])
    }

    fn save_and_copy(self, first: First) -> Vec<El> {
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
        match first {
            First::Save => vec![save, copy],
            First::Copy => vec![copy, save],
        }
    }

    fn status(self) -> AnyView {
        let say = t().ready;
        let shown = move || match self.outcome.get() {
            None => nothing(),
            Some(Outcome::Copied) => notice(say.copied(), true).view(),
            Some(Outcome::AskedToSave) => told(say.asked_to_save(self.file)).view(),
            Some(Outcome::NotCopied) => notice(say.copy_failed(), false).view(),
            Some(Outcome::NotSaved) => notice(say.save_failed(), false).view(),
            Some(Outcome::NotPrinted) => notice(say.print_failed(), false).view(),
        };
        let status = el("div").class("kilter-no-print").attr("role", "status");
        status.view_in(live(shown)).view()
    }

    fn save(self) {
        let contents = self.contents.get_value();
        let asked = download::download(self.file, self.media_type, contents.as_bytes());
        self.outcome.set(Some(match asked {
            Ok(download::Asked) => Outcome::AskedToSave,
            Err(_) => Outcome::NotSaved,
        }));
    }

    fn copy(self) {
        self.outcome.set(None);
        spawn_local(async move {
            let outcome = match clipboard::copy(&self.text.get_value()).await {
                Ok(clipboard::Copied) => Outcome::Copied,
                Err(clipboard::NotCopied) => Outcome::NotCopied,
            };
            // The page may be gone by now.
            let _ = self.outcome.try_set(Some(outcome));
        });
    }

    fn print(self) {
        self.outcome.set(None);
        spawn_local(async move {
            if print::print().await.is_err() {
                let _ = self.outcome.try_set(Some(Outcome::NotPrinted));
            }
        });
    }

    fn text_box(self, id: &'static str, words: String) -> El {
        let label = el("label").class("nhsuk-label").attr("for", id);
        let text = el("textarea")
            .class("nhsuk-textarea kilter-copy-text")
            .attr("id", id)
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
