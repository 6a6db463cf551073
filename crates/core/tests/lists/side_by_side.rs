//! Two rounds side by side, and teams added up, where the lists are the same and where they are not.

use super::summaries::of_team;
use super::work::catalogue;
use kilter_core::compare::{Comparison, Pool};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::month::Month;
use kilter_core::report::{CheckReport, Report};
use proptest::prelude::*;
use proptest::sample::select;

const ONE: [&str; 2] = ["Home visits", "Baby clinic"];
/// The same place and the same id, another thing.
const OTHER: [&str; 2] = ["Home visits", "Flu clinic"];
const MORE: [&str; 3] = ["Home visits", "Baby clinic", "Flu clinic"];

fn pool(summaries: &[TeamSummary]) -> Pool {
    let mut pool = Pool::default();
    for summary in summaries {
        pool.add(summary, Rules::default(), &catalogue()).unwrap();
    }
    pool
}

fn pooled(pool: &Pool) -> CheckReport {
    let mut checks = pool.checks(Rules::default(), &catalogue());
    assert_eq!(checks.len(), 1);
    checks.remove(0).1
}

fn ids(report: &CheckReport) -> Vec<String> {
    let items = &report.findings.as_ref().unwrap().items;
    items.iter().map(|item| item.id.to_string()).collect()
}

#[test]
fn the_same_list_is_added_up_and_another_is_not() {
    let same = pool(&[of_team(1, &ONE, 12, 0), of_team(2, &ONE, 12, 1)]);
    assert!(!same.lists_differ(&super::work::key()));
    assert!(ids(&pooled(&same)).contains(&"L2-kind".to_owned()));
    for others in [&OTHER[..], &MORE[..]] {
        for order in [[&ONE[..], others], [others, &ONE[..]]] {
            let teams = [1, 2].map(|team| of_team(team, order[usize::from(team) - 1], 12, 0));
            let differ = pool(&teams);
            assert!(differ.lists_differ(&super::work::key()));
            let found = pooled(&differ);
            assert_eq!(ids(&found), ["W1", "W2"]);
            // What does not depend on lists is of both.
            assert_eq!(found.replies, 24);
        }
    }
}

#[test]
fn another_list_is_not_compared_and_all_else_is() {
    let compared = |later: &[&str]| {
        let earlier = of_team(1, &ONE, 12, 0);
        let mut later = of_team(1, later, 12, 2);
        later.head.id = kilter_core::ids::RandomId::from_bytes([9; 16]);
        later.head.month = Month::new(2027, 9).unwrap();
        let found = Comparison::of(&earlier, &later, Rules::default(), &catalogue());
        found.unwrap().checks.remove(0)
    };
    let same = compared(&ONE);
    assert!(!same.lists_differ);
    for other in [&OTHER[..], &MORE[..]] {
        let differ = compared(other);
        assert!(differ.lists_differ);
        assert_eq!(differ.findings, same.findings);
    }
    let items = same.findings.unwrap().items.unwrap();
    let ids: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["W1", "W2"]);
}

fn any_team() -> impl Strategy<Value = TeamSummary> {
    let lists = select(vec![&ONE[..], &OTHER[..], &MORE[..]]);
    (1..200_u8, lists, 5..20_u32, 0..3_u32)
        .prop_map(|(team, lists, people, seed)| of_team(team, lists, people, seed))
}

proptest! {
    #[test]
    fn teams_add_up_to_the_same_in_any_order(
        (one, other) in prop::collection::vec(any_team(), 1..6)
            .prop_flat_map(|teams| (Just(teams.clone()), Just(teams).prop_shuffle())),
    ) {
        let (one, other) = (pool(&one), pool(&other));
        let key = super::work::key();
        prop_assert_eq!(one.lists_differ(&key), other.lists_differ(&key));
        prop_assert_eq!(pooled(&one), pooled(&other));
    }

    #[test]
    fn one_team_in_a_pool_says_what_its_report_says(team in any_team()) {
        let report = Report::of(&team, Rules::default(), &catalogue());
        let team = pooled(&pool(std::slice::from_ref(&team)));
        prop_assert_eq!(ids(&team), ids(&report.checks[0]));
    }
}
