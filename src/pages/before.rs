//! The words before the first statement.

use super::forget::forget;
use super::join::digits;
use crate::actions::keep_draft;
use crate::components::{
    El, Kind, all, back_link, bullet_list, button, el, heading, heading2, lead, nothing, para,
    views,
};
use crate::draft::Asked;
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::*;

/// What a member is told before they answer.
pub fn before(kilter: Kilter) -> AnyView {
    drawn(kilter).unwrap_or_else(nothing)
}

fn drawn(kilter: Kilter) -> Option<AnyView> {
    let say = t().answer;
    let draft = kilter.draft.get_untracked()?;
    let (wording, minimum) = kilter.terms(&draft)?;
    let own = draft.own().is_some();
    // Who answers on their own machine has read it on the page of the invitation.
    let invited = match &draft.asked {
        Asked::Shared(id) => kilter.shared(id)?.invitation,
        Asked::Invitation(_) => None,
    };
    let checks = draft.instruments();
    let minutes = checks.iter().map(|check| check.minutes).sum();
    let statements = u32::try_from(draft.count()).unwrap_or(u32::MAX);
    let mut words = vec![
        say.before_totals(minimum.replies()),
        say.before_small_team(),
    ];
    let scales = checks.iter().flat_map(|check| &check.response_scales);
    // The first check's: the others' end in the same words.
    words.extend(scales.take(1).map(|scale| say.before_skip(&scale.opt_out)));
    words.extend([
        if own && kilter.draft_kept.get_untracked() {
            t().join.before_own()
        } else if own {
            t().join.not_kept()
        } else {
            say.before_shared()
        },
        match &invited {
            None => say.before_organiser(),
            Some(asked) => t().join.who_opens_text(&asked.asked_by.in_words()),
        },
        say.before_holds(),
    ]);
    let compare = invited.as_ref().map(digits);
    let mut about = Vec::new();
    for check in checks {
        let title = el("strong").text(format!("{}. ", check.title));
        about.push(el("p").with(title).text(wording.fill(&check.about)));
        for (title, names) in check.named_by_team() {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            about.push(para(say.before_list(&wording.fill(title), &names)));
        }
    }
    let page = [
        back_link(if own {
            &Route::TakePart
        } else {
            &Route::NextPerson
        }),
        heading(say.before_title(), None, None),
        lead(say.before_length(statements, minutes)),
        bullet_list(words),
    ];
    let go = views([
        one_a_page(kilter, draft.one_a_page),
        button(Kind::Main, say.start_button(), move |_| {
            kilter.go(&Route::Answer(1))
        }),
    ]);
    let about = [heading2(say.before_about())].into_iter().chain(about);
    let words = page.into_iter().chain(compare.into_iter().flatten());
    Some(all(vec![views(words), views(about), go, forget(kilter)]))
}

/// One statement a page, for those who prefer it.
fn one_a_page(kilter: Kilter, on: bool) -> El {
    let turn = move |_| {
        kilter.draft.update(|draft| {
            if let Some(draft) = draft {
                draft.one_a_page = !draft.one_a_page;
            }
        });
        keep_draft(kilter);
    };
    let (input, label) = (
        "nhsuk-checkboxes__input",
        "nhsuk-label nhsuk-checkboxes__label",
    );
    let input = el("input").class(input).attr("id", "one-a-page");
    let label = el("label").class(label).attr("for", "one-a-page");
    let item = el("div").class("nhsuk-checkboxes__item").with_all([
        input
            .attr("type", "checkbox")
            .attr("autocomplete", "off")
            .live_prop("checked", move || on)
            .on("change", turn),
        label.text(t().answer.one_a_page()),
    ]);
    el("div").class("nhsuk-form-group").with(item)
}
