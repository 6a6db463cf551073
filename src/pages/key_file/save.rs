use super::phrase_form::PhraseForm;
use crate::actions::{ActionError, make_key_file};
use crate::browser::random;
use crate::components::{
    ByHand, Kind, Take, Way, all, back_link, el, heading, link, live, nothing, para, submit_button,
    views,
};
use crate::pages::ask::form::shortest_phrase;
use crate::pages::come_back::come_back;
use crate::pages::refused::refused;
use crate::pages::take_out::key_file_name;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::exchange::key_file::KeyFile;
use kilter_core::ids::RandomId;
use kilter_seal::SealError;
use kilter_text::t;
use leptos::prelude::*;

/// A key file being made.
#[derive(Clone, Copy)]
struct Making {
    kilter: Kilter,
    id: StoredValue<RandomId>,
    form: PhraseForm,
    made: RwSignal<Option<KeyFile>>,
}

/// Makes the key file of an open round, and takes it out.
pub fn save(kilter: Kilter, id: RandomId) -> AnyView {
    let Some(round) = kilter.open_round(&id) else {
        return nothing();
    };
    let say = t().key_file;
    let making = Making {
        kilter,
        id: StoredValue::new(id.clone()),
        form: PhraseForm::new(),
        made: RwSignal::new(None),
    };
    let mut words = vec![
        heading(say.save_title(), None, Some(making.form.is_wrong())),
        para(say.what_for()),
        para(say.care()),
    ];
    words.extend(come_back());
    if round.invitation.is_none() {
        words.push(para(say.after_inviting()));
    }
    let locked = kilter.is_locked(&id);
    let rest = live(move || match making.made.get() {
        Some(file) => taken_out(&file, making.id.get_value()),
        None => making.asked(locked),
    });
    let [wrong, failed] = making.form.errors();
    let back = back_link(&Route::Round(id)).view();
    all(vec![back, wrong, failed, views(words), rest])
}

impl Making {
    /// Asks for the phrase: the round's, or one for the file.
    fn asked(self, locked: bool) -> AnyView {
        let say = t().phrase;
        let (label, hint) = if locked {
            (say.label(), say.hint())
        } else {
            let hint = format!("{} {}", say.choose_hint(shortest_phrase()), say.lost());
            (say.choose_label(), hint.into())
        };
        let button = submit_button(Kind::Main, t().key_file.make_button());
        let try_it = move |phrase| self.try_it(phrase, locked);
        self.form.draw(label, hint, button, say.locking(), try_it)
    }

    async fn try_it(self, phrase: String, locked: bool) {
        let made = match random::fill::<16>() {
            Ok(salt) => make_key_file(&self.kilter, &self.id.get_value(), &phrase, salt).await,
            Err(_) => Err(ActionError::NoRandomness),
        };
        let PhraseForm { wrong, failed, .. } = self.form;
        match made {
            Ok(file) => {
                self.made.try_set(Some(file));
            }
            Err(ActionError::OtherPhrase) if locked => {
                wrong.try_set(Some(t().phrase.wrong().into()));
            }
            Err(ActionError::Seal(SealError::PhraseTooShort { .. })) => {
                let short = t().phrase.too_short(shortest_phrase());
                wrong.try_set(Some(short.into()));
            }
            Err(error) => refused(self.kilter, &error, failed),
        }
    }
}

fn taken_out(file: &KeyFile, id: RandomId) -> AnyView {
    let say = t().key_file;
    let asking = &file.setup.asking;
    let name = key_file_name(asking.team.as_str(), asking.round.as_str());
    let take = Take::text(file.text(), &format!("{name}.json"), "application/json");
    all(vec![
        para(say.made()).view(),
        take.draw(&[Way::Save, Way::Copy], ByHand::IfRefused(say.text_label())),
        el("p")
            .with(link(&Route::Round(id), t().invite.round_link()))
            .view(),
    ])
}
