//! Any bytes into every parser return.

use crate::samples::SIX_PEOPLE;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::json::Json;
use kilter_core::exchange::summary_stream::read_summaries;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use proptest::collection::vec;
use proptest::prelude::*;

/// Into every parser: whatever is read is written and read again; whatever is not has a fault.
fn parse(bytes: &[u8]) {
    let (rules, catalogue) = (Rules::default(), Catalogue::built_in());
    let _ = Json::parse(bytes);
    let single = TeamSummary::from_bytes(bytes, rules, catalogue);
    match &single {
        Ok((summary, _)) => {
            let again =
                TeamSummary::from_bytes(&summary.to_bytes().unwrap(), rules, catalogue).unwrap();
            assert_eq!(again.0, *summary);
        }
        Err(faults) => assert!((1..=20).contains(&faults.len())),
    }
    let mut found = Vec::new();
    read_summaries(bytes, rules, catalogue, &mut |_, reading| {
        found.push(reading)
    })
    .unwrap();
    assert!(!found.is_empty());
    if single.is_ok() {
        assert_eq!(found, [single]);
    }
}

fn changed(at: usize, with: &[u8], cut: usize) -> Vec<u8> {
    let mut bytes = SIX_PEOPLE.as_bytes().to_vec();
    let at = at % bytes.len();
    let end = (at + cut).min(bytes.len());
    bytes.splice(at..end, with.iter().copied());
    bytes
}

proptest! {
    #[test]
    fn random_bytes(bytes in vec(any::<u8>(), 0..400)) {
        parse(&bytes);
    }

    #[test]
    fn json_like_text(text in "[\\[\\]{}\",:0-9eE.\\-+a-z\\\\ \n\u{feff}é]{0,200}") {
        parse(text.as_bytes());
    }

    #[test]
    fn a_changed_summary(at in any::<usize>(), with in vec(any::<u8>(), 0..6), cut in 0_usize..6) {
        parse(&changed(at, &with, cut));
    }

    #[test]
    fn a_summary_with_other_json(
        at in any::<usize>(),
        with in "[\\[\\]{}\",:0-9.\\-]{0,3}",
        cut in 0_usize..3,
    ) {
        parse(&changed(at, with.as_bytes(), cut));
    }
}

#[test]
fn ten_thousand_levels_fit_the_stack() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")] {
        let levels = 10_000;
        let ended = format!("{}1{}", open.repeat(levels), close.repeat(levels));
        parse(ended.as_bytes());
        parse(&ended.as_bytes()[..ended.len() / 2]);
        parse(SIX_PEOPLE.replacen("14", &ended, 1).as_bytes());
    }
}

#[test]
fn every_cut_is_told() {
    for end in 0..SIX_PEOPLE.len() - 1 {
        let cut = &SIX_PEOPLE.as_bytes()[..end];
        assert!(TeamSummary::from_bytes(cut, Rules::default(), Catalogue::built_in()).is_err());
    }
}
