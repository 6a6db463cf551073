//! What must hold of the attack itself: it finds what the file tells, and nothing that it does not.

use crate::attacker::Attacker;
use crate::cell::{Cell, View};
use crate::chance::Draws;
use crate::export::export;
use crate::fault::Fault;
use crate::file::Counts;
use crate::measure::{Four, Measure, Score};
use crate::model::Model;
use crate::population::{Kind, Row};
use crate::question::{Asked, Question};
use crate::table;
use kilter_core::round::RoundError;
use std::collections::BTreeMap;

fn cell(options: usize, kind: Kind, replies: u32, opt_out: bool) -> Cell {
    let fits = |cell: &Cell| {
        cell.shape().options == options
            && cell.kind == kind
            && cell.replies == replies
            && cell.opt_out == opt_out
    };
    Cell::all().into_iter().find(fits).unwrap()
}

/// The file of these people, as the attacker reads it.
fn file(cell: &Cell, people: &[Row]) -> Counts {
    let bytes = export(people, cell.instrument, &mut Draws::new(1, 99)).unwrap();
    let ids = cell.instrument.items.iter().map(|item| item.id.to_string());
    Counts::read(bytes.as_bytes(), &ids.collect::<Vec<_>>()).unwrap()
}

/// Attacks some teams by a file of the attacker's choice.
fn attacked(cell: &Cell, teams: u32, asked: Asked, other_file: bool) -> Four<Score> {
    let mut draws = cell.draws(7);
    let model = Model::new(cell.kind, cell.shape());
    let items = cell.shape().items;
    let mut measure = Measure::default();
    for _ in 0..teams {
        let (people, own) = cell.team(&mut draws).unwrap();
        let (_, other) = cell.team(&mut draws).unwrap();
        let counts = if other_file { other } else { own };
        let four = Four {
            base_rates: &Attacker::base_rates(&model, items),
            together: &Attacker::together(&model, items),
            counts: &Attacker::counts(&counts),
            counts_together: &Attacker::counts_together(&counts, &model, &mut draws),
        };
        for question in asked.questions(cell.instrument) {
            for row in &people {
                measure.add(&four, &question, row, cell.shape().options);
            }
        }
    }
    measure.all
}

fn assert_near(a: f64, b: f64, by: f64) {
    assert!((a - b).abs() < by, "{a} and {b}");
}

#[test]
fn the_file_is_the_counts_of_its_people() {
    let cell = cell(3, Kind::Mixed, 8, true);
    let (people, counts) = cell.team(&mut cell.draws(3)).unwrap();
    for (item, counted) in counts.0.iter().enumerate() {
        let mut expected = vec![0; 4];
        people.iter().for_each(|row| expected[row[item]] += 1);
        assert_eq!(*counted, expected);
    }
    let others = file(&cell, &people[1..]);
    assert_eq!(counts.without(&people[0]), others);
}

#[test]
fn there_is_no_file_of_four() {
    let cell = cell(3, Kind::Mixed, 5, false);
    let (people, _) = cell.team(&mut cell.draws(3)).unwrap();
    let refused = export(&people[1..], cell.instrument, &mut Draws::new(1, 99));
    // Not even a round: four people can never be five replies.
    let few = RoundError::CanNeverShow {
        team_size: 4,
        minimum: 5,
    };
    assert!(matches!(refused, Err(Fault::Round(why)) if why == few));
}

#[test]
fn what_everybody_says_is_found_with_certainty() {
    let cell = cell(3, Kind::Mixed, 5, false);
    let (mut people, _) = cell.team(&mut cell.draws(4)).unwrap();
    people.iter_mut().for_each(|row| row[2] = 1);
    let model = Model::new(cell.kind, cell.shape());
    let question = Question {
        known: vec![0, 1],
        wanted: vec![2],
    };
    let target = people[1].clone();
    let sure = |counts: &Counts| {
        let together = Attacker::counts_together(counts, &model, &mut Draws::new(5, 5));
        [Attacker::counts(counts), together].map(|attacker| {
            let belief = attacker.belief(&question, &target);
            (belief.is_certain(), belief.chance(&[1]) > 1.0 - 1e-12)
        })
    };
    assert_eq!(sure(&file(&cell, &people)), [(true, true); 2]);
    // One person says something else: only that person is certain of the others.
    people[0][2] = 0;
    let counts = file(&cell, &people);
    assert_eq!(sure(&counts), [(false, false); 2]);
    assert_eq!(sure(&counts.without(&people[0])), [(true, true); 2]);
}

#[test]
fn without_the_file_the_truth_is_given_the_base_rate() {
    let cell = cell(3, Kind::Positive, 5, false);
    let scores = attacked(&cell, 150, Asked::ThirdOfThree, false);
    let chances = Model::new(cell.kind, cell.shape()).unknown.anybody;
    let base_rate: f64 = chances.iter().map(|chance| chance * chance).sum();
    assert_near(scores.base_rates.chance(), base_rate, 0.02);
    let most = chances.into_iter().fold(0.0, f64::max);
    assert_near(scores.base_rates.right(), most, 0.03);
}

