//! What `cargo xtask bench start` measures with: how long kilter.html takes to start, beside a page of SurveyJS and one
//! written by hand with the same statements.
//!
//! Each run has a new browser and a new profile, and the pages take turns, so that a machine that slows down slows all
//! of them down. A line a run: how much slower the processor is made, the page, and the milliseconds until it was
//! painted and until it answered.

mod pages;

use std::io::{self, Write};

use kilter_journeys::{Page, StartTimes, built_file};

use crate::pages::{Rivals, write_rivals};

const SLOWER: [u32; 2] = [1, 4];

fn main() -> io::Result<()> {
    let runs: usize = std::env::args()
        .nth(1)
        .and_then(|runs| runs.parse().ok())
        .unwrap_or(9);
    let folder = tempfile::tempdir()?;
    let Rivals { surveyjs, by_hand } = write_rivals(folder.path())?;
    let kilter = built_file();
    let pages = [
        (
            "Kilter",
            Page {
                file: &kilter,
                control: "#app a[href='#/ask']",
                // The link is there before the app is: it has answered when the page that it leads to is drawn.
                answered: "document.querySelector('#app[data-started] main form')",
            },
        ),
        (
            "SurveyJS",
            Page {
                file: &surveyjs,
                control: ".sd-item__control-label, .sd-selectbase__label",
                answered: "document.querySelector('.sd-item--checked')",
            },
        ),
        (
            "by hand",
            Page {
                file: &by_hand,
                control: "label",
                answered: "document.querySelector('output')?.textContent.startsWith('1 of')",
            },
        ),
    ];
    let mut out = io::stdout();
    for slower in SLOWER {
        for _ in 0..runs {
            for (name, page) in pages {
                let StartTimes { painted, answered } =
                    StartTimes::of(page, slower).ok_or_else(|| {
                        io::Error::other(format!("{name} did not answer in a minute"))
                    })?;
                writeln!(out, "{slower}\t{name}\t{painted}\t{answered}")?;
            }
        }
    }
    Ok(())
}
