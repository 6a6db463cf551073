//! Answer by invitation: read it, look at what it asks, start.

use super::giving::{self, Given};
use super::refused::{refused, why};
use super::unfinished::{go_on, unfinished};
use crate::actions::{NotInvited, answerable, start_outbox, start_reply};
use crate::components::{
    El, Give, Kind, TwoStep, all, back_link, button, el, error_summary, give, heading, heading2,
    lead, live, live_notice, nothing, para, summary_row, views,
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

/// The invitations that were read: none yet, one, or several to choose from.
type Invited = RwSignal<Vec<Invitation>>;

/// Answer by invitation. What came with the address is read at once: it has left the address by now.
pub fn join(kilter: Kilter, _: Option<String>) -> AnyView {
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
        [] => give(kilter, giving),
        [invitation] => read(kilter, invitation.clone()),
        several => which(several, invited),
    })
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
fn give(kilter: Kilter, giving: Give) -> AnyView {
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
    all(vec![
        back_link(&Route::TakePart).view(),
        error_summary(giving.errors()),
        views([
            heading(say.title(), None, Some(giving.is_wrong())),
            lead(say.lead()),
        ]),
        unfinished(kilter),
        giving.form(words).view(),
    ])
}

/// Several invitations, and what tells them apart.
fn which(several: &[Invitation], invited: Invited) -> AnyView {
    let say = t().join;
    let mut page = vec![views([
        back_link(&Route::TakePart),
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

/// What it asks, who can open the reply, and the digits.
fn read(kilter: Kilter, invitation: Invitation) -> AnyView {
    let say = t().join;
    let name = &invitation.asked_by.in_words();
    let (mut checks, mut named) = (Vec::new(), Vec::new());
    let asked = invitation.asking.instruments(Catalogue::built_in());
    for check in asked.unwrap_or_default() {
        let statements = u32::try_from(check.statements()).unwrap_or_default();
        checks.push(say.check(&check.title, statements, check.minutes));
        for (title, names) in check.named_by_team() {
            let title = invitation.asking.wording.fill(title);
            named.push(summary_row(title, names.join("; "), None));
        }
    }
    let people = say.people_asked(invitation.team_size, invitation.asking.minimum.replies());
    let list = el("dl").class("nhsuk-summary-list").with_all([
        summary_row(say.asked_by(), name.clone().into_owned(), None),
        summary_row(
            say.team(),
            invitation.asking.team.in_words().into_owned(),
            None,
        ),
        summary_row(
            say.round(),
            invitation.asking.round.in_words().into_owned(),
            None,
        ),
        summary_row(say.checks(), checks.join("; "), None),
    ]);
    let list = list
        .with_all(named)
        .with(summary_row(say.people(), people, None));
    let page = views([
        back_link(&Route::TakePart),
        heading(say.read_title(), None, None),
        list,
    ]);
    let who = views([
        heading2(say.who_opens()),
        para(say.who_opens_text(name)),
        para(say.neutral()),
    ]);
    let digits = views(digits(&invitation));
    let several = several(kilter, invitation.clone());
    all(vec![page, digits, who, begin(kilter, invitation), several])
}

/// The digits of an invitation, to compare with who asks.
pub(super) fn digits(invitation: &Invitation) -> [El; 3] {
    let say = t().join;
    let digits = el("div")
        .class("nhsuk-inset-text kilter-digits")
        .text(invitation.digits());
    let why = para(say.digits_text(&invitation.asked_by.in_words()));
    [heading2(say.digits()), digits, why]
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
    let words = views([heading2(say.several_heading()), para(say.several_text())]);
    let button = button(Kind::Second, say.several_button(), start);
    all(vec![words, live_notice(failed), button.view()])
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
            match start_reply(&kilter, invitation).await {
                Ok(()) => kilter.go(&Route::Before),
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
