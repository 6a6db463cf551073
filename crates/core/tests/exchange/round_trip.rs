//! What is written can be read again, and the bytes of the format stay as they are.

use crate::samples::{SIX_PEOPLE, golden};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;

fn read(bytes: &[u8]) -> TeamSummary {
    let (summary, notes) =
        TeamSummary::from_bytes(bytes, Rules::default(), Catalogue::built_in()).unwrap();
    assert_eq!(notes, []);
    summary
}

#[test]
fn the_bytes_of_the_format_stay_as_they_are() {
    let bytes = golden("six_people").to_bytes().unwrap();
    if std::env::var_os("KILTER_UPDATE").is_some() {
        let file = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/fixtures/team-summary.json"
        );
        std::fs::write(file, &bytes).unwrap();
    }
    assert_eq!(std::str::from_utf8(&bytes).unwrap(), SIX_PEOPLE);
}

#[test]
fn what_is_written_is_read_again() {
    for group in ["six_people", "twelve_people"] {
        let mut summary = golden(group);
        assert_eq!(read(&summary.to_bytes().unwrap()), summary);
        summary.head.team_size = None;
        summary.wording = None;
        assert_eq!(read(&summary.to_bytes().unwrap()), summary);
    }
}
