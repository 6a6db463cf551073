//! What one answer could change equals trying every such answer, on small teams.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]

use kilter_core::disclosure::Rules;
use kilter_core::ids::ScaleId;
use kilter_core::instrument::{Catalogue, Condition, Instrument, MadeOf, Pattern};
use kilter_core::reading::{Found, FoundPattern, Ground, Lean, Place, Scores, Standing};
use kilter_core::report::Findings;
use kilter_core::scoring::CheckScores;
use kilter_core::tally::{ItemTally, Tally};
use kilter_core::uncertainty::{OneAnswer, named};
use proptest::prelude::*;
use std::sync::LazyLock;

/// A scale of the five foundations by itself: with its three statements every reply can be tried.
fn one_scale() -> Instrument {
    let mut check = Catalogue::built_in().usual().next().unwrap().clone();
    check.scales.truncate(1);
    let items = check.scales[0].made_of.items().to_vec();
    check.items.retain(|item| items.contains(&item.id));
    check.order.retain(|id| items.contains(id));
    check
}

/// The deal and the relationship with few statements: an axis of a facet of two and a facet of
/// one, and an axis of a facet of one.
fn small_balance() -> Instrument {
    let mut check = Catalogue::built_in().usual().nth(1).unwrap().clone();
    let kept = |scale: &kilter_core::instrument::Scale| match &scale.made_of {
        MadeOf::Items(_) => true,
        MadeOf::Scales(_) => false,
    };
    let facets: Vec<_> = check.scales.iter().filter(|s| kept(s)).cloned().collect();
    let map = check.map().unwrap().clone();
    let axis =
        |id: &kilter_core::ids::ScaleId| check.scales.iter().find(|s| s.id == *id).unwrap().clone();
    let (mut deal, mut relationship) = (axis(&map.up), axis(&map.across));
    let own = |axis: &kilter_core::instrument::Scale, most: &[usize]| -> Vec<_> {
        let parts = facets
            .iter()
            .filter(|f| axis.made_of.scales().contains(&f.id));
        parts
            .zip(most)
            .map(|(facet, most)| {
                let mut facet = facet.clone();
                let items = facet.made_of.items().iter().take(*most).cloned();
                facet.made_of = MadeOf::Items(items.collect());
                facet
            })
            .collect()
    };
    let (of_deal, of_relationship) = (own(&deal, &[2, 1]), own(&relationship, &[1]));
    deal.made_of = MadeOf::Scales(of_deal.iter().map(|f| f.id.clone()).collect());
    relationship.made_of = MadeOf::Scales(of_relationship.iter().map(|f| f.id.clone()).collect());
    check.scales = [of_deal, of_relationship, vec![deal, relationship]].concat();
    let scales = check.scales.clone();
    let used =
        |id: &kilter_core::ids::ItemId| scales.iter().any(|s| s.made_of.items().contains(id));
    check.items.retain(|item| used(&item.id));
    check.order.retain(used);
    check
}

/// Three scales of one statement each: every reply can be tried.
fn three_scales() -> Instrument {
    let mut check = Catalogue::built_in().usual().next().unwrap().clone();
    check.scales.truncate(3);
    for scale in &mut check.scales {
        let first = scale.made_of.items()[0].clone();
        scale.made_of = MadeOf::Items(vec![first]);
    }
    let used: Vec<_> = check
        .scales
        .iter()
        .map(|scale| scale.made_of.items()[0].clone())
        .collect();
    check.items.retain(|item| used.contains(&item.id));
    check.order.retain(|id| used.contains(id));
    check
}

static THREE: LazyLock<Instrument> = LazyLock::new(three_scales);
static ONE_SCALE: LazyLock<Instrument> = LazyLock::new(one_scale);
static BALANCE: LazyLock<Instrument> = LazyLock::new(small_balance);

