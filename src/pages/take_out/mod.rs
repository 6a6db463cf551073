//! Taking away what a page says, in every format that there is.
mod file_name;

pub use file_name::{
    backup_name, change_name, key_file_name, promises_name, report_name, summary_name,
};

use crate::components::{ByHand, El, Kind, Take, Way, all, details, el, heading_of};
use kilter_core::instrument::Catalogue;
use kilter_page::Subject;
use kilter_page::formats::{FORMATS, Format, Of, Write};
use kilter_text::t;
use leptos::prelude::AnyView;
use std::sync::Arc;

/// Print and, of a report, its table, of promises their days: side by side, since on a managed computer any way may be blocked. Every other format
/// is one press away. `name` is that of a file, without its ending.
pub fn take_out(subject: impl Into<Arc<Subject>>, name: &str) -> El {
    ways_out(subject.into(), name)
}

fn ways_out(subject: Arc<Subject>, name: &str) -> El {
    let is_report = matches!(*subject, Subject::Report { .. });
    let say = t().report;
    let mut formats = FORMATS
        .iter()
        .filter(|format| format.can_say(&subject))
        .peekable();
    let mut ways = vec![Way::Print];
    let table = formats.next_if(|format| format.of != Of::All);
    let take = match table {
        Some(table) => {
            ways.extend(ways_of(table));
            let take = of(table, &subject, name);
            take.saying(|words| {
                if table.copy.is_some() {
                    words.copied = say.copied();
                    words.asked_to_save = say.asked_to_save(&file_of(table, name));
                    words.not_saved = t().ready.copy_failed();
                }
                words.not_printed = say.cannot_print();
            })
        }
        None => Take::text(String::new(), "", "").saying(|words| {
            words.not_printed = t().shell.cannot_print();
        }),
    };
    let take = take.saying(|words| {
        words.print = match is_report {
            true => say.print_handout(),
            false => say.print_button(),
        };
        words.print_hint = Some(say.print_hint());
    });
    let others: Vec<AnyView> = formats
        .map(|format| {
            let take = of(format, &subject, name);
            take.draw_as(Kind::Second, &ways_of(format), by_hand(format))
        })
        .collect();
    let others = details(
        "nhsuk-details",
        say.other_formats(),
        None,
        vec![all(others)],
    );
    el("section")
        .class("kilter-no-print")
        .attr("aria-labelledby", "take-out")
        .with(heading_of("h2", "nhsuk-heading-s", say.take_out_heading()).attr("id", "take-out"))
        .view_in(take.draw(&ways, table.map_or(ByHand::Never, by_hand)))
        .with(others)
}

fn of(format: &'static Format, subject: &Arc<Subject>, name: &str) -> Take {
    let written = |write: Option<Write>, subject: &Arc<Subject>| {
        let subject = subject.clone();
        move || {
            let written = write.and_then(|write| write(&subject, Catalogue::built_in()));
            written.unwrap_or_default()
        }
    };
    let copied = written(format.copy.map(|copy| copy.write), subject);
    let text = move || String::from_utf8(copied()).unwrap_or_default();
    let file = file_of(format, name);
    let take = Take::made(
        &file,
        format.media_type,
        text,
        written(Some(format.write), subject),
    );
    take.saying(|words| {
        words.save = (format.save)();
        match format.copy {
            Some(copy) => words.copy = (copy.button)(),
            None => {
                words.asked_to_save = t().ready.asked_to_save_only(&file);
                words.not_saved = t().ready.save_failed_only();
            }
        }
    })
}

fn file_of(format: &Format, name: &str) -> String {
    format!("{name}.{}", format.ending)
}

fn ways_of(format: &Format) -> Vec<Way> {
    let mut ways = vec![Way::Save];
    ways.extend(format.copy.map(|_| Way::Copy));
    ways
}

fn by_hand(format: &Format) -> ByHand {
    let label = format.copy.map(|copy| (copy.label)());
    label.map_or(ByHand::Never, ByHand::IfRefused)
}
