//! Several teams added up. A person chooses which; never a ranking.

use super::report::together;
use super::round_name::team_and_round;
use crate::browser::page;
use crate::components::{
    El, Kind, all, back_link, bullet_list, el, error_of, error_summary, form, form_group, heading,
    heading_of, link, live, live_error, nothing, para, print_button, submit_button,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::compare::Pool;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_text::{say, t};
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
    let id = match place {
        0 => TEAMS.to_owned(),
        _ => format!("{TEAMS}-{}", place + 1),
    };
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
            left_out.push(t().open.refused(&summary.head.team.in_words(), &why));
        }
        if pool.teams.len() > before {
            names.push(team_and_round(summary));
        }
    }
    for one in &pool.left_out {
        let check = catalogue.find(&one.check);
        let check = check.map_or_else(|| one.check.instrument.to_string(), |of| of.title.clone());
        let why = say::withheld(one.why);
        left_out.push(sure.left_out(&one.team.in_words(), &check, &why));
    }
    let title = sure.pooled(pool.different_teams());
    let head = el("p").class("kilter-running-head kilter-print-only");
    let mut page = el("article")
        .class("kilter-report")
        .with(head.attr("aria-hidden", "true").text(title.clone()))
        .with(focused_heading(title))
        .with(para(t().report.standing()).class("kilter-standing"))
        .with(bullet_list(names));
    if !left_out.is_empty() {
        page = page
            .with(heading_of("h3", "nhsuk-heading-s", sure.pool_left_out()))
            .with(bullet_list(left_out));
    }
    let warnings = [
        pool.wordings_differ.then(|| sure.pool_words()),
        pool.has_a_team_twice().then(|| sure.pool_twice()),
        pool.could_be_taken_apart(rules)
            .map(|counts| sure.pool_small(counts)),
        Some(t().report.small_team()),
        Some(sure.pool_as_one()),
    ];
    let before = heading_of("h3", "nhsuk-heading-s", t().report.before_heading());
    page = page
        .with(
            el("section")
                .class("kilter-guide")
                .attr("aria-labelledby", "before")
                .with(before.attr("id", "before"))
                .with(bullet_list(warnings.into_iter().flatten())),
        )
        .with(print_button(Kind::Main));
    for (at, (teams, report)) in pool.checks(rules, catalogue).iter().enumerate() {
        let Some(instrument) = report.instrument(catalogue) else {
            continue;
        };
        let title = pool.wording.fill(&instrument.title);
        let asked = pool.asked(&report.key);
        let of = say::Asked {
            replies: report.replies,
            team: asked,
        };
        let id = format!("check-{}", at + 1);
        let line = sure.pooled_check(&title, *teams, of);
        let section = el("section")
            .class("kilter-report__section")
            .attr("aria-labelledby", id.clone())
            .with(heading_of("h2", "nhsuk-heading-l", title).attr("id", id))
            .with(para(line).class("kilter-report__replies"));
        page = page.with(section.with_all(together(report, &pool.wording, asked, at + 1)));
    }
    page
}

/// The heading of the result: it takes the focus, so that a screen reader says that it is there.
fn focused_heading(title: impl Into<std::borrow::Cow<'static, str>>) -> El {
    // An effect runs once the heading is on the page.
    Effect::new(|_| {
        page::focus("together");
    });
    heading_of("h2", "nhsuk-heading-l", title)
        .attr("id", "together")
        .attr("tabindex", "-1")
}
