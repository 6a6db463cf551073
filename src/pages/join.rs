//! Answer by invitation: read it, look at what it asks, start.

use super::refused::{refused, why};
use super::unfinished::{go_on, unfinished};
use crate::actions::{NotInvited, read_invitation, start_outbox, start_reply};
use crate::browser::files;
use crate::components::{
    El, Kind, PageError, TwoStep, all, back_link, button, el, error_summary, form, form_group,
    heading, heading2, lead, live, live_error, live_notice, nothing, para, submit_button,
    summary_row, views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::instrument::Catalogue;
use kilter_text::{say, t};
use leptos::prelude::*;
use leptos::task::spawn_local;

const TEXT: &str = "invitation";
const FILE: &str = "invitation-file";
/// The most bytes of a file that are read: an e-mail with much round the invitation.
const LARGEST_FILE: u64 = 1_000_000;

/// Answer by invitation. What came with the address is read at once.
pub fn join(kilter: Kilter) -> AnyView {
    let invited = RwSignal::new(None::<Invitation>);
    let wrong = RwSignal::new(None::<String>);
    let pasted = RwSignal::new(String::new());
    if let Some(code) = kilter.invited.try_update(Option::take).flatten() {
        look(&[&code], invited, wrong);
        pasted.set(code);
    }
    live(move || match invited.get() {
        Some(invitation) => read(kilter, invitation),
        None => give(kilter, pasted, invited, wrong),
    })
}

type Invited = RwSignal<Option<Invitation>>;
type Wrong = RwSignal<Option<String>>;

/// The first text that is an invitation; where none is, what is wrong with the first.
fn look(texts: &[&str], invited: Invited, wrong: Wrong) {
    let mut first = None;
    for text in texts {
        match read_invitation(text) {
            Ok(invitation) => return invited.set(Some(invitation)),
            Err(why) => first = first.or(Some(why)),
        }
    }
    wrong.set(first.map(why_not));
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
fn give(kilter: Kilter, pasted: RwSignal<String>, invited: Invited, wrong: Wrong) -> AnyView {
    let say = t().join;
    let submit = move || {
        spawn_local(async move {
            let pasted = pasted.get_untracked();
            let chosen = files::chosen_in(FILE).into_iter().next();
            let Some(file) = chosen else {
                return look(&[&pasted], invited, wrong);
            };
            // Who chose a file meant it, whatever an earlier try left in the field.
            let bytes = files::read(&file, LARGEST_FILE).await.unwrap_or_default();
            match files::text(&bytes) {
                Ok(text) if !text.is_empty() => look(&[text, &pasted], invited, wrong),
                _ => wrong.set(Some(t().join.file_unreadable().into())),
            }
        });
    };
    let errors = move || {
        let error = |text| PageError {
            field: TEXT.to_owned(),
            text,
        };
        wrong.get().map(error).into_iter().collect()
    };
    let is_wrong = Signal::derive(move || wrong.with(Option::is_some));
    let label = |field, words| {
        let label = el("label").class("nhsuk-label nhsuk-label--m");
        label.attr("for", field).text(words)
    };
    let text = el("textarea")
        .class("nhsuk-textarea kilter-copy-text")
        .attr("id", TEXT)
        .attr("rows", "5")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .live_attr("aria-describedby", move || {
            let error = if is_wrong.get() {
                " invitation-error"
            } else {
                ""
            };
            Some(format!("invitation-hint{error}"))
        })
        .live_value(move || pasted.get())
        .on("input", move |event| pasted.set(event_target_value(&event)));
    let hint = el("div").class("nhsuk-hint").attr("id", "invitation-hint");
    let paste = form_group("", wrong.into())
        .with(label(TEXT, say.paste_label()))
        .with(hint.text(say.paste_hint()))
        .view_in(live_error(Some("invitation-error".into()), wrong.into()))
        .with(text);
    let file = el("input")
        .class("kilter-file")
        .attr("id", FILE)
        .attr("type", "file")
        .attr("accept", ".txt,.eml,.html,text/*");
    let choose = el("div")
        .class("nhsuk-form-group")
        .with(label(FILE, say.file_label()))
        .with(file);
    let form = form(submit)
        .with_all([paste, choose])
        .with(submit_button(Kind::Main, t().shell.continue_button()));
    all(vec![
        back_link(&Route::TakePart).view(),
        error_summary(Signal::derive(errors)),
        views([heading(say.title(), None, Some(is_wrong)), lead(say.lead())]),
        unfinished(kilter),
        form.view(),
    ])
}

/// What it asks, who can open the reply, and the digits.
fn read(kilter: Kilter, invitation: Invitation) -> AnyView {
    let say = t().join;
    let name = invitation.asked_by.as_str();
    let catalogue = Catalogue::built_in();
    let mut checks = Vec::new();
    for check in invitation
        .checks
        .iter()
        .filter_map(|key| catalogue.find(key))
    {
        let statements = u32::try_from(check.order.len()).unwrap_or_default();
        checks.push(say.check(&check.title, statements, check.minutes));
    }
    let people = say.people_asked(invitation.team_size, invitation.minimum.replies());
    let list = el("dl").class("nhsuk-summary-list").with_all([
        summary_row(say.asked_by(), name.to_owned(), None),
        summary_row(say.team(), invitation.team.to_string(), None),
        summary_row(say.round(), invitation.round.to_string(), None),
        summary_row(say.checks(), checks.join("; "), None),
        summary_row(say.people(), people, None),
    ]);
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
    let why = para(say.digits_text(invitation.asked_by.as_str()));
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
            own.invitation.team.to_string(),
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
            id: "other-title",
            open: t().answer.start_button().into(),
            opens_as: Kind::Main,
            title: say.other_title().into(),
            confirm: say.other_button().into(),
            cancel: t().computer.keep_button().into(),
            warning: true,
            texts: vec![say.other_text(&team).into()],
            on_confirm: Callback::new(move |()| start()),
        }
        .view(),
    }
}
