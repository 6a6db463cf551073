//! Ask people elsewhere too: makes the invitation to an open round, and shows it.
mod made;
mod words;

pub use made::link_of;

use crate::actions::invite as make;
use crate::components::{
    Kind, TextField, all, back_link, bullet_list, error_of, error_summary, form, heading, lead,
    live, live_notice, nothing, submit_button,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use kilter_core::names::{LONGEST_NAME, Name, NameFault};
use kilter_core::round::OpenRound;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

const FIELD: &str = "asked-by";

/// The page: what it takes to invite, then the invitation.
pub fn invite(kilter: Kilter, id: RandomId) -> AnyView {
    // A reply that comes while the page is open changes nothing on it.
    let round = Memo::new(move |_| {
        let round = kilter.open_round(&id)?;
        Some(OpenRound {
            replies: Default::default(),
            ..round
        })
    });
    live(move || match round.get() {
        Some(round) => match &round.invitation {
            Some(invitation) => made::made(&round.id, invitation),
            None => before(kilter, &round),
        },
        None => nothing(),
    })
}

fn before(kilter: Kilter, round: &OpenRound) -> AnyView {
    let (say, id) = (t().invite, round.id.clone());
    let name = RwSignal::new(String::new());
    let problem = RwSignal::new(None::<String>);
    let failed = RwSignal::new(None::<String>);
    let back = back_link(&Route::Round(id.clone()));
    let submit = move || match read(&name.get_untracked()) {
        Err(text) => problem.set(Some(text)),
        Ok(asked_by) => {
            problem.set(None);
            let id = id.clone();
            spawn_local(async move {
                match make(&kilter, &id, &asked_by).await {
                    Ok(_) => kilter.said.set(Some(t().invite.invited().into())),
                    Err(_) => failed.set(Some(t().shell.not_kept().into())),
                }
            });
        }
    };
    let is_wrong = Signal::derive(move || problem.with(Option::is_some));
    let facts = [
        say.fixed(round.setup.team_size),
        say.fixed_why(),
        say.change_first(),
    ];
    let field = TextField::new(FIELD, say.name_label(), name)
        .hint(say.name_hint())
        .error(problem.into());
    let form = form(submit)
        .with(heading(say.title(), None, Some(is_wrong)))
        .with(lead(say.lead()))
        .with(bullet_list(facts))
        .with(field.draw())
        .with(submit_button(Kind::Main, say.invite_button()));
    all(vec![
        back.view(),
        error_summary(error_of(FIELD, problem)),
        live_notice(failed),
        form.view(),
    ])
}

fn read(name: &str) -> Result<Name, String> {
    let longest = u32::try_from(LONGEST_NAME).unwrap_or(u32::MAX);
    Name::new(name).map_err(|fault| match fault {
        NameFault::Empty => t().invite.name_missing().into(),
        NameFault::Invisible => t().ask.name_invisible().into(),
        NameFault::ControlCharacter => t().ask.name_hidden().into(),
        NameFault::TooLong { .. } => t().invite.name_too_long(longest).into(),
    })
}
