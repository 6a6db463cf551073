//! Several teams added up. A person chooses which; never a ranking.

use super::round_name::team_and_round;
use super::take_out::take_out;
use crate::components::{
    El, Kind, all, back_link, blocks, control_id, el, error_of, error_summary, form, form_group,
    heading, heading_of, link, live, live_error, nothing, para, running_head, submit_button,
    takes_focus,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::compare::Pool;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_page::{Block, How, Subject};
use kilter_text::t;
use leptos::prelude::*;

/// The id of the first box.
const TEAMS: &str = "teams";

/// A team that can be chosen.
type Choice = (TeamSummary, RwSignal<bool>);

/// What the page shows.
#[derive(Clone, Copy)]
struct Shown {
    too_few: RwSignal<bool>,
    together: RwSignal<bool>,
}

impl Shown {
    fn error(self) -> Signal<Option<String>> {
        let text = || t().sure.pool_too_few().into_owned();
        Signal::derive(move || self.too_few.get().then(text))
    }
}

/// The page.
pub fn pool(kilter: Kilter) -> AnyView {
    let mut choices = Vec::new();
    for summary in untrack(|| kilter.summaries()) {
        choices.push((summary, RwSignal::new(false)));
    }
    let shown = Shown {
        too_few: RwSignal::new(false),
        together: RwSignal::new(false),
    };
    let mut page = vec![
        back_link(&Route::OpenResults).view(),
        error_summary(error_of(TEAMS, shown.error())),
        heading(t().sure.pool_title(), None, Some(shown.too_few.into())).view(),
        para(t().sure.pooled_text()).view(),
    ];
    if choices.len() < 2 {
        let open = link(&Route::OpenResults, t().open.title());
        page.push(para(t().sure.pool_none()).text(" ").with(open).view());
    } else {
        page.push(choose(&choices, shown).view());
        page.push(live(move || {
            if shown.together.get() {
                added_up(&choices).view()
            } else {
                nothing()
            }
        }));
    }
    all(page)
}

fn choose(choices: &[Choice], shown: Shown) -> El {
    let error = shown.error();
    let legend = el("legend").class("nhsuk-fieldset__legend nhsuk-fieldset__legend--m");
    let mut boxes = el("div").class("nhsuk-checkboxes");
    let mut chosen = Vec::new();
    for (place, (summary, is_chosen)) in choices.iter().enumerate() {
        boxes = boxes.with(choice(place, summary, *is_chosen, shown));
        chosen.push(*is_chosen);
    }
    let fieldset = el("fieldset")
        .class("nhsuk-fieldset")
        .live_attr("aria-describedby", move || {
            shown.too_few.get().then(|| "teams-error".to_owned())
        })
        .with(legend.text(t().sure.pool_legend()))
        .view_in(live_error(Some("teams-error".to_owned()), error))
        .with(boxes);
    let add_up = move || {
        let teams = chosen
            .iter()
            .filter(|chosen| chosen.get_untracked())
            .count();
        // Set each time: pressing again must bring the focus back.
        shown.too_few.set(teams < 2);
        shown.together.set(teams >= 2);
    };
    form(add_up)
        .class("kilter-no-print")
        .with(form_group("", error).with(fieldset))
        .with(submit_button(Kind::Main, t().sure.pool_button()))
}

fn choice(place: usize, summary: &TeamSummary, chosen: RwSignal<bool>, shown: Shown) -> El {
    let id = control_id(TEAMS, place);
    let hint_id = format!("{id}-hint");
    let input = el("input")
        .class("nhsuk-checkboxes__input")
        .attr("id", id.clone())
        .attr("type", "checkbox")
        .attr("autocomplete", "off")
        .live_prop("checked", move || chosen.get())
        .on("change", move |_| {
            chosen.update(|chosen| *chosen = !*chosen);
            // What stands below is of another choice now.
            shown.together.set(false);
        });
    let label = el("label")
        .class("nhsuk-label nhsuk-checkboxes__label")
        .attr("for", id);
    // Tables of one event may have one name: their replies tell them apart.
    let replies = t()
        .report
        .replies(summary.replies(), summary.head.team_size);
    let hint = el("div").class("nhsuk-hint nhsuk-checkboxes__hint");
    el("div")
        .class("nhsuk-checkboxes__item")
        .with(input.attr("aria-describedby", hint_id.clone()))
        .with(label.text(team_and_round(summary)))
        .with(hint.attr("id", hint_id).text(replies))
}

/// What the chosen teams said together, in the order in which they are kept.
fn added_up(choices: &[Choice]) -> El {
    let (sure, rules, catalogue) = (t().sure, Rules::default(), Catalogue::built_in());
    let mut pool = Pool::default();
    let mut left_out = Vec::new();
    let mut names = Vec::new();
    for (summary, chosen) in choices {
        if !chosen.get_untracked() {
            continue;
        }
        let before = pool.teams.len();
        if pool.add(summary, rules, catalogue).is_err() {
            let why = sure.too_large(u32::MAX);
            let refused = t().open.refused(&summary.head.team.in_words(), &why);
            left_out.push(refused.into_owned());
        }
        if pool.teams.len() > before {
            names.push(team_and_round(summary).into_owned());
        }
    }
    let subject = Subject::Pool {
        pool,
        rules,
        names,
        refused: left_out,
    };
    let page = subject.page(catalogue);
    let (mut before, mut checks) = (Vec::new(), Vec::new());
    for block in page.blocks {
        match &block {
            Block::Group(group) if matches!(group.how, How::Section(_)) => checks.push(block),
            _ => before.push(block),
        }
    }
    el("article")
        .class("kilter-report")
        .with(running_head(page.running_head))
        .with(focused_heading(page.title))
        .with_all(blocks(before))
        .with(take_out(subject, &t().report.pool_file_name()))
        .with_all(blocks(checks))
}

/// The heading of the result: it takes the focus, so that a screen reader says that it is there.
fn focused_heading(title: impl Into<std::borrow::Cow<'static, str>>) -> El {
    takes_focus("together");
    heading_of("h2", "nhsuk-heading-l", title)
        .attr("id", "together")
        .attr("tabindex", "-1")
}
