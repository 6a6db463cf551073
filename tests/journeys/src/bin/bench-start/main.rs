//! `cargo xtask bench start`: how long kilter.html takes to start, beside a page of SurveyJS and one written by hand
//! with the same statements.
//!
//! Each run has a new browser and a new profile, and the pages take turns, so that a machine that slows down slows all
//! of them down.

mod pages;
mod spread;

use std::io::{self, Write};

use kilter_journeys::{Page, StartTimes, built_file};

use crate::pages::{Rivals, write_rivals};
use crate::spread::Spread;

/// At most this part of the other page's time: ours are the promises of docs/performance.md.
const OF_SURVEYJS: f64 = 0.35;
const OF_BY_HAND: f64 = 1.6;
const PAINT_OF_BY_HAND: f64 = 1.1;

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
                answered: "document.querySelector('#app[data-started] h1') && location.hash === '#/ask' && !document.querySelector(\"#app main a[href='#/ask']\")",
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
                answered: "document.querySelector('output').textContent.startsWith('1 of')",
            },
        ),
    ];
    let mut out = io::stdout();
    for slower in SLOWER {
        let mut times = vec![Vec::new(); pages.len()];
        for _ in 0..runs {
            for ((_, page), times) in pages.iter().zip(&mut times) {
                times.push(StartTimes::of(*page, slower));
            }
        }
        writeln!(
            out,
            "\n{slower}x slower, {runs} runs, milliseconds: median (least to most)\n"
        )?;
        writeln!(
            out,
            "| page | first paint | first answered press |\n|---|---|---|"
        )?;
        let spreads: Vec<(Spread, Spread)> = times
            .iter()
            .map(|times| {
                let of = |part: fn(&StartTimes) -> f64| Spread::of(times.iter().map(part));
                (of(|times| times.painted), of(|times| times.answered))
            })
            .collect();
        for ((name, _), (painted, answered)) in pages.iter().zip(&spreads) {
            writeln!(out, "| {name} | {painted} | {answered} |")?;
        }
        if let [(paint, press), (_, press_survey), (paint_hand, press_hand)] = spreads.as_slice() {
            writeln!(out)?;
            for (what, ratio, goal) in [
                ("press, of SurveyJS", press.over(press_survey), OF_SURVEYJS),
                ("press, of by hand", press.over(press_hand), OF_BY_HAND),
                (
                    "paint, of by hand",
                    paint.over(paint_hand),
                    PAINT_OF_BY_HAND,
                ),
            ] {
                let verdict = if ratio <= goal { "held" } else { "WE LOSE" };
                writeln!(out, "- {what}: {ratio:.2}, goal {goal}: {verdict}")?;
            }
        }
    }
    Ok(())
}
