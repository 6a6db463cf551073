//! A page's blocks on the screen.

use super::el::{El, all, el};
use super::figure::{figure, open_figure};
use super::parts::{bullet_list, details, heading_of, para};
use super::table::scroll_table;
use kilter_page::{Block, Fact, Group, Heading, How, List, Note, Prompts, Says, Tone};
use kilter_text::t;
use leptos::prelude::AnyView;

/// Each of these blocks.
pub fn blocks(blocks: Vec<Block>) -> Vec<El> {
    blocks.into_iter().map(block).collect()
}

fn block(block: Block) -> El {
    match block {
        Block::Heading(heading) => heading_el(heading),
        Block::Says(says) => says_el(says),
        Block::List(list) => list_el(list),
        Block::Facts(facts) => facts_el(facts),
        Block::Figure(of) if of.open => open_figure(of.chart, of.summary),
        Block::Figure(of) => figure(of.chart, of.summary),
        Block::Table(table) => scroll_table(table),
        Block::Prompts(prompts) => prompts_el(prompts),
        Block::Notes(notes) => notes_el(notes),
        Block::Withheld(why) => para(why),
        Block::Promises(lines) => {
            let mut list = el("ol").class("kilter-promises");
            for _ in 0..lines {
                list = list.with(el("li").text(t().report.promise_line()));
            }
            list
        }
        Block::Turn(turn) => heading_of(
            "h2",
            "nhsuk-heading-m",
            format!("{}. {}", turn.number, turn.title),
        ),
        Block::Group(group) => group_el(group),
    }
}

fn heading_el(heading: Heading) -> El {
    let (tag, class) = match heading.level {
        0..=2 if heading.id.is_some() => ("h2", "nhsuk-heading-l"),
        0..=2 => ("h2", "nhsuk-heading-s"),
        3 if heading.id.is_some() => ("h3", "nhsuk-heading-m"),
        3 => ("h3", "nhsuk-heading-s"),
        _ => ("h4", "nhsuk-heading-s"),
    };
    let shown = heading_of(tag, class, heading.text);
    match heading.id {
        // The contents lead to it, so that it can take the focus.
        Some(id) => shown.attr("id", id).attr("tabindex", "-1"),
        None => shown,
    }
}

fn says_el(says: Says) -> El {
    let shown = para(says.sentences.join(" "));
    match says.tone {
        Tone::Plain | Tone::Sure => shown,
        Tone::Replies => shown.class("kilter-report__replies"),
        Tone::About => shown.class("kilter-report__about"),
        Tone::Standing => shown.class("kilter-standing"),
        Tone::ReadFirst => shown.class("kilter-read-first"),
        Tone::Cuts => shown.class("kilter-cuts"),
        Tone::Together => shown.class("kilter-reading"),
        Tone::Leads => shown.class("kilter-keep-with-next"),
    }
}

fn list_el(list: List) -> El {
    let shown = bullet_list(list.items);
    if list.lead.is_empty() {
        shown
    } else {
        let lead = para(list.lead).class("kilter-keep-with-next");
        el("div").with(lead).with(shown)
    }
}

fn facts_el(facts: Vec<Fact>) -> El {
    let mut list = el("dl").class("nhsuk-summary-list kilter-facts");
    for fact in facts {
        let mut shown = el("dd").class("nhsuk-summary-list__value");
        for value in fact.values {
            shown = shown
                .with(el("span").class("kilter-fact").text(value))
                .text(" ");
        }
        let name = el("dt").class("nhsuk-summary-list__key").text(fact.name);
        let row = el("div").class("nhsuk-summary-list__row");
        list = list.with(row.with(name).with(shown));
    }
    list
}

fn prompts_el(prompts: Prompts) -> El {
    let mut shown = if prompts.of.is_empty() {
        el("div")
    } else {
        let tag = if prompts.level > 3 { "h4" } else { "h3" };
        let mut heading = heading_of(tag, "kilter-guide__heading", prompts.of);
        if !prompts.standing.is_empty() {
            let standing = el("span").class("kilter-guide__score");
            heading = heading.text(" ").with(standing.text(prompts.standing));
        }
        el("section").class("kilter-guide").with(heading)
    };
    if let Some(how) = prompts.how {
        shown = shown.with(para(how).class("kilter-guide__how"));
    }
    let mut lists = el("dl").class("kilter-guide__body");
    for (name, lines) in [
        (t().report.ask_heading(), prompts.ask),
        (t().report.try_heading(), prompts.try_next),
    ] {
        if !lines.is_empty() {
            let name = el("dt").class("kilter-guide__name").text(name);
            let lines = el("dd")
                .class("kilter-guide__lines")
                .with(bullet_list(lines));
            let part = el("div").class("kilter-guide__part");
            lists = lists.with(part.with(name).with(lines));
        }
    }
    shown.with(lists)
}

fn notes_el(notes: Vec<Note>) -> El {
    let mut shown = el("div");
    for note in notes {
        let of = el("strong").text(note.of);
        let notes = para("").with(of).text(" ").text(note.notes.join(" "));
        shown = shown.with(notes);
    }
    shown
}

fn group_el(group: Group) -> El {
    let class = match group.how {
        How::Section(id) => {
            let section = el("section")
                .class("kilter-report__section")
                .attr("aria-labelledby", id);
            return section.with_all(blocks(group.blocks));
        }
        How::Folded { name, of } => {
            let class = "nhsuk-details kilter-topic";
            let body = blocks(group.blocks).into_iter();
            let body: Vec<AnyView> = body.map(El::view).collect();
            return details(class, name, Some(of), vec![all(body)]);
        }
        How::Together => "kilter-together",
        How::Beside => "kilter-beside",
        How::WordsBeside => "kilter-beside kilter-beside--words-first",
        How::SideBySide => "kilter-side-by-side",
        How::FirstPrompts => "kilter-guides kilter-guides--first",
        How::MorePrompts => "kilter-guides",
        How::Framed => "kilter-guide",
        How::OnPaper => "kilter-print-only",
        How::OwnSheet => "kilter-own-sheet",
        How::Below => return el("div").with_all(blocks(group.blocks)),
    };
    el("div").class(class).with_all(blocks(group.blocks))
}
