//! Answer by invitation: read it, look at what it asks, start.

use super::giving::{self, Given};
use super::refused::{refused, why};
use super::told_before::{about, length, more, who_sees_what};
use super::unfinished::{go_on, unfinished};
use crate::actions::{NotInvited, answerable, start_outbox, start_reply};
use crate::browser::page;
use crate::components::{
    El, Give, Kind, TwoStep, all, back_link, button, el, error_summary, give, heading, inset, lead,
    live, live_notice, nothing, para, views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::find::{Finder, Found};
use kilter_core::exchange::intake::plain_paste;
use kilter_core::exchange::invitation::{Invitation, InvitationFault};
use kilter_core::exchange::token::TokenKind;
use kilter_core::instrument::Catalogue;
use kilter_text::{say, t};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::borrow::Cow;

/// The invitations that were read: none yet, one, or several to choose from.
type Invited = RwSignal<Vec<Invitation>>;

/// Answer by invitation. What came with the address is read at once: it has left the address by now.
pub fn join(kilter: Kilter, _: Option<String>) -> AnyView {
    let title = t().join.title();
    joining(kilter, title, Route::TakePart, nothing)
}

/// The same under this title; `below` the fields stands what else somebody may have come for.
pub fn joining(
    kilter: Kilter,
    title: Cow<'static, str>,
    back: Route,
    below: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let invited: Invited = RwSignal::new(Vec::new());
    let giving = giving(invited);
    if let Some(code) = kilter.invited.try_update(Option::take).flatten() {
        let finder = Finder::new(Rules::default(), Catalogue::built_in(), false);
        let given = Given {
            name: t().open.pasted().into(),
            in_box: true,
            found: Ok(finder.all(&plain_paste(&code))),
        };
        giving.put(code);
        look(giving, &[given], invited);
    }
    live(move || match invited.get().as_slice() {
        [] => all(vec![
            back_link(&back).view(),
            give(kilter, giving, &title),
            below(),
        ]),
        [invitation] => read(kilter, invitation.clone(), invited),
        several => which(several, invited),
    })
}

/// Back to the fields, also where they stand at the same address.
fn back_to_the_fields(invited: Invited) -> El {
    back_link(&Route::TakePart).on("click", move |_| invited.set(Vec::new()))
}

fn giving(invited: Invited) -> Give {
    let take = move |(giving, given): (Give, Vec<Given>)| {
        giving.busy.set(false);
        look(giving, &given, invited);
    };
    let fields = ("invitation-file", "invitation");
    giving::giving(fields, Callback::new(take))
}

/// Every invitation that can be answered, each once; where there is none, what is wrong with the
/// first that can't be.
fn look(giving: Give, given: &[Given], invited: Invited) {
    let (mut all, mut wrong) = (Vec::new(), None);
    for given in given {
        let Ok(found) = &given.found else { continue };
        match answerable_in(found) {
            Ok(some) => {
                for one in some {
                    if !all.contains(&one) {
                        all.push(one);
                    }
                }
            }
            Err(NotInvited::Fault(InvitationFault::Nothing)) => {}
            Err(why) => wrong = wrong.or(Some((given.in_box, why))),
        }
    }
    match wrong {
        _ if !all.is_empty() => invited.set(all),
        Some((in_box, why)) => giving.wrong(in_box, why_not(why)),
        None => giving::refuse(giving, TokenKind::Invitation, given, &t().join.nothing()),
    }
}

fn answerable_in(found: &Found) -> Result<Vec<Invitation>, NotInvited> {
    let (mut good, mut first) = (Vec::new(), None);
    for invitation in found.invitations().map_err(NotInvited::Fault)? {
        match answerable(&invitation) {
            Ok(()) => good.push(invitation),
            Err(why) => first = first.or(Some(why)),
        }
    }
    match first {
        Some(why) if good.is_empty() => Err(why),
        _ => Ok(good),
    }
}

fn why_not(why: NotInvited) -> String {
    match why {
        NotInvited::Fault(fault) => say::invitation_fault(&fault),
        NotInvited::UnknownCheck => t().join.unknown_check(),
        NotInvited::Key => t().join.unsafe_key(),
    }
    .into_owned()
}

/// Paste or choose.
fn give(kilter: Kilter, giving: Give, title: &str) -> AnyView {
    let say = t().join;
    let words = give::Words {
        text_first: true,
        choose_label: say.file_label(),
        choose_hint: say.file_hint(),
        paste_label: say.paste_label(),
        paste_hint: say.paste_hint(),
        button: t().shell.continue_button(),
        nothing_given: say.nothing(),
    };
    // Going on with what is begun comes first.
    let kind = match kilter.draft.with_untracked(Option::is_some) {
        true => Kind::Second,
        false => Kind::Main,
    };
    all(vec![
        error_summary(giving.errors()),
        heading(title, None, Some(giving.is_wrong())).view(),
        unfinished(kilter),
        giving.form_as(kind, words).view(),
    ])
}

/// Several invitations, and what tells them apart.
fn which(several: &[Invitation], invited: Invited) -> AnyView {
    let say = t().join;
    let mut page = vec![views([
        back_to_the_fields(invited),
        heading(say.which_title(), None, None),
        para(say.which_text(several.len())),
    ])];
    for (at, invitation) in several.iter().enumerate() {
        let (round, team) = (
            invitation.asking.round.in_words(),
            invitation.asking.team.in_words(),
        );
        let words = say.which_one(at + 1, &round, &team, &invitation.asked_by.in_words());
        let one = invitation.clone();
        let choose = move |_| invited.set(vec![one.clone()]);
        let part = el("div")
            .class("nhsuk-inset-text kilter-inset")
            .with(para(words))
            .with(para(t().invite.digits_heading()).class("nhsuk-hint"))
            .with(para(invitation.digits()))
            .with(button(Kind::Second, say.which_button(at + 1), choose));
        page.push(part.view());
    }
    all(page)
}

/// Who asks, how long it takes, who sees what, and Start; what else is true one press away.
fn read(kilter: Kilter, invitation: Invitation, invited: Invited) -> AnyView {
    let say = t().join;
    let name = invitation.asked_by.in_words().into_owned();
    let asking = &invitation.asking;
    let checks = asking
        .instruments(Catalogue::built_in())
        .unwrap_or_default();
    let minimum = asking.minimum.replies();
    let (statements, minutes) = length(&checks);
    let team = asking.team.in_words();
    let whose = t().next_person.team(&team, &asking.round.in_words());
    let people = say.people_asked(invitation.team_size, minimum);
    let never = invitation.team_size < minimum;
    let mut words = vec![
        back_to_the_fields(invited),
        heading(say.read_title(), None, None),
        lead(say.read_lead(&name, &team, statements, minutes)),
        who_sees_what(say.one_line(&name), minimum, &checks),
    ];
    // Nobody is to answer what can never show without having read so.
    if never {
        words.push(inset(people.clone()));
    }
    let could = [
        para(say.who_opens_text(&name)),
        para(say.neutral()),
        para(t().answer.before_holds()),
        para(if kilter.draft_kept.get_untracked() {
            say.before_own()
        } else {
            say.not_kept()
        }),
    ];
    let folded = [
        about(&checks, &asking.wording, [whose, people]),
        more(say.who_opens(&name), could),
        more(say.digits(), digits(&invitation)),
    ];
    all(vec![
        views(words),
        begin(kilter, invitation.clone()),
        views(folded),
        several(kilter, invitation),
    ])
}

/// The digits of an invitation, to compare with who asks.
pub(super) fn digits(invitation: &Invitation) -> [El; 2] {
    let say = t().join;
    let digits = el("div")
        .class("nhsuk-inset-text kilter-digits")
        .text(invitation.digits());
    [
        digits,
        para(say.digits_text(&invitation.asked_by.in_words())),
    ]
}

/// For who sets up a room's computer: next-person mode, with the invitation.
fn several(kilter: Kilter, invitation: Invitation) -> AnyView {
    let say = t().outbox;
    let failed = RwSignal::new(None::<String>);
    let start = move |_| {
        let invitation = invitation.clone();
        spawn_local(async move {
            match start_outbox(&kilter, invitation).await {
                Ok(()) => kilter.go(&Route::NextPerson),
                Err(error) => refused(kilter, &error, failed),
            }
        });
    };
    let words = [
        para(say.several_text()),
        button(Kind::Second, say.several_button(), start),
    ];
    all(vec![
        live_notice(failed),
        more(say.several_heading(), words).view(),
    ])
}

/// Start, go on, or forget another reply first.
fn begin(kilter: Kilter, invitation: Invitation) -> AnyView {
    let say = t().join;
    let other = kilter.draft.with_untracked(|draft| {
        let own = draft.as_ref()?.own()?;
        Some((
            own.invitation == invitation,
            own.invitation.asking.team.in_words().into_owned(),
        ))
    });
    let start = move || {
        let invitation = invitation.clone();
        spawn_local(async move {
            match start_reply(&kilter, invitation, page::is_narrow()).await {
                Ok(()) => kilter.go(&Route::Answer(1)),
                Err(error) => kilter.said.set(Some(why(&error).into())),
            }
        });
    };
    match other {
        Some((true, _)) => go_on(kilter).map_or_else(nothing, El::view),
        None => button(Kind::Main, t().answer.start_button(), move |_| start()).view(),
        Some((false, team)) => TwoStep {
            id: "other-title".into(),
            open: t().answer.start_button(),
            of: None,
            opens_as: Kind::Main,
            title: say.other_title(),
            confirm: say.other_button(),
            cancel: t().computer.keep_button(),
            warning: true,
            texts: vec![say.other_text(&team)],
            on_confirm: Callback::new(move |()| start()),
        }
        .view(),
    }
}