#[test]
fn the_file_of_another_team_is_worth_nothing() {
    for options in [3, 5] {
        let cell = cell(options, Kind::Mixed, 8, false);
        let asked = if options == 3 {
            Asked::ThirdOfThree
        } else {
            Asked::OtherOfFacet
        };
        let [own, other] = [false, true].map(|other| attacked(&cell, 60, asked, other));
        // Levels of teams are drawn from one distribution, so another team's counts are base rates with noise.
        assert_near(other.counts.chance(), other.base_rates.chance(), 0.02);
        assert!(other.counts_together.chance() < other.together.chance() + 0.01);
        assert!(own.counts.chance() > own.base_rates.chance() + 0.05);
        assert!(own.counts_together.chance() > own.together.chance() + 0.05);
    }
}

#[test]
fn attackers_are_as_right_as_they_believe() {
    for (options, asked) in [(3, Asked::TwoOfThree), (5, Asked::HalfOfAxis)] {
        let scores = attacked(&cell(options, Kind::Positive, 5, true), 60, asked, false);
        for score in [scores.together, scores.counts_together] {
            assert_near(score.best(), score.right(), 0.06);
        }
    }
}

#[test]
fn who_knows_that_answers_go_together_does_better() {
    let scores = attacked(
        &cell(3, Kind::Mixed, 5, false),
        60,
        Asked::ThreeOfFive,
        false,
    );
    assert!(scores.together.chance() > scores.base_rates.chance() + 0.01);
    assert!(scores.counts_together.chance() > scores.counts.chance() + 0.01);
}

/// The chance of every way in which the others can fill the counts, row by row: exact, and too slow for more than
/// a few people and items.
fn exact(
    counts: &[Vec<u32>],
    model: &Model,
    question: &Question,
    row: &Row,
) -> BTreeMap<Vec<usize>, f64> {
    let levels: Vec<_> = counts.iter().map(|item| model.fit(item)).collect();
    let mut rows: Vec<(Vec<usize>, f64)> = Vec::new();
    for number in 0..27 {
        let row = vec![number / 9, number / 3 % 3, number % 3];
        let by_sort = model.shares.iter().enumerate().map(|(sort, share)| {
            let items = levels.iter().zip(&row);
            share
                * items
                    .map(|(level, choice)| level.by_sort[sort][*choice])
                    .product::<f64>()
        });
        rows.push((row.clone(), by_sort.sum()));
    }
    let take = |left: &[Vec<u32>], row: &[usize]| {
        let mut left = left.to_vec();
        for (item, choice) in left.iter_mut().zip(row) {
            item[*choice] = item[*choice].checked_sub(1)?;
        }
        Some(left)
    };
    let mut found: BTreeMap<Vec<usize>, f64> = BTreeMap::new();
    for (mine, chance) in &rows {
        if question.known.iter().any(|item| mine[*item] != row[*item]) {
            continue;
        }
        let Some(left) = take(counts, mine) else {
            continue;
        };
        let mut ways = BTreeMap::from([(left, *chance)]);
        for _ in 1..counts[0].iter().sum::<u32>() {
            let mut next: BTreeMap<Vec<Vec<u32>>, f64> = BTreeMap::new();
            for (left, weight) in &ways {
                for (other, chance) in &rows {
                    if let Some(left) = take(left, other) {
                        *next.entry(left).or_default() += weight * chance;
                    }
                }
            }
            ways = next;
        }
        let wanted = question.wanted.iter().map(|item| mine[*item]).collect();
        *found.entry(wanted).or_default() += ways.values().sum::<f64>();
    }
    let all: f64 = found.values().sum();
    found
        .into_iter()
        .map(|(answers, weight)| (answers, weight / all))
        .collect()
}

#[test]
fn drawn_casts_agree_with_counting_every_way() {
    let cell = cell(3, Kind::Mixed, 5, false);
    let model = Model::new(cell.kind, cell.shape());
    let mut draws = cell.draws(11);
    let question = Question {
        known: vec![0],
        wanted: vec![1, 2],
    };
    for _ in 0..10 {
        let (people, file) = cell.team(&mut draws).unwrap();
        let attacker = Attacker::counts_together(&file, &model, &mut draws);
        for row in &people {
            let belief = attacker.belief(&question, row);
            for (answers, chance) in exact(&file.0[..3], &model, &question, row) {
                assert_near(belief.chance(&answers), chance, 0.04);
            }
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_table() {
    let table = |seed| {
        let cell = cell(3, Kind::Mixed, 5, true);
        table::whole(&[(cell, cell.run(2, seed).unwrap())], 2, seed)
    };
    assert_eq!(table(1), table(1));
    let body = |seed| {
        table(seed)
            .lines()
            .skip(1)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_ne!(body(1), body(2));
}

#[test]
fn a_member_stands_at_one_reply_fewer() {
    let found = cell(3, Kind::Mixed, 5, false).run(3, 1).unwrap();
    for (_, view, measure) in found.measures {
        let people = measure.all.counts.people();
        let per_team = if view == View::Member { 4 } else { 5 };
        assert_eq!(people % (3 * per_team), 0);
    }
}
