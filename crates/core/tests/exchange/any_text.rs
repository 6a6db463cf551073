//! Any text and any team summary: the finder returns, soon, and a code comes back as it was.

use crate::came_back::{code, finder, found, json, judged, line, message, other, summary};
use crate::samples::instruments;
use crate::ways::WAYS;
use kilter_core::disclosure::Minimum;
use kilter_core::exchange::intake::plain_text;
use kilter_core::exchange::team_summary::{CheckTally, TeamSummary};
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::summary_head::SummaryHead;
use kilter_core::tally::{ItemTally, Tally};
use kilter_core::wording::Wording;
use proptest::prelude::*;
use std::time::{Duration, Instant};

#[test]
fn a_made_up_text_takes_no_longer_than_another() {
    for part in [
        "{\"format\":\"kilter.team-summary\",",
        "{\"format\":\"kilter.team-summary\"}",
        "{\"a\":",
        "{\"",
        "{\\\"",
        "\"",
        "\\",
        "“",
        "{“a”:“",
        "[{\"checks\":[",
        "\n{\"a\":\"",
        "{\"a\":{\"format\":\"kilter.team-summary\",",
        "&quot;{&#123;",
        "<br><div",
        "KLTR1SUMMARY",
    ] {
        let text = part.repeat(1_000_000 / part.len());
        let from = Instant::now();
        let _ = found(&text);
        // A second at most of a build that is not optimised; quadratic work would be hours.
        assert!(
            from.elapsed() < Duration::from_secs(20),
            "{part}: {:?}",
            from.elapsed()
        );
    }
}

fn counts(replies: u32, options: usize) -> impl Strategy<Value = (Vec<u32>, u32)> {
    let cuts = prop::collection::vec(0..=replies, options);
    cuts.prop_map(move |mut cuts| {
        cuts.sort_unstable();
        let mut before = 0;
        let each = cuts
            .into_iter()
            .map(|cut| cut - std::mem::replace(&mut before, cut));
        let counts: Vec<_> = each.collect();
        (counts, replies - before)
    })
}

/// Any team summary that may be exported, of one check or of both.
pub fn any_summary() -> impl Strategy<Value = TeamSummary> {
    let head = (
        any::<[u8; 16]>(),
        "\\PC{1,80}",
        2000..2200_u16,
        1..=12_u8,
        any::<bool>(),
    );
    let replies = prop_oneof![5..=20_u32, 5..=10_000_u32];
    let checks = replies.prop_flat_map(|replies| {
        let check = |which: usize| {
            let items = instruments()[which].counted();
            let each: Vec<_> = items
                .into_iter()
                .map(|(_, options)| counts(replies, options))
                .collect();
            each.prop_map(move |items| (which, items))
        };
        (
            Just(replies),
            prop_oneof![
                check(0).prop_map(|one| vec![one]),
                check(1).prop_map(|one| vec![one]),
                (check(1), check(0)).prop_map(|(a, b)| vec![a, b]),
            ],
        )
    });
    (head, checks).prop_filter_map(
        "a name",
        |((id, name, year, month, worded), (replies, checks))| {
            let check = |(which, items): (usize, Vec<(Vec<u32>, u32)>)| {
                let instrument = instruments()[which];
                let counted = instrument.counted().into_iter().zip(items);
                let items = counted.map(|((id, _), (counts, opted_out))| ItemTally {
                    id,
                    counts: counts.into(),
                    opted_out,
                });
                CheckTally {
                    key: instrument.key.clone(),
                    lists: Default::default(),
                    tally: Tally::from_counts(instrument, replies, items.collect()).unwrap(),
                }
            };
            Some(TeamSummary {
                head: SummaryHead {
                    id: RandomId::from_bytes(id),
                    team_id: RandomId::from_bytes([id[0]; 16]),
                    team: Name::new(&name).ok()?,
                    round: Name::new(&name).ok()?,
                    month: Month::new(year, month)?,
                    team_size: worded.then_some(replies),
                },
                minimum: Minimum::new(5).unwrap(),
                wording: worded.then(Wording::default),
                checks: checks.into_iter().map(check).collect(),
            })
        },
    )
}

proptest! {
    #[test]
    fn any_text_returns(text in any::<String>(), json in "[{}\\[\\]\",:“”\\\\ \n>a-fé&;<br]{0,200}", at in any::<prop::sample::Index>()) {
        let _ = found(&format!("x{text}"));
        let _ = found(&format!("x{json}"));
        let mut summary = self::json(&summary());
        let at = (0..=summary.len()).filter(|at| summary.is_char_boundary(*at)).nth(at.index(summary.chars().count())).unwrap();
        summary.insert_str(at, &json);
        let _ = found(&summary);
    }

    #[test]
    fn any_bytes_return(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(read) = plain_text(&bytes) {
            let _ = finder(read.guessed).all(&read.text);
        }
    }

    /// In whatever pieces a file is read, the same is found in it.
    #[test]
    fn pieces_are_as_good_as_the_whole(cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..6), way in prop::sample::select(&WAYS[..])) {
        let text = message(&format!("{}\n{}{}\n{}", json(&other(1)), line(&other(2)), &line(&other(3))[..200], code(&other(4))));
        let text = plain_text(&way.1(&text)).unwrap().text;
        let whole = finder(false).all(&text);
        let mut places: Vec<_> = cuts.iter().map(|cut| cut.index(text.len())).collect();
        places.sort_unstable();
        let mut parts = finder(false);
        let mut from = 0;
        for at in places.into_iter().filter(|at| text.is_char_boundary(*at)).chain([text.len()]) {
            parts.push(&text[from..at]);
            while parts.step() {}
            from = at;
        }
        prop_assert_eq!(parts.finish().summaries, whole.summaries);
    }

    #[test]
    fn any_summary_comes_back_from_its_code(summary in any_summary()) {
        let code = summary.code(Catalogue::built_in()).unwrap();
        prop_assert_eq!(judged(&found(&code)), (vec![summary], vec![]));
    }
}
