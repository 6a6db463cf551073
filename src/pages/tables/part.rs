use crate::components::{
    El, Give, all, back_link, el, error_summary, give, heading, lead, live, summary_row, views,
};
use crate::pages::ask::form::Form;
use crate::pages::ask::opening::Opening;
use crate::pages::ask::phrase::phrase;
use crate::pages::giving::{self, Given};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::exchange::table::{Table, TableFault};
use kilter_core::exchange::token::TokenKind;
use kilter_core::instrument::Catalogue;
use kilter_text::{say, t};
use leptos::prelude::*;

/// A table's part of a round: reads the set-up, then asks what is this table's own.
pub fn part(kilter: Kilter) -> AnyView {
    let read = RwSignal::new(None::<Table>);
    live(move || match read.get() {
        Some(table) => open(kilter, &table),
        None => give(read),
    })
}

fn give(read: RwSignal<Option<Table>>) -> AnyView {
    let take = move |(giving, given): (Give, Vec<Given>)| {
        giving.busy.set(false);
        match look(&given) {
            Ok(table) => read.set(Some(table)),
            Err((_, TableFault::Nothing)) => {
                giving::refuse(giving, TokenKind::Table, &given, &t().tables.nothing())
            }
            Err((in_box, why)) => giving.wrong(in_box, say::table_fault(why).into()),
        }
    };
    let fields = ("table-file", "table-text");
    let giving = giving::giving(fields, Callback::new(take));
    let say = t().tables;
    let words = give::Words {
        text_first: false,
        choose_label: t().open.choose_label(),
        choose_hint: say.choose_hint(),
        paste_label: say.paste_label(),
        paste_hint: say.paste_hint(),
        button: t().shell.continue_button(),
        nothing_given: say.nothing_given(),
    };
    let head = [
        heading(say.part_link(), None, Some(giving.is_wrong())),
        lead(say.part_lead()),
    ];
    all(vec![
        back_link(&Route::Ask).view(),
        error_summary(giving.errors()),
        views(head),
        giving.form(words).view(),
    ])
}

/// The first table that is good; else what is wrong with the first that is not, and whether it was
/// in the field for text.
fn look(given: &[Given]) -> Result<Table, (bool, TableFault)> {
    let mut first = None;
    for given in given {
        let Ok(found) = &given.found else { continue };
        match found.tables() {
            Ok(tables) => {
                let known = |table: &Table| {
                    let asked = table.asking.instruments(Catalogue::built_in());
                    asked.is_ok()
                };
                if let Some(table) = tables.into_iter().find(known) {
                    return Ok(table);
                }
                first = first.or(Some((given.in_box, TableFault::UnknownCheck)));
            }
            Err(TableFault::Nothing) => {}
            Err(why) => first = first.or(Some((given.in_box, why))),
        }
    }
    Err(first.unwrap_or((false, TableFault::Nothing)))
}

/// What the round has, and what this table's part has of its own.
fn open(kilter: Kilter, table: &Table) -> AnyView {
    let minimum = table.asking.minimum.replies();
    let form = Form {
        lowest: minimum,
        asked_by: None,
        ..Form::new(Some(table.month))
    };
    let checks = table.asking.checks.clone();
    form.fill(
        &table.asking.team,
        table.asking.minimum,
        &table.asking.wording,
        checks,
        &table.asking.lists,
    );
    form.round.set(table.asking.round.to_string());
    let say = t().tables;
    let opening = Opening::new(kilter, form, Some(table.team_id.clone()));
    let size = opening.size(say.size_label(), Some(say.by_itself(minimum).into()));
    let mut fields = vec![facts(table), size];
    fields.extend(phrase(opening));
    opening.draw(&Route::Ask, say.read_title(), fields)
}

fn facts(table: &Table) -> El {
    let checks = table.asking.instruments(Catalogue::built_in());
    let checks = checks.unwrap_or_default();
    let titles: Vec<_> = checks.iter().map(|check| check.title.as_str()).collect();
    let say = t().round;
    let rows = [
        (t().join.team(), table.asking.team.in_words().into_owned()),
        (say.name(), table.asking.round.in_words().into_owned()),
        (say.month(), t().words.month(table.month).into()),
        (say.checks(), t().words.list(&titles).into()),
        (say.minimum(), table.asking.minimum.replies().to_string()),
    ];
    let rows = rows.map(|(key, value)| summary_row(key, value, None));
    let named = checks.iter().flat_map(|check| check.named_by_team());
    let named = named.map(|(title, names)| {
        let title = table.asking.wording.fill(title);
        summary_row(title, names.join("; "), None)
    });
    el("dl")
        .class("nhsuk-summary-list")
        .with_all(rows)
        .with_all(named)
}
