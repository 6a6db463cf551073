//! What sums of points that were shared out tell.

use super::markdown_table::MarkdownTable;
use crate::cell::REPLIES;
use crate::chance::Draws;
use crate::points::{Asked, Found, MINDS, SHAPES, World, attack};

/// Worked out here: it is a world of its own, and quick.
pub fn table(teams: u32, seed: u64) -> String {
    let mut table = MarkdownTable::new(
        "Points that are shared out: the chance given to somebody's own (many minds / one mind)",
        &[
            "points",
            "known",
            "replies",
            "without the file",
            "who knows the team's lean",
            "sums",
            "sums, by somebody who answered too",
            "counts of how many gave how many",
            "certain of 100: sums / counts",
        ],
    );
    for (place, (points, aims)) in SHAPES.into_iter().enumerate() {
        for replies in REPLIES {
            let worlds = MINDS.map(|minds| World::new(points, aims, minds, replies));
            for (asked, known) in [(Asked::Nothing, "nothing"), (Asked::One, "one aim")] {
                // Of two aims, one tells the other.
                if aims == 2 && asked == Asked::One {
                    continue;
                }
                let stream = 1_000 + u64::try_from(place).unwrap_or(0);
                let found = |member| {
                    let run = |world: &World| {
                        attack(world, asked, member, teams, &mut Draws::new(seed, stream))
                    };
                    worlds.each_ref().map(run)
                };
                let (outsider, member) = (found(false), found(true));
                let pair = |all: &[Found; 2], of: &dyn Fn(&Found) -> f64| {
                    let [many, one] = all.each_ref().map(of);
                    format!("{many:.3} / {one:.3}")
                };
                let certain = |of: &dyn Fn(&Found) -> f64| {
                    let [many, one] = outsider.each_ref().map(of);
                    format!("{:.1}", (many + one) * 50.0)
                };
                table.row([
                    format!("{points} over {aims}"),
                    known.to_owned(),
                    replies.to_string(),
                    pair(&outsider, &|found| found.without.chance()),
                    pair(&outsider, &|found| found.knows_the_team.chance()),
                    pair(&outsider, &|found| found.sums.chance()),
                    pair(&member, &|found| found.sums.chance()),
                    pair(&outsider, &|found| found.counts.chance()),
                    format!(
                        "{} / {}",
                        certain(&|found| found.sums.certain()),
                        certain(&|found| found.counts.certain())
                    ),
                ]);
            }
        }
    }
    table.into_text()
}
