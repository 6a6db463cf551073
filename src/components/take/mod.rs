//! Takes something away: saves it, copies it, prints the page, and where the browser allows none of these shows it to be
//! copied by hand. On a locked-down machine any of them may be refused, so they stand side by side. What leads on to
//! another program, mail or the share sheet, is one press away.
mod fixtures;
mod outcome;
mod words;

pub use fixtures::FIXTURES;
pub use words::Words;

use super::el::{El, all, el, live, nothing};
use super::parts::{Kind, button, button_group, details, para};
use crate::browser::{clipboard, download, mail, page, print, share};
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use leptos::wasm_bindgen::JsCast as _;
use leptos::web_sys::{Event, HtmlTextAreaElement};
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
    /// By the share sheet; not drawn where the browser has none.
    Share,
    /// By a message in the person's mail program; not drawn where the text does not fit into one.
    Email,
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
    /// What an e-mail with it is about.
    subject: Option<String>,
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
                subject: None,
            }),
            outcome: RwSignal::new(None),
        }
    }

    /// Other words are said.
    pub fn saying(self, change: impl FnOnce(&mut Words)) -> Self {
        self.what.update_value(|what| change(&mut what.words));
        self
    }

    /// An e-mail about this, and the share sheet, are offered as well: one press away.
    pub fn about(self, subject: impl Into<String>) -> Self {
        self.what
            .update_value(|what| what.subject = Some(subject.into()));
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
        let mut buttons: Vec<El> = Vec::new();
        for way in ways.iter().copied() {
            let kind = if buttons.is_empty() {
                first
            } else {
                Kind::Second
            };
            let hinted = hint.is_some() && way == Way::Print;
            let button = self.way(kind, way, &words);
            buttons.extend(
                button.map(|button| {
                    button.attr_if("aria-describedby", hinted.then(|| HINT.to_owned()))
                }),
            );
        }
        let mut drawn = el("div").class("kilter-no-print");
        drawn = match buttons.len() {
            1 => drawn.with_all(buttons),
            _ => drawn.with(button_group(buttons)),
        };
        if let Some(hint) = hint {
            drawn = drawn.with(para(hint).class("nhsuk-hint").attr("id", HINT));
        }
        drawn = drawn.view_in(self.further(ways, &words));
        let said = move || match self.outcome.get() {
            Some(outcome) => outcome.said(&words),
            None => nothing(),
        };
        drawn = drawn.with(el("div").attr("role", "status").view_in(live(said)));
        let by_hand = match by_hand {
            ByHand::Never => nothing(),
            ByHand::Always(label) => self.text_box(label).view(),
            ByHand::IfRefused(label) => live(move || match self.outcome.get() {
                Some(outcome) if outcome.needs_text() => self.text_box(label.clone()).view(),
                _ => nothing(),
            }),
        };
        // What was refused is one more key away: the text stands selected.
        Effect::new(move || {
            if self.outcome.get().is_some_and(Outcome::is_refusal) {
                let id = self.text_id();
                spawn_local(async move {
                    // Not before the text is in its box.
                    tick().await;
                    page::focus(&id);
                });
            }
        });
        all(vec![drawn.view(), by_hand])
    }

    /// Where there is such a way.
    fn way(self, kind: Kind, way: Way, words: &Words) -> Option<El> {
        let label = match way {
            Way::Save => &words.save,
            Way::Copy => &words.copy,
            Way::Print => &words.print,
            Way::Share if share::can_share() => &words.share,
            Way::Share => return None,
            Way::Email => {
                let address = self
                    .what
                    .with_value(|what| mail::message(what.subject.as_ref()?, &(what.text)()))?;
                let link = el("a").class(kind.class()).attr("href", address);
                // The browser follows the link itself.
                let link = link.on("click", move |_| {
                    self.outcome.set(Some(Outcome::AskedToWrite))
                });
                return Some(link.text(words.email.clone()));
            }
        };
        Some(button(kind, label.clone(), move |_| self.go(way)))
    }

    /// What leads on to another program and is not among these ways, where there is any.
    fn further(self, ways: &[Way], words: &Words) -> AnyView {
        if self.what.with_value(|what| what.subject.is_none()) {
            return nothing();
        }
        let others = [Way::Email, Way::Share].into_iter();
        let others = others.filter(|way| !ways.contains(way));
        let further: Vec<_> = others
            .filter_map(|way| self.way(Kind::Second, way, words))
            .collect();
        if further.is_empty() {
            return nothing();
        }
        let body = vec![button_group(further).view()];
        details("nhsuk-details", words.further.clone(), None, body).view()
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
        let (text, file) = self.what.with_value(|what| {
            let text = (way != Way::Print).then(|| (what.text)());
            // A text is shared as one, so that it can be read where it arrives.
            let is_file = way == Way::Share && what.media_type != PLAIN;
            let file = is_file.then(|| (what.file.clone(), what.media_type, (what.contents)()));
            (text.unwrap_or_default(), file)
        });
        spawn_local(async move {
            let outcome = match (way, &file) {
                (Way::Print, _) => print::print().await.err().map(|_| Outcome::NotPrinted),
                (Way::Share, None) => shared(share::Shared::Text(&text)).await,
                (Way::Share, Some((name, media_type, contents))) => {
                    shared(share::Shared::File {
                        name,
                        media_type,
                        contents,
                        text: &text,
                    })
                    .await
                }
                _ => Some(match clipboard::copy(&text).await {
                    Ok(clipboard::Copied) => Outcome::Copied,
                    Err(clipboard::NotCopied) => Outcome::NotCopied,
                }),
            };
            // The page may be gone by now.
            let _ = self.outcome.try_set(outcome);
        });
    }

    fn text_id(self) -> String {
        self.what.with_value(|what| format!("taken-{}", what.file))
    }

    fn text_box(self, words: Cow<'static, str>) -> El {
        let text = self.what.with_value(|what| (what.text)());
        let id = self.text_id();
        let field = el("textarea")
            .class("nhsuk-textarea kilter-copy-text")
            .attr("id", id.clone())
            .attr("rows", "8")
            .attr("readonly", "")
            .on("focus", |event: Event| {
                let field = event.target().and_then(|target| target.dyn_into().ok());
                if let Some::<HtmlTextAreaElement>(field) = field {
                    field.select();
                }
            })
            .live_value(move || text.clone());
        el("div")
            .class("nhsuk-form-group")
            .with(el("label").class("nhsuk-label").attr("for", id).text(words))
            .with(field)
    }
}

const HINT: &str = "print-hint";
/// What is text and nothing else.
const PLAIN: &str = "text/plain";

/// Nothing is said of what was handed over or closed again: the person saw it.
async fn shared(what: share::Shared<'_>) -> Option<Outcome> {
    share::share(what).await.err().map(|_| Outcome::NotShared)
}

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
