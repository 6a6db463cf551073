use super::phrase_form::PhraseForm;
use crate::actions::{ActionError, open_key_file};
use crate::components::{
    El, Give, Kind, all, back_link, button, button_group, el, error_summary, give, heading, lead,
    link, live, para, submit_button, summary_row, views,
};
use crate::pages::giving::{self, Given, nothing_found};
use crate::pages::refused::refused;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::exchange::file_fault::FileFault;
use kilter_core::exchange::key_file::KeyFile;
use kilter_core::exchange::token::TokenKind;
use kilter_core::instrument::Catalogue;
use kilter_core::round::RoundError;
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;

/// A key file being opened.
#[derive(Clone, Copy)]
struct Opening {
    kilter: Kilter,
    file: StoredValue<KeyFile>,
    form: PhraseForm,
}

/// Reads a key file, and opens its round here.
pub fn open(kilter: Kilter) -> AnyView {
    let read = RwSignal::new(None::<KeyFile>);
    live(move || match read.get() {
        Some(file) => known_or_asked(kilter, file),
        None => asks_for_it(read),
    })
}

fn asks_for_it(read: RwSignal<Option<KeyFile>>) -> AnyView {
    let take = move |(giving, given): (Give, Vec<Given>)| {
        giving.busy.set(false);
        match look(&given) {
            Ok(file) => read.set(Some(file)),
            Err(Some((in_box, why))) => giving.wrong(in_box, why.into()),
            Err(None) => {
                // Of no code is it said that it belongs here.
                let none = t().key_file.nothing();
                let (in_box, why) = nothing_found(&given, TokenKind::Summary, &none);
                giving.wrong(in_box, why);
            }
        }
    };
    let giving = giving::giving(("key-file", "key-text"), Callback::new(take));
    let say = t().key_file;
    let words = give::Words {
        text_first: false,
        choose_label: t().open.choose_label(),
        choose_hint: say.choose_hint(),
        paste_label: say.paste_label(),
        paste_hint: say.paste_hint(),
        button: t().shell.continue_button(),
        nothing_given: say.nothing(),
    };
    let head = [
        heading(say.open_title(), None, Some(giving.is_wrong())),
        lead(say.open_lead()),
    ];
    all(vec![
        back_link(&Route::Computer).view(),
        error_summary(giving.errors()),
        views(head),
        giving.form(words).view(),
    ])
}

/// The first key file that is good; else what is wrong with the first, and whether it stood in the field for text.
fn look(given: &[Given]) -> Result<KeyFile, Option<(bool, Cow<'static, str>)>> {
    let mut first = None;
    for given in given {
        let Ok(found) = &given.found else { continue };
        for reading in &found.key_files {
            match reading {
                Ok(file) if file.setup.asking.instruments(Catalogue::built_in()).is_ok() => {
                    return Ok(file.clone());
                }
                Ok(_) => first = first.or(Some((given.in_box, t().key_file.newer()))),
                Err(fault) => first = first.or(Some((given.in_box, wrong(fault)))),
            }
        }
    }
    Err(first)
}

fn wrong(fault: &FileFault) -> Cow<'static, str> {
    let say = t().key_file;
    match fault {
        FileFault::Newer { .. } => say.newer(),
        FileFault::TooLarge { .. } => say.too_long(),
        FileFault::Field { field } => say.changed(field),
    }
}

fn known_or_asked(kilter: Kilter, file: KeyFile) -> AnyView {
    let say = t().key_file;
    let opening = Opening {
        kilter,
        file: StoredValue::new(file.clone()),
        form: PhraseForm::new(),
    };
    let (is_open, is_closed) = kilter.kept.with_untracked(|kept| {
        let of = |kept: &crate::on_this_computer::OnThisComputer| {
            let closed = kept.closed_round(&file.id).is_some() || kept.summary(&file.id).is_some();
            (kept.open_round(&file.id).is_some(), closed)
        };
        kept.as_ref().map_or((false, false), of)
    });
    let back = back_link(&Route::Computer).view();
    if is_closed || is_open {
        let (why, to) = if is_closed {
            (say.closed_here(), Route::Computer)
        } else {
            (say.open_here(), Route::Round(file.id.clone()))
        };
        let words = [
            heading(say.open_title(), None, None),
            para(why),
            el("p").with(link(&to, say.go_there())),
        ];
        return all(vec![back, views(words)]);
    }
    let head = [
        heading(say.asks_title(), None, Some(opening.form.is_wrong())),
        facts(&file),
        para(say.asks_text()),
    ];
    let [wrong, failed] = opening.form.errors();
    all(vec![back, wrong, failed, views(head), opening.asked()])
}

fn facts(file: &KeyFile) -> El {
    let asking = &file.setup.asking;
    let rows = [
        (t().join.team(), asking.team.in_words().into_owned()),
        (t().round.name(), asking.round.in_words().into_owned()),
        (t().round.month(), t().words.month(file.setup.month).into()),
    ];
    el("dl")
        .class("nhsuk-summary-list")
        .with_all(rows.map(|(key, value)| summary_row(key, value, None)))
}

impl Opening {
    fn asked(self) -> AnyView {
        let say = t().key_file;
        let leave = button(Kind::Second, say.yes_button(), move |_| {
            self.kilter.say(say.not_opened());
            self.kilter.go(&Route::Computer);
        });
        self.form.draw(
            t().phrase.label(),
            say.phrase_hint(),
            button_group([submit_button(Kind::Main, say.no_button()), leave]),
            t().phrase.unlocking(),
            move |phrase| self.try_it(phrase),
        )
    }

    async fn try_it(self, phrase: String) {
        let file = self.file.get_value();
        let opened = open_key_file(&self.kilter, &file, &phrase).await;
        let (say, PhraseForm { wrong, failed, .. }) = (t().key_file, self.form);
        match opened {
            Ok(_) => {
                self.kilter.say(say.opened());
                self.kilter.go(&Route::Round(file.id));
            }
            Err(ActionError::OtherPhrase) => {
                wrong.try_set(Some(say.wrong_phrase().into()));
            }
            // The key that the phrase opens is not the one that replies are sealed to.
            Err(ActionError::Seal(_)) => {
                failed.try_set(Some(say.changed("locked_key").into()));
            }
            Err(ActionError::Round(RoundError::Closed)) => {
                failed.try_set(Some(say.closed_here().into()));
            }
            Err(ActionError::OpenHere) => {
                failed.try_set(Some(say.open_here().into()));
            }
            Err(error) => refused(self.kilter, &error, failed),
        }
    }
}
