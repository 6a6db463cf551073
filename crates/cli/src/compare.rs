//! `kilter compare`: how a team changed from one round to another (P9 in docs/privacy.md).

use crate::args::{Compare, PageFormat};
use crate::input::{self, Heard};
use crate::line;
use crate::outcome::Outcome;
use crate::output::Output;
use crate::progress::Progress;
use kilter_core::compare::{Comparison, NotComparable};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_page::change::change_page;
use kilter_page::facts::json;
use kilter_page::render::markdown::markdown;
use kilter_text::t;
use std::io::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// Compares the two files.
pub fn run(args: &Compare, mut out: Output) -> Outcome {
    let rules = args.numbers.rules();
    // Both are read before anything is said of either.
    let (earlier, later) = (only(&args.earlier, rules), only(&args.later, rules));
    let (Some(earlier), Some(later)) = (earlier, later) else {
        return Outcome::Faulty;
    };
    let found = match Comparison::of(&earlier, &later, rules, Catalogue::built_in()) {
        Ok(found) => found,
        Err(why) => {
            line::to_stderr(&line::fault(&line::name(&args.later), &says(why)));
            return Outcome::Faulty;
        }
    };
    let catalogue = Catalogue::built_in();
    let written = match args.format {
        PageFormat::Json => json::comparison(&earlier, &later, &found, catalogue),
        PageFormat::Markdown => {
            let page = change_page(&earlier, &later, &found, catalogue);
            Ok(markdown(&page).into_bytes())
        }
    };
    Outcome::Good.after(
        written
            .and_then(|bytes| out.write_all(&bytes))
            .and_then(|()| out.finish()),
    )
}

/// The one team summary of a file; none, and a fault said, where it is not one good one.
fn only(file: &Path, rules: Rules) -> Option<TeamSummary> {
    let mut only = None;
    let mut good = true;
    input::read(
        &[PathBuf::from(file)],
        rules,
        Progress::new(false),
        |summary| summary,
        &mut |heard| {
            match heard {
                Heard::Note(note) => line::to_stderr(&note),
                Heard::Fault(fault) => {
                    good = false;
                    line::to_stderr(&fault);
                }
                Heard::Summary(summary, _) if only.is_none() => only = Some(summary),
                Heard::Summary(..) => {
                    good = false;
                    line::to_stderr(&line::fault(&line::name(file), &t().cli.more_than_one()));
                    return ControlFlow::Break(());
                }
            }
            ControlFlow::Continue(())
        },
    );
    only.filter(|_| good)
}

fn says(why: NotComparable) -> String {
    let sure = t().sure;
    let says = match why {
        NotComparable::SameRound => sure.same_round(),
        NotComparable::WrongOrder => sure.wrong_order(),
        NotComparable::NothingInCommon => sure.nothing_in_common(),
    };
    says.into_owned()
}
