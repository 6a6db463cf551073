//! How sure a result is, and how it changed: said so that a room understands it.

use crate::things::{Asked, Could};

things!(Asked, Could);

messages! {
    /// What one answer could change, ranges, change between rounds, several teams.
    pub struct Sure {
        /// What one more reply or one answer a step up or down could do.
        fn one_answer(asked: Asked = [Asked { replies: 12, team: None }], changes: &[Could<'_>] = [&[Could::Bands(&["Trust"])]]);
        /// What one more reply could do, where a step could do nothing.
        fn one_more(asked: Asked = [Asked { replies: 12, team: None }], changes: &[Could<'_>] = [&[Could::Bands(&["Trust"])]]);
        /// What each of them could do, where it is not the same.
        fn each_answer(
            asked: Asked = [Asked { replies: 12, team: None }],
            more: &[Could<'_>] = [&[Could::Bands(&["Trust", "Commitment"])], &[Could::Region, Could::Tilt]],
            step: &[Could<'_>] = [&[Could::Bands(&["Trust"])], &[Could::Tilt]],
        );
        /// What one answer a step up or down could do, where one more reply could do nothing or
        /// cannot come.
        fn one_step(asked: Asked = [Asked { replies: 12, team: None }], changes: &[Could<'_>] = [&[Could::Bands(&["Trust"])]]);
        /// It could move these scales.
        fn could_move_bands(scales: &[&str] = [&["Trust", "Commitment"]]);
        /// It could move the team to another region.
        fn could_move_region();
        /// It could change the tilt.
        fn could_change_tilt();
        /// It could change which way something moves.
        fn could_change_move(heading: &str = "Where the time goes");
        /// It could change which part comes first.
        fn could_change_rung();
        /// It could change that the team shows a pattern: the sentence before says which.
        fn could_change_pattern();
        /// It could change what entries of a list are taken for.
        fn could_change_sorting(entries: &[&str] = [&["Winter access"], &["Winter access", "Shared records"]]);
        /// It could change on which statements answers differ.
        fn could_change_differ();
        /// The ranges of the whole team's scores.
        fn ranges(replied: u32 = 12, team: u32 = 14, ranges: &[&str] = [&["Trust 7.4 to 8.2"]]);
        /// The same where nobody knows how many were asked.
        fn ranges_unknown(replied: u32 = 12, ranges: &[&str] = [&["Trust 7.4 to 8.2"]]);
        /// Scales without a range since all answers are the same, and how many did not answer.
        fn alike(scales: &[&str] = [&["Trust", "Commitment"]], unheard: u32 = [1, 3]);
        /// A scale and its range.
        fn range(scale: &str = "Trust", low: &str = "7.4", high: &str = "8.2");
        /// Two ends, in a table.
        fn two_ends(low: &str = "7.4", high: &str = "8.2");
        /// Everyone answered, so that there is no range.
        fn everyone(replied: u32 = 12);
        /// How many of the whole team would choose an option.
        fn of_team(asked: Asked = [Asked { replies: 12, team: Some(14) }], statement: &str = "Hard topics get raised in the meeting itself.", option: &str = "Usually", low: u32 = 8, high: u32 = 10, team: u32 = 14);
        /// Column: how many of the whole team would choose an option.
        fn whole_team();
        /// Heading of the figures.
        fn curious();
        /// What the figures are.
        fn curious_text();
        /// Column: how widely people spread.
        fn spread();
        /// Column: from where to where.
        fn range_column();
        /// Column: agreement.
        fn agreement();
        /// Column: whether agreement is more than chance gives.
        fn beats_chance();
        /// Title of the table of scales.
        fn scales_title(check: &str = "Five foundations");
        /// Title of the table of statements.
        fn statements_title(check: &str = "Five foundations");
        /// No figure: all who answered are alike.
        fn all_alike();
        /// No figure: everyone answered.
        fn everyone_answered();
        /// No figure: so large a team.
        fn too_large(most: u32 = 1000);
        /// No figure: too few replies.
        fn ranges_from(needed: u32 = 11);
        /// No figure of a single statement's change.
        fn statements_from(needed: u32 = 12);
        /// No figure: nobody answered.
        fn nobody();
        /// No figure: one person.
        fn one_person();
        /// No figure: too few options.
        fn too_few_options();
        /// No figure: the mean is too close to an end.
        fn close_to_an_end();
        /// Chance is worked out for so many people at most.
        fn no_chance();

        /// Heading of the links to the change since other rounds.
        fn earlier_heading();
        /// What stands folded: rounds whose files name another team.
        fn earlier_others();
        /// Title of the page of a change.
        fn change_title(team: &str = "Millbrook PCN core team");
        /// At the top of each sheet of paper.
        fn change_header(team: &str = "Millbrook PCN core team", rounds: &str = "From Autumn, September 2026 to Spring, March 2027");
        /// Both rounds.
        fn change_rounds(earlier: &str = "Autumn, September 2026", later: &str = "Spring, March 2027");
        /// The table of scales.
        fn change_caption(check: &str = "Five foundations");
        /// The table of statements.
        fn change_statements_caption(check: &str = "Five foundations");
        /// The table of figures.
        fn change_figures_caption(check: &str = "Five foundations");
        /// A score has risen by so much.
        fn higher(points: &str = "1.6");
        /// A score has fallen by so much.
        fn lower(points: &str = "0.4");
        /// A score is the same.
        fn no_difference();
        /// From how many points on a change is clear.
        fn smallest_points(points: &str = "1.6");
        /// How the figures of a change come about.
        fn change_text();
        /// Below a table of then, now and the change between them.
        fn each_rounded();
        /// Column: the range of a change.
        fn change_range();
        /// Both rounds' replies.
        fn both_rounds(check: &str = "Five foundations", earlier: Asked = [Asked { replies: 12, team: None }], later: Asked = [Asked { replies: 11, team: None }]);
        /// Verdict.
        fn clear();
        /// Verdict.
        fn possible();
        /// Verdict.
        fn not_clear();
        /// Somebody who joined or left could be guessed.
        fn joiner();
        /// The files do not say that both are one team.
        fn other_team();
        /// Members read other words.
        fn other_words();
        /// Everyone answered both times.
        fn everyone_both();
        /// So many chose the top that a rise could not show.
        fn at_the_top(scales: &[&str] = [&["Trust"]]);
        /// A check that is not in both rounds alike.
        fn not_compared(check: &str = "Five foundations");
        /// Two rounds in which the team named other entries of a list.
        fn lists_not_compared();
        /// Teams that named other entries of a list.
        fn lists_not_added_up();
        /// Column: then.
        fn then();
        /// Column: now.
        fn now();
        /// Column: the difference.
        fn difference();
        /// Column: how sure it is.
        fn how_sure();
        /// Column: the smallest clear change.
        fn smallest_column();
        /// The same round twice.
        fn same_round();
        /// Two summaries may be tables of one round.
        fn may_be_parts();
        /// The first is the later one.
        fn wrong_order();
        /// No check in common.
        fn nothing_in_common();

        /// Fewer than two are chosen.
        fn pool_too_few();
        /// There are not two results here.
        fn pool_none();
        /// What "the team" means below.
        fn pool_as_one();
        /// Heading of several teams.
        fn pooled(teams: u32 = [1, 4]);
        /// What adding up is and is not.
        fn pooled_text();
        /// The replies of all teams to one check.
        fn pooled_check(check: &str = "Five foundations", teams: u32 = [1, 4], asked: Asked = [Asked { replies: 41, team: None }]);
        /// A team whose check is left out.
        fn left_out(team: &str = "Millbrook PCN core team", check: &str = "Five foundations", why: &str = "4 replies so far.");
        /// Members of the teams read other words.
        fn pool_words();
        /// A team is in the pool twice.
        fn pool_twice();
        /// A small team in a pool could be told by taking the others away.
        fn pool_small(counts: u32 = 8);
    }
}
