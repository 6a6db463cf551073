//! What the room has on paper: a picture for the wall, a sheet a table, and slips for the silent minute.

use super::paper::sheet_of;
use crate::components::{
    El, Kind, all, back_link, blocks, bullet_list, el, fieldset, heading, heading_of, live,
    nothing, para, print_button, tick,
};
use crate::report_of::ReportOf;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::instrument::Catalogue;
use kilter_page::Page;
use kilter_page::plan::Planned;
use kilter_page::poster::poster;
use kilter_page::table_sheet::TableSheet;
use kilter_text::t;
use leptos::prelude::*;

/// The lines to write on, of a table's sheet and of each half of a slip.
const LINES_OF_A_TABLE: usize = 12;
const LINES_OF_A_SLIP: usize = 5;
/// As many slips as a sheet of A4 has room for.
const SLIPS: usize = 2;

/// The page.
pub fn room_paper(kilter: Kilter, of: ReportOf) -> AnyView {
    let Some(report) = untrack(|| kilter.report_of(&of)) else {
        return nothing();
    };
    let (example, catalogue) = (of.is_example(), Catalogue::built_in());
    let agenda = kilter.planned(&of, &report).agenda;
    let tables = Planned {
        report: Some(&report),
        catalogue,
        example,
    }
    .table_sheets(&agenda);
    let say = t().room_paper;
    let [picture, sheets, slips] = [true; 3].map(RwSignal::new);
    let boxes = el("div").class("nhsuk-checkboxes").with_all([
        tick("tables", say.tables(), sheets),
        tick("slips", say.slips(), slips),
        tick("picture", say.picture(), picture),
    ]);
    let choose = el("div")
        .class("nhsuk-form-group kilter-no-print")
        .with(fieldset("nhsuk-fieldset", t().paper.parts()).with(boxes));
    let poster = poster(&report, catalogue, example);
    let caption = poster.title.clone();
    let head = el("div").class("kilter-no-print");
    let head = head.with(heading(say.title(), Some(caption), None));
    let shown = live(move || {
        let mut shown = el("div");
        if sheets.get() {
            shown = shown.with_all(tables.iter().map(table_sheet));
        }
        if slips.get() {
            shown = shown.with(sheet_of_slips());
        }
        // Last: a change of paper before it would leave the first sheet empty.
        if picture.get() {
            shown = shown.with(picture_for_the_wall(&poster));
        }
        shown.view()
    });
    all(vec![
        back_link(&Route::Plan(of)).view(),
        head.view(),
        choose.view(),
        print_button(Kind::Main).view(),
        shown,
    ])
}

fn picture_for_the_wall(page: &Page) -> El {
    sheet_of("kilter-sheet kilter-poster", page.title.clone())
        .with(para(page.caption.clone()))
        .with_all(blocks(page.blocks.clone()))
}

fn table_sheet(of: &TableSheet) -> El {
    sheet_of("kilter-sheet kilter-table-sheet", of.title.clone())
        .with(bullet_list(of.questions.clone()))
        .with(heading_of("h3", "nhsuk-heading-s", t().room_paper.heard()))
        .with_all(lines(LINES_OF_A_TABLE))
}

fn sheet_of_slips() -> El {
    let say = t().room_paper;
    let slip = |_| {
        let half = |name| {
            let name = heading_of("h3", "nhsuk-heading-m", name);
            el("div").with(name).with_all(lines(LINES_OF_A_SLIP))
        };
        el("div")
            .class("kilter-slip")
            .with(half(say.fits()))
            .with(half(say.surprises()))
            .with(para(say.no_name()))
    };
    sheet_of("kilter-sheet", say.slips_title()).with_all((0..SLIPS).map(slip))
}

fn lines(count: usize) -> impl Iterator<Item = El> {
    (0..count).map(|_| el("div").class("kilter-line"))
}
