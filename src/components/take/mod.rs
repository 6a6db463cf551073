//! Takes something away: saves it, copies it, prints the page, and where the browser allows none of these shows it to be
//! copied by hand. On a locked-down machine any of them may be refused, so they stand side by side.
mod fixtures;
mod outcome;
mod words;

pub use fixtures::FIXTURES;
pub use words::Words;

use super::el::{El, all, el, live, nothing};
use super::parts::{Kind, button, button_group, para};
use crate::browser::{clipboard, download, print};
use leptos::prelude::*;
use leptos::task::spawn_local;
use outcome::Outcome;
use std::borrow::Cow;

/// A way of taking it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// As a file.
    Save,
    /// By the clipboard.
    Copy,
    /// On paper.
    Print,
}

/// The text to be copied by hand.
#[derive(Debug, Clone)]
pub enum ByHand {
    /// There is none.
    Never,
    /// Under this label, where a way was refused.
    IfRefused(Cow<'static, str>),
    /// Under this label.
    Always(Cow<'static, str>),
}

type Made<T> = Box<dyn Fn() -> T + Send + Sync>;

/// What is taken away.
struct What {
    text: Made<String>,
    contents: Made<Vec<u8>>,
    file: String,
    media_type: &'static str,
    words: Words,
}

/// What is taken away, and how that went.
#[derive(Clone, Copy)]
pub struct Take {
    what: StoredValue<What>,
    outcome: RwSignal<Option<Outcome>>,
}

impl Take {
    /// A text, as it is and as a file.
    pub fn text(text: String, file: &str, media_type: &'static str) -> Self {
        let contents = text.clone().into_bytes();
        Self::made(
            file,
            media_type,
            move || text.clone(),
            move || contents.clone(),
        )
    }

    /// A text to copy and what the file holds, made when it is asked for.
    pub fn made(
        file: &str,
        media_type: &'static str,
        text: impl Fn() -> String + Send + Sync + 'static,
        contents: impl Fn() -> Vec<u8> + Send + Sync + 'static,
    ) -> Self {
        Self {
            what: StoredValue::new(What {
                text: Box::new(text),
                contents: Box::new(contents),
                file: file.to_owned(),
                media_type,
                words: Words::of(file),
            }),
            outcome: RwSignal::new(None),
        }
    }

    /// Other words are said.
    pub fn saying(self, change: impl FnOnce(&mut Words)) -> Self {
        self.what.update_value(|what| change(&mut what.words));
        self
    }

    /// These ways side by side, the first as what most people do, and the text to copy by hand.
    pub fn draw(self, ways: &[Way], by_hand: ByHand) -> AnyView {
        self.draw_as(Kind::Main, ways, by_hand)
    }

    /// The same; the first way looks like this.
    pub fn draw_as(self, first: Kind, ways: &[Way], by_hand: ByHand) -> AnyView {
        let words = self.what.with_value(|what| what.words.clone());
        let hint = words
            .print_hint
            .clone()
            .filter(|_| ways.contains(&Way::Print));
        let mut buttons = Vec::new();
        for (place, way) in ways.iter().copied().enumerate() {
            let label = match way {
                Way::Save => &words.save,
                Way::Copy => &words.copy,
                Way::Print => &words.print,
            };
            let kind = if place == 0 { first } else { Kind::Second };
            let hinted = hint.is_some() && way == Way::Print;
            let button = button(kind, label.clone(), move |_| self.go(way));
            buttons.push(button.attr_if("aria-describedby", hinted.then(|| HINT.to_owned())));
        }
        let mut drawn = el("div").class("kilter-no-print");
        drawn = match buttons.len() {
            1 => drawn.with_all(buttons),
            _ => drawn.with(button_group(buttons)),
        };
        if let Some(hint) = hint {
            drawn = drawn.with(para(hint).class("nhsuk-hint").attr("id", HINT));
        }
        let said = move || match self.outcome.get() {
            Some(outcome) => outcome.said(&words),
            None => nothing(),
        };
        drawn = drawn.with(el("div").attr("role", "status").view_in(live(said)));
        let by_hand = match by_hand {
            ByHand::Never => nothing(),
            ByHand::Always(label) => self.text_box(label).view(),
            ByHand::IfRefused(label) => live(move || match self.outcome.get() {
                Some(outcome) if outcome.is_refusal() => self.text_box(label.clone()).view(),
                _ => nothing(),
            }),
        };
        all(vec![drawn.view(), by_hand])
    }

    fn go(self, way: Way) {
        self.outcome.set(None);
        if way == Way::Save {
            let asked = self.what.with_value(|what| {
                download::download(&what.file, what.media_type, &(what.contents)())
            });
            let outcome = match asked {
                Ok(download::Asked) => Outcome::AskedToSave,
                Err(_) => Outcome::NotSaved,
            };
            return self.outcome.set(Some(outcome));
        }
        // Before anything waits: a browser copies only while a press is handled.
        let text = match way {
            Way::Copy => Some(self.what.with_value(|what| (what.text)())),
            _ => None,
        };
        spawn_local(async move {
            let outcome = match text {
                Some(text) => Some(match clipboard::copy(&text).await {
                    Ok(clipboard::Copied) => Outcome::Copied,
                    Err(clipboard::NotCopied) => Outcome::NotCopied,
                }),
                None => print::print().await.err().map(|_| Outcome::NotPrinted),
            };
            // The page may be gone by now.
            let _ = self.outcome.try_set(outcome);
        });
    }

    fn text_box(self, words: Cow<'static, str>) -> El {
        const ID: &str = "taken-text";
        let text = self.what.with_value(|what| (what.text)());
        let field = el("textarea")
            .class("nhsuk-textarea kilter-copy-text")
            .attr("id", ID)
            .attr("rows", "8")
            .attr("readonly", "")
            .live_value(move || text.clone());
        el("div")
            .class("nhsuk-form-group")
            .with(el("label").class("nhsuk-label").attr("for", ID).text(words))
            .with(field)
    }
}

const HINT: &str = "print-hint";

/// A button that prints the page, with what to turn off first; not on paper.
pub fn print_button(kind: Kind) -> El {
    print_saying(kind, |_| {})
}

/// The same in other words.
pub fn print_saying(kind: Kind, change: impl FnOnce(&mut Words)) -> El {
    let take = Take::text(String::new(), "", "").saying(|words| {
        *words = Words::of_a_page();
        change(words);
    });
    el("div").view_in(take.draw_as(kind, &[Way::Print], ByHand::Never))
}
