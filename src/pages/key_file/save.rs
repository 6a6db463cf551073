use crate::actions::{ActionError, SHORTEST_PHRASE, make_key_file};
use crate::browser::pause::{UNTIL_DRAWN, pause_for};
use crate::browser::random;
use crate::components::{
    ByHand, Kind, Take, TextField, Way, all, back_link, error_of, error_summary, form, heading,
    live, live_notice, nothing, para, progress, submit_button, views,
};
use crate::pages::refused::refused;
use crate::pages::take_out::key_file_name;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::exchange::key_file::KeyFile;
use kilter_core::ids::RandomId;
use kilter_seal::SealError;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

const PHRASE: &str = "key-phrase";

/// A key file being made.
#[derive(Clone, Copy)]
struct Making {
    kilter: Kilter,
    id: StoredValue<RandomId>,
    phrase: RwSignal<String>,
    wrong: RwSignal<Option<String>>,
    failed: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
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
        phrase: RwSignal::new(String::new()),
        wrong: RwSignal::new(None),
        failed: RwSignal::new(None),
        busy: RwSignal::new(false),
        made: RwSignal::new(None),
    };
    let is_wrong = Signal::derive(move || making.wrong.with(Option::is_some));
    let mut words = vec![
        heading(say.save_title(), None, Some(is_wrong)),
        para(say.what_for()),
        para(say.care()),
    ];
    if round.invitation.is_none() {
        words.push(para(say.after_inviting()));
    }
    let locked = kilter.is_locked(&id);
    let rest = live(move || match making.made.get() {
        Some(file) => taken_out(&file),
        None => making.asked(locked),
    });
    all(vec![
        back_link(&Route::Round(id)).view(),
        error_summary(error_of(PHRASE, making.wrong)),
        live_notice(making.failed),
        views(words),
        rest,
    ])
}

impl Making {
    /// Asks for the phrase: the round's, or one for the file.
    fn asked(self, locked: bool) -> AnyView {
        let say = t().phrase;
        let field = if locked {
            TextField::new(PHRASE, say.label(), self.phrase).hint(say.hint())
        } else {
            let hint = format!("{} {}", say.choose_hint(shortest()), say.lost());
            TextField::new(PHRASE, say.choose_label(), self.phrase).hint(hint)
        };
        let busy = move || match self.busy.get() {
            true => t().phrase.locking().into(),
            false => String::new(),
        };
        form(move || self.run(locked))
            .with(field.error(self.wrong.into()).draw())
            .with(submit_button(Kind::Main, t().key_file.make_button()))
            .with(progress(busy))
            .view()
    }

    fn run(self, locked: bool) {
        if self.busy.get_untracked() {
            return;
        }
        let phrase = self.phrase.get_untracked();
        let missing = phrase.trim().is_empty();
        self.failed.set(None);
        // Set each time: pressing again must bring the focus back to the summary.
        self.wrong.set(missing.then(|| t().phrase.missing().into()));
        if missing {
            return;
        }
        self.busy.set(true);
        spawn_local(async move {
            // That it takes a moment is on the screen by then.
            pause_for(UNTIL_DRAWN).await;
            let made = match random::fill::<16>() {
                Ok(salt) => make_key_file(&self.kilter, &self.id.get_value(), &phrase, salt).await,
                Err(_) => Err(ActionError::NoRandomness),
            };
            self.busy.try_set(false);
            match made {
                Ok(file) => {
                    self.made.try_set(Some(file));
                }
                Err(ActionError::OtherPhrase) if locked => {
                    self.wrong.try_set(Some(t().phrase.wrong().into()));
                }
                Err(ActionError::Seal(SealError::PhraseTooShort { .. })) => {
                    let short = t().phrase.too_short(shortest());
                    self.wrong.try_set(Some(short.into()));
                }
                Err(error) => refused(self.kilter, &error, self.failed),
            }
        });
    }
}

fn taken_out(file: &KeyFile) -> AnyView {
    let say = t().key_file;
    let asking = &file.setup.asking;
    let name = key_file_name(asking.team.as_str(), asking.round.as_str());
    Take::text(file.text(), &format!("{name}.json"), "application/json")
        .draw(&[Way::Save, Way::Copy], ByHand::IfRefused(say.text_label()))
}

fn shortest() -> u32 {
    u32::try_from(SHORTEST_PHRASE).unwrap_or(u32::MAX)
}
