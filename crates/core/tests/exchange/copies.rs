//! A second copy, and the same round with other bytes.

use crate::samples::{SIX_PEOPLE, golden};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::library::{Arrival, Library};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::names::Name;

#[test]
fn a_copy_is_recognised_by_its_id_and_bytes() {
    let mut library = Library::default();
    let summary = golden("six_people");
    assert_eq!(library.add(&summary), Ok(Arrival::New));
    assert_eq!(library.add(&summary), Ok(Arrival::SameAgain));

    let compact = serde_json::from_str::<serde_json::Value>(SIX_PEOPLE)
        .unwrap()
        .to_string();
    let rules = Rules::default();
    let (copy, _) =
        TeamSummary::from_bytes(compact.as_bytes(), rules, Catalogue::built_in()).unwrap();
    assert_eq!(library.arrival(&copy), Ok(Arrival::SameAgain));

    let mut renamed = summary.clone();
    renamed.head.team = Name::new("Millbrook").unwrap();
    let unchanged = library.clone();
    for changed in [renamed, golden("twelve_people")] {
        assert_eq!(library.add(&changed), Ok(Arrival::SameIdOtherBytes));
        assert_eq!(library, unchanged);
    }

    let mut next = summary;
    next.head.id = RandomId::from_bytes([7; 16]);
    assert_eq!(library.arrival(&next), Ok(Arrival::New));
}

#[test]
fn what_may_not_be_exported_is_no_arrival() {
    let mut summary = golden("six_people");
    summary.checks.clear();
    assert!(Library::of([&summary]).is_err());
}