/// Counts of a small team. Nobody opts out, or half, or three of four, so that statements stand at
/// the edge of the rules.
fn tallies(
    check: &'static Instrument,
    people: std::ops::Range<u32>,
) -> impl Strategy<Value = Tally> {
    let shape = Tally::empty(check);
    (people, 0..4_usize).prop_flat_map(move |(people, shy)| {
        let choices: Vec<_> = shape
            .items()
            .iter()
            .map(|item| {
                let options = item.counts.len();
                prop::collection::vec(0..options + options * shy, usize::try_from(people).unwrap())
            })
            .collect();
        let shape = shape.clone();
        choices.prop_map(move |chosen| {
            let items = shape.items().iter().zip(chosen).map(|(item, chosen)| {
                let mut item = item.clone();
                for option in chosen {
                    match item.counts.get_mut(option) {
                        Some(count) => *count += 1,
                        None => item.opted_out += 1,
                    }
                }
                item
            });
            Tally::from_counts(check, people, items.collect()).unwrap()
        })
    })
}

/// Every tally that one more reply makes.
fn every_reply(check: &Instrument, tally: &Tally) -> Vec<Tally> {
    let mut rows: Vec<Vec<ItemTally>> = vec![Vec::new()];
    for item in tally.items() {
        let mut next = Vec::new();
        for choice in 0..=item.counts.len() {
            let mut item = item.clone();
            match item.counts.get_mut(choice) {
                Some(count) => *count += 1,
                None => item.opted_out += 1,
            }
            next.extend(
                rows.iter()
                    .map(|row| [row.clone(), vec![item.clone()]].concat()),
            );
        }
        rows = next;
    }
    rows.into_iter()
        .map(|items| Tally::from_counts(check, tally.replies() + 1, items).unwrap())
        .collect()
}

/// Every tally that one step on one statement makes.
fn every_step(check: &Instrument, tally: &Tally) -> Vec<Tally> {
    let mut found = Vec::new();
    for (place, item) in tally.items().iter().enumerate() {
        for from in 0..item.counts.len() {
            for to in [from.wrapping_sub(1), from + 1] {
                if item.counts[from] == 0 || to >= item.counts.len() {
                    continue;
                }
                let mut items = tally.items().to_vec();
                items[place].counts[from] -= 1;
                items[place].counts[to] += 1;
                found.push(Tally::from_counts(check, tally.replies(), items).unwrap());
            }
        }
    }
    found
}

/// What trying every answer finds to change.
fn by_force<T: PartialEq>(
    check: &Instrument,
    tally: &Tally,
    picture: impl Fn(&Tally) -> Option<T>,
) -> OneAnswer {
    let now = picture(tally);
    let moves = |then: &Tally| matches!((&now, picture(then)), (Some(a), Some(b)) if *a != b);
    OneAnswer {
        one_more: every_reply(check, tally).iter().any(moves),
        one_step: every_step(check, tally).iter().any(moves),
    }
}

