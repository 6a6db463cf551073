//! What `cargo xtask bench press` measures with: a radio button of a member's own draft, with no summary kept and with
//! a thousand, until it is painted and until it is on disk.
//!
//! A line a press: how many summaries are kept, the milliseconds of our own work, until painted and until kept, the
//! records read and written in the journal, then in local storage, and the tasks of more than 50 ms.

use std::io::{self, Write};
use std::time::Duration;

use kilter_core::asking::Asking;

use kilter_core::disclosure::Minimum;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::names::Name;
use kilter_core::wording::Wording;
use kilter_journeys::{Person, PressTimes, Visitor};
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let runs: usize = std::env::args()
        .nth(1)
        .and_then(|runs| runs.parse().ok())
        .unwrap_or(27);
    let mut out = io::stdout();
    for kept in [0, 1_000] {
        // A machine that does much else takes its time over a thousand.
        let member = Visitor::new("bench")
            .with_patience(Duration::from_secs(120))
            .open();
        if kept > 0 {
            keeps(&member, kept);
        }
        let member = member.close().open();
        begins_a_draft(&member)?;
        member.watches_presses();
        for run in 0..runs {
            let Some((legend, option)) = choice(run) else {
                return Err(io::Error::other("the check has no statements"));
            };
            let PressTimes {
                worked,
                painted,
                kept: on_disk,
                read,
                written,
                local_read,
                local_written,
                long_tasks,
            } = member.times_the_choice(&legend, &option);
            writeln!(
                out,
                "{kept}\t{worked}\t{painted}\t{on_disk}\t{read}\t{written}\t{local_read}\t{local_written}\t{long_tasks}"
            )?;
        }
    }
    Ok(())
}

/// The check of fifteen statements, five a page.
fn check() -> Option<&'static Instrument> {
    Catalogue::built_in().usual().next()
}

/// One after the other of the first page, and each time round another option.
fn choice(run: usize) -> Option<(String, String)> {
    let check = check()?;
    let on_a_page = check.order.len() / 3;
    let item = check.in_order().nth(run % on_a_page)?;
    let options = &check.options_of(item)?.options;
    let option = options.get(run / on_a_page % options.len())?;
    let text = Wording::default().fill(&item.text);
    let number = run % on_a_page + 1;
    Some((format!("Statement {number} {text}"), option.label.clone()))
}

fn begins_a_draft(member: &Person) -> io::Result<()> {
    let name = |text| Name::new(text).map_err(|_| io::Error::other("a name that is refused"));
    let invitation = Invitation {
        asked_by: name("Joe")?,
        asking: Asking {
            team: name("Hillside PCN")?,
            round: name("Spring")?,
            minimum: Minimum::default(),
            wording: Wording::default(),
            checks: check().map(|check| check.key.clone()).into_iter().collect(),
            lists: Default::default(),
            language: Default::default(),
        },
        team_size: 9,
        key: [9; 32],
    };
    member
        .visits("#/join")
        .is_at("Answer by invitation")
        .paste_into("The invitation", &invitation.code())
        .click_button("Continue")
        .is_at("You are invited")
        .click_button("Start")
        .sees("Statements 1 to 5 of 15");
    Ok(())
}

fn keeps(member: &Person, many: usize) {
    let lines: String = (0..many).map(|number| summary(number) + "\n").collect();
    let file = member.folder().put("many.ndjson", lines);
    member
        .visits("#/open")
        .is_at("Open results")
        .upload("Choose files", &[file])
        .click_button("Continue")
        .click_button("Keep and open the report")
        .sees("1,000 team summaries opened.");
}

/// Of eight people who all say the same.
fn summary(number: usize) -> String {
    let checks: Vec<Value> = Catalogue::built_in()
        .iter()
        .map(|check| {
            let items: serde_json::Map<String, Value> = check
                .items
                .iter()
                .map(|item| {
                    let options = check
                        .options_of(item)
                        .map_or(0, |scale| scale.options.len());
                    let mut counts = vec![0; options];
                    if let Some(chosen) = counts.get_mut(number % options.max(1)) {
                        *chosen = 8;
                    }
                    let item_counts = json!({ "counts": counts, "opted_out": 0 });
                    (item.id.as_str().to_owned(), item_counts)
                })
                .collect();
            let key = &check.key;
            json!({
                "instrument": key.instrument, "edition": key.edition, "form": key.form,
                "replies": 8, "items": items,
            })
        })
        .collect();
    json!({
        "format": "kilter.team-summary", "version": 1,
        "id": format!("{:032x}", number + 1), "team_id": format!("{:032x}", number + 1),
        "team": format!("Team {number}"), "round": "Spring", "month": "2027-03",
        "team_size": 14, "minimum": 5,
        "wording": { "network": "network", "practice": "practice" },
        "checks": checks,
    })
    .to_string()
}
