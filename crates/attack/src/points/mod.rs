//! Points that are shared out over aims: what their sums tell a colleague about one person's points.
//!
//! A world of its own, small enough to reckon with every way: how a team leans to the aims is drawn, each person draws
//! their own wish near it (a Dirichlet distribution, so that people of one team are more alike than people of two), and
//! gives each point by that wish. The attacker knows all these rules, and is as good as any can be: the chance of each
//! way to share out is worked out over every lean and every way in which the others make up the rest of the sums.

mod attacker;
mod world;

pub use attacker::{Asked, Attacker};
pub use world::{Minds, Points, World};

use crate::chance::Draws;
use crate::measure::Score;

/// How many points over how many aims. Where people give a hundred in tens, that is ten.
pub const SHAPES: [(u32, usize); 3] = [(10, 3), (5, 4), (5, 2)];
pub const MINDS: [Minds; 2] = [Minds::Many, Minds::One];

/// How well a colleague does: without the sums, with them, and with counts of how many gave how many, as of a statement;
/// and without the sums where they know exactly how the team leans, which is what sums are for.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Found {
    pub without: Score,
    pub sums: Score,
    pub counts: Score,
    pub knows_the_team: Score,
}

/// Attacks so many teams of this world. With `member` the colleague answered too, and takes their own points away.
pub fn attack(world: &World, asked: Asked, member: bool, teams: u32, draws: &mut Draws) -> Found {
    let mut found = Found::default();
    for _ in 0..teams {
        let (lean, people) = world.team(draws);
        let seen = if member {
            people.get(1..).unwrap_or_default()
        } else {
            &people
        };
        let attacker = Attacker::new(world, seen);
        for truth in seen {
            found.without.add(&attacker.without(asked, truth), truth);
            found.sums.add(&attacker.by_sums(asked, truth), truth);
            found.counts.add(&attacker.by_counts(asked, truth), truth);
            let known = attacker.by_lean(asked, truth, lean);
            found.knows_the_team.add(&known, truth);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn world(replies: u32) -> World {
        World::new(10, 3, Minds::One, replies)
    }

    /// A belief that is sound is right as often as it says, and gives the truth what it says on average.
    #[test]
    fn the_attacker_is_as_often_right_as_they_believe() {
        let world = world(8);
        for asked in [Asked::Nothing, Asked::One] {
            let found = attack(&world, asked, false, 400, &mut Draws::new(4, 1));
            for score in [found.without, found.sums] {
                assert!((score.right() - score.best()).abs() < 0.03, "{score:?}");
            }
        }
    }

    #[test]
    fn sums_never_tell_less_than_nothing_and_more_people_hide_better() {
        let gain = |replies| {
            let world = world(replies);
            let found = attack(&world, Asked::Nothing, false, 600, &mut Draws::new(5, 1));
            found.sums.chance() - found.without.chance()
        };
        let [five, eight, eleven] = [5, 8, 11].map(gain);
        assert!(
            five > eight && eight > eleven && eleven > 0.0,
            "{five} {eight} {eleven}"
        );
    }

    /// The most that sums tell of a person beyond what they are for, how the team leans: whatever is known of the person
    /// and whoever looks.
    fn most_beyond_the_team(replies: u32) -> f64 {
        let mut most = f64::MIN;
        for (points, aims) in SHAPES {
            for minds in MINDS {
                let world = World::new(points, aims, minds, replies);
                // Of two aims, one tells the other.
                let asked = [Asked::Nothing, Asked::One];
                for asked in asked.into_iter().take(aims - 1) {
                    for member in [false, true] {
                        let draws = &mut Draws::new(6, 1);
                        let found = attack(&world, asked, member, 1_000, draws);
                        let beyond = found.sums.chance() - found.knows_the_team.chance();
                        most = most.max(beyond);
                    }
                }
            }
        }
        most
    }

    /// The decision behind SHARES (docs/privacy.md): two points of a hundred, within half a point.
    #[test]
    fn the_number_of_the_rules_is_where_sums_tell_little_of_a_person() {
        let most = most_beyond_the_team(kilter_core::disclosure::SHARES);
        assert!(most < 0.025, "{most}");
        let most = most_beyond_the_team(kilter_core::disclosure::COUNTS);
        assert!(most > 0.025, "{most}");
    }

    /// Who gave how many is never counted: it would tell far more than the sums.
    #[test]
    fn sums_tell_less_than_counts_of_the_same_points() {
        for (points, aims) in SHAPES {
            for minds in MINDS {
                let world = World::new(points, aims, minds, 11);
                let found = attack(&world, Asked::Nothing, false, 300, &mut Draws::new(7, 1));
                let (sums, counts) = (found.sums.chance(), found.counts.chance());
                assert!(
                    sums + 0.02 < counts,
                    "{points} over {aims}: {sums} {counts}"
                );
            }
        }
    }
}