fn scores(check: &Instrument, tally: &Tally) -> CheckScores {
    CheckScores::of(check, tally, Rules::default()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn of_a_band_it_equals_every_answer(tally in tallies(&ONE_SCALE, 5..13)) {
        let check = &ONE_SCALE;
        let findings = Findings::of(check, &tally, Rules::default(), None).unwrap();
        let id = &check.scales[0].id;
        let band = |tally: &Tally| scores(check, tally).scales[id].as_ref().ok()?.band.clone();
        let found = findings.band_could(id);
        prop_assert_eq!(found, band(&tally).map(|_| by_force(check, &tally, band)));
        for item in tally.items() {
            let named = |tally: &Tally| {
                let findings = Findings::of(check, tally, Rules::default(), None).unwrap();
                let item = findings.items.into_iter().find(|found| found.id == item.id)?;
                item.counts.is_ok().then_some(item.differ)
            };
            // Where too few can say, nothing is said of the statement now; one more reply may change that.
            let counted = tally.replies() >= 8;
            let found = findings.differ_could.get(&item.id).copied();
            prop_assert_eq!(found.is_some(), counted);
            if counted && named(&tally).is_some() {
                prop_assert_eq!(found.unwrap(), by_force(check, &tally, named));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn of_a_balance_it_equals_every_answer(tally in tallies(&BALANCE, 5..12)) {
        let check = &BALANCE;
        let stands = |tally: &Tally| -> Option<(Place, Lean)> {
            let scores = scores(check, tally);
            let ground = Ground::of(check, tally, &scores, Rules::default());
            let found: Vec<Found> = check.readings.iter().map(|it| Found::of(it, &ground)).collect();
            let (Found::Gap(gap), Found::Map(map)) = (&found[0], &found[1]) else {
                return None;
            };
            Some((map.place.clone().ok()?, gap.lean.clone().ok()?))
        };
        let mut by_force = [OneAnswer::default(); 3];
        if let Some((place, lean)) = stands(&tally) {
            let replies = every_reply(check, &tally).into_iter().map(|then| (true, then));
            let steps = every_step(check, &tally).into_iter().map(|then| (false, then));
            for (one_more, then) in replies.chain(steps) {
                let Some((then_place, then_lean)) = stands(&then) else { continue };
                let changed = [
                    then_place.corner != place.corner,
                    then_lean.tilt != lean.tilt,
                    then_lean.strong != lean.strong,
                ];
                for (found, changed) in by_force.iter_mut().zip(changed) {
                    found.one_more |= changed && one_more;
                    found.one_step |= changed && !one_more;
                }
            }
        }
        let findings = Findings::of(check, &tally, Rules::default(), None).unwrap();
        let (map, gap) = (findings.map().unwrap(), findings.gap().unwrap());
        prop_assert_eq!([map.one_answer, gap.tilt_could, gap.strong_could], by_force);
    }
}

/// How the three scales stand by a tally.
fn standing(tally: &Tally) -> Standing<ScaleId> {
    let scores = scores(&THREE, tally);
    let ground = Ground::of(&THREE, tally, &scores, Rules::default());
    let scales: Vec<_> = THREE.scales.iter().map(|scale| scale.id.clone()).collect();
    Scores::of(&ground).standing(&scales)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Nothing is put below what any one answer could swap it with, and all that can be told apart is.
    #[test]
    fn what_stands_below_stands_below_after_every_answer(tally in tallies(&THREE, 5..30)) {
        let found = standing(&tally);
        let mut outcomes = vec![scores(&THREE, &tally)];
        for then in every_reply(&THREE, &tally).iter().chain(&every_step(&THREE, &tally)) {
            outcomes.push(scores(&THREE, then));
        }
        let is_below = |low: &ScaleId, up: &ScaleId| outcomes.iter().all(|scores| {
            match (&scores.scales[low], &scores.scales[up]) {
                (Ok(low), Ok(up)) => low.out_of_100 < up.out_of_100,
                _ => false,
            }
        });
        let all_below = |some: &[ScaleId]| found.of.iter().filter(|id| !some.contains(id)).all(|up| {
            some.iter().all(|low| is_below(low, up))
        });
        let all_above = |some: &[ScaleId]| found.of.iter().filter(|id| !some.contains(id)).all(|low| {
            some.iter().all(|up| is_below(low, up))
        });
        prop_assert!(all_below(&found.lowest) && all_above(&found.highest));
        prop_assert_eq!(found.is_level(), found.highest.is_empty());
        // No fewer could be named: of one or two scales, whichever they are.
        for one in &found.of {
            let alone = std::slice::from_ref(one);
            prop_assert_eq!(all_below(alone) && found.of.len() > 1, found.lowest == alone);
            prop_assert_eq!(all_above(alone) && found.of.len() > 1, found.highest == alone);
        }
        prop_assert!(found.lowest.len() < found.of.len().max(1) && found.highest.len() < found.of.len().max(1));
    }
}

/// Ten people each. By hand: means of 1, 2 and 3. One more reply brings the first to (10 + 3) / 11 = 1.18 at most and the
/// second to (20 + 1) / 11 = 1.91 at least, and likewise above: each stands apart.
#[test]
fn scales_that_are_far_apart_are_told_apart() {
    let items = Tally::empty(&THREE).items().to_vec().into_iter();
    let counts = [[10, 0, 0], [0, 10, 0], [0, 0, 10]];
    let items = items.zip(counts).map(|(mut item, counts)| {
        item.counts = counts.to_vec().into();
        item
    });
    let tally = Tally::from_counts(&THREE, 10, items.collect()).unwrap();
    let found = standing(&tally);
    let ids: Vec<_> = THREE
        .scales
        .iter()
        .map(|scale| scale.made_of.items()[0].clone())
        .collect();
    let order: Vec<_> = tally
        .items()
        .iter()
        .map(|item| ids.iter().position(|id| *id == item.id).unwrap())
        .collect();
    assert_eq!(found.lowest, [THREE.scales[order[0]].id.clone()]);
    assert_eq!(found.highest, [THREE.scales[order[2]].id.clone()]);
}

#[test]
fn a_step_on_one_statement_can_name_another() {
    let check = &ONE_SCALE;
    let counts = [[5, 0, 5], [3, 0, 7], [3, 4, 3]];
    let items = Tally::empty(check).items().to_vec().into_iter();
    let items = items.zip(counts).map(|(mut item, counts)| {
        item.counts = counts.to_vec().into();
        item
    });
    let tally = Tally::from_counts(check, 10, items.collect()).unwrap();
    let could = named(check, &tally, Rules::default());
    // The first two are the widest. No step on the third makes it wider than the second; one on
    // the second leaves two of ten on its low side, which is no difference any more.
    let third = &tally.items()[2].id;
    assert!(could[third].one_step);
    let stays = |items: [[u32; 3]; 3]| {
        let mut of = tally.items().to_vec();
        for (item, counts) in of.iter_mut().zip(items) {
            item.counts = counts.to_vec().into();
        }
        let tally = Tally::from_counts(check, 10, of).unwrap();
        let findings = Findings::of(check, &tally, Rules::default(), None).unwrap();
        !findings.items[2].differ
    };
    assert!(stays([[5, 0, 5], [3, 0, 7], [4, 3, 3]]) && stays([[5, 0, 5], [3, 0, 7], [3, 3, 4]]));
    assert!(!stays([[5, 0, 5], [2, 1, 7], [3, 4, 3]]));
}

/// The fixture instrument of every kind, with two pieces of work that the team names.
fn every_kind() -> Instrument {
    let json = include_str!("../../../tests/fixture/every-kind.json");
    let work = ["Home visits", "Flu clinic"].map(str::to_owned).to_vec();
    let lists = [("work".into(), work)].into_iter().collect();
    Instrument::from_json(json).unwrap().with_lists(&lists)
}

fn with_items(mut check: Instrument, used: &[&str]) -> Instrument {
    let is_used = |id: &kilter_core::ids::ItemId| used.contains(&id.as_str());
    check.items.retain(|item| is_used(&item.id));
    check.order.retain(is_used);
    check.questions.clear();
    check
}

/// Its ladder: a rung of one question and a rung of two, each to be answered with no or yes.
static LADDER: LazyLock<Instrument> = LazyLock::new(|| {
    let mut check = every_kind().with_lists(&kilter_core::instrument::Lists::new());
    check
        .scales
        .retain(|scale| ["contact", "meeting"].contains(&scale.id.as_str()));
    with_items(check, &["Y1", "Y2", "Y3"])
});

/// The same ladder, of which a rung stands from a mean of 60 out of 100.
static LADDER_FROM: LazyLock<Instrument> = LazyLock::new(|| {
    let mut check = LADDER.clone();
    for reading in &mut check.readings {
        if let kilter_core::instrument::Reading::Ladder(ladder) = reading {
            ladder.stands =
                kilter_core::instrument::Stands::From(kilter_core::exact::Exact::whole(60));
        }
    }
    check
});

fn ladder(check: &Instrument, tally: &Tally) -> kilter_core::reading::FoundLadder {
    let findings = Findings::of(check, tally, Rules::default(), None).unwrap();
    let ladder = findings.readings.into_iter().find_map(|found| match found {
        Found::Ladder(ladder) => Some(ladder),
        _ => None,
    });
    ladder.unwrap()
}

/// Two patterns of a scale of two questions and one of one, and one of a question.
static PATTERNS: LazyLock<Instrument> = LazyLock::new(|| {
    let mut check = LADDER.clone();
    let scale = |id: &str, from: bool| {
        let (scale, cut) = (id.into(), kilter_core::exact::Exact::whole(60));
        match from {
            true => Condition::From { scale, cut },
            false => Condition::Below { scale, cut },
        }
    };
    let most = |option| Condition::Most {
        item: "Y1".into(),
        option,
    };
    let conditions = [
        vec![scale("meeting", true), scale("contact", false)],
        vec![scale("meeting", true), most(1)],
        vec![most(0)],
    ];
    for reading in &mut check.readings {
        if let kilter_core::instrument::Reading::Patterns(patterns) = reading {
            let pattern = patterns.patterns[0].clone();
            let of = |(place, when): (usize, &Vec<Condition>)| Pattern {
                id: format!("pattern-{place}").as_str().into(),
                when: when.clone(),
                ..pattern.clone()
            };
            patterns.patterns = conditions.iter().enumerate().map(of).collect();
        }
    }
    check
});

fn patterns(check: &Instrument, tally: &Tally) -> Vec<FoundPattern> {
    let findings = Findings::of(check, tally, Rules::default(), None).unwrap();
    let found = findings.readings.into_iter().find_map(|found| match found {
        Found::Patterns(found) => Some(found.patterns),
        _ => None,
    });
    found.unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn of_a_pattern_it_equals_every_answer(tally in tallies(&PATTERNS, 7..14)) {
        for (place, found) in patterns(&PATTERNS, &tally).iter().enumerate() {
            let holds = |tally: &Tally| patterns(&PATTERNS, tally)[place].holds.ok();
            prop_assert_eq!(found.one_answer, by_force(&PATTERNS, &tally, holds), "{:?}", found);
        }
    }

    #[test]
    fn of_a_ladder_it_equals_every_answer(tally in tallies(&LADDER, 8..14)) {
        for check in [&*LADDER, &*LADDER_FROM] {
            // Where the rung stands then and nobody knows of the next, it is no longer the first.
            let first = |tally: &Tally| Some(ladder(check, tally).first.ok());
            if ladder(check, &tally).first.is_ok() {
                prop_assert_eq!(ladder(check, &tally).one_answer, by_force(check, &tally, first));
            }
        }
    }

    #[test]
    fn of_a_sorting_it_equals_every_answer(
        counts in prop::collection::vec(0..8_u32, 3),
        opted_out in 0..3_u32,
    ) {
        let people = counts.iter().sum::<u32>() + opted_out;
        prop_assume!(people >= 8 && people - opted_out >= 3);
        let check = every_kind();
        let entry = |counts: &[u32], opted_out: u32| {
            let replies = counts.iter().sum::<u32>() + opted_out;
            let items = Tally::empty(&check).items().to_vec().into_iter().map(|mut item| {
                if item.id.as_str() == "work1-kind" {
                    item.counts.copy_from_slice(counts);
                    item.opted_out = opted_out;
                } else {
                    item.opted_out = replies;
                }
                item
            });
            let tally = Tally::from_counts(&check, replies, items.collect()).unwrap();
            let findings = Findings::of(&check, &tally, Rules::default(), None).unwrap();
            findings.readings.into_iter().find_map(|found| match found {
                Found::Sorting(sorting) => Some(sorting.entries[0].clone()),
                _ => None,
            })
        };
        let now = entry(&counts, opted_out).unwrap();
        let mut expected = OneAnswer::default();
        for more in 0..3 {
            let mut then = counts.clone();
            then[more] += 1;
            expected.one_more |= entry(&then, opted_out).unwrap().category != now.category;
            for less in 0..3 {
                if counts[less] > 0 {
                    let mut then = counts.clone();
                    then[less] -= 1;
                    then[more] += 1;
                    expected.one_step |= entry(&then, opted_out).unwrap().category != now.category;
                }
            }
        }
        prop_assert_eq!(now.one_answer, expected);
    }
}
