//! How sure a result is, and how it changed: said so that a room understands it.

use std::borrow::Cow;

use super::English;
use super::plural::plural;
use crate::messages::sure::Sure;

impl Sure for English {
    fn one_answer(&self, replies: &str, what: &str) -> Cow<'static, str> {
        format!("From {replies}. One more reply, or one answer a step up or down, could {what}.")
            .into()
    }

    fn one_more(&self, replies: &str, what: &str) -> Cow<'static, str> {
        format!("From {replies}. One more reply could {what}.").into()
    }

    fn each_answer(&self, replies: &str, more: &str, step: &str) -> Cow<'static, str> {
        format!("From {replies}. One more reply could {more}. One answer a step up or down could {step}.").into()
    }

    fn one_step(&self, replies: &str, what: &str) -> Cow<'static, str> {
        format!("From {replies}. One answer a step up or down could {what}.").into()
    }

    fn could_move_bands(&self, scales: &str) -> Cow<'static, str> {
        format!("move {scales} to another band").into()
    }

    fn could_move_region(&self) -> Cow<'static, str> {
        "move the team to another corner of the picture".into()
    }

    fn could_change_tilt(&self) -> Cow<'static, str> {
        "change the tilt".into()
    }

    fn could_change_move(&self, heading: &str) -> Cow<'static, str> {
        format!("change what is said of \"{heading}\"").into()
    }

    fn could_change_differ(&self) -> Cow<'static, str> {
        "change on which statements answers differ".into()
    }

    fn ranges(&self, replied: u32, team: u32, ranges: &str) -> Cow<'static, str> {
        format!("{replied} of {team} answered. If the others are like them, the whole team's scores lie about here: {ranges}.").into()
    }

    fn ranges_unknown(&self, replied: u32, ranges: &str) -> Cow<'static, str> {
        format!("{replied} people answered; how many were asked is not known. Scores of many such people lie about here: {ranges}.").into()
    }

    fn alike(&self, scales: &str, unheard: u32) -> Cow<'static, str> {
        let others = plural(unheard, "other", "others");
        format!("On {scales} all answers are the same. Nothing tells what the {others} would say.")
            .into()
    }

    fn range(&self, scale: &str, low: &str, high: &str) -> Cow<'static, str> {
        format!("{scale} {low} to {high}").into()
    }

    fn two_ends(&self, low: &str, high: &str) -> Cow<'static, str> {
        format!("{low} to {high}").into()
    }

    fn everyone(&self, replied: u32) -> Cow<'static, str> {
        format!("All {replied} people replied. These are the whole team's scores, so they have no range.").into()
    }

    fn of_team(
        &self,
        replies: &str,
        statement: &str,
        option: &str,
        low: &str,
        high: &str,
        team: u32,
    ) -> Cow<'static, str> {
        format!("From {replies}. \"{statement}\" Between {low} and {high} of your {team} people would choose {option}, if the others are like those who replied.").into()
    }

    fn whole_team(&self) -> Cow<'static, str> {
        "In the whole team".into()
    }

    fn curious(&self) -> Cow<'static, str> {
        "For the curious".into()
    }

    fn curious_text(&self) -> Cow<'static, str> {
        "Spread and range come from the counts alone, so they are at most as wide as shown. Spread is the standard deviation, in points of the score. Ranges are at 95%. Agreement is van der Eijk's A. It is 1 where all agree. It is 0 where answers are even. It is below 0 where most stand at the two ends. \"More than chance: no\" means that people who choose at random would often agree as much.".into()
    }

    fn spread(&self) -> Cow<'static, str> {
        "Spread, at most".into()
    }

    fn range_column(&self) -> Cow<'static, str> {
        "Range, at most".into()
    }

    fn agreement(&self) -> Cow<'static, str> {
        "Agreement".into()
    }

    fn beats_chance(&self) -> Cow<'static, str> {
        "More than chance".into()
    }

    fn scales_title(&self, check: &str) -> Cow<'static, str> {
        format!("{check}: how sure the scores are").into()
    }

    fn statements_title(&self, check: &str) -> Cow<'static, str> {
        format!("{check}: how far people agree").into()
    }

    fn all_alike(&self) -> Cow<'static, str> {
        "All who answered are alike. Nothing tells how others would differ.".into()
    }

    fn everyone_answered(&self) -> Cow<'static, str> {
        "Everyone answered, so there is no range.".into()
    }

    fn too_large(&self, most: u32) -> Cow<'static, str> {
        format!("This is not worked out for teams of more than {most}.").into()
    }

    fn ranges_from(&self, needed: u32) -> Cow<'static, str> {
        format!("Ranges come from {needed} replies.").into()
    }

    fn statements_from(&self, needed: u32) -> Cow<'static, str> {
        format!("The change of a single statement shows from {needed} replies in both rounds.")
            .into()
    }

    fn nobody(&self) -> Cow<'static, str> {
        "Nobody answered.".into()
    }

    fn one_person(&self) -> Cow<'static, str> {
        "One person has no spread.".into()
    }

    fn too_few_options(&self) -> Cow<'static, str> {
        "It takes three answers to choose from.".into()
    }

    fn close_to_an_end(&self) -> Cow<'static, str> {
        "So few people can only reach this mean by agreeing.".into()
    }

    fn no_chance(&self) -> Cow<'static, str> {
        "not worked out".into()
    }

    fn earlier_heading(&self) -> Cow<'static, str> {
        "Compare with another round".into()
    }

    fn earlier_others(&self) -> Cow<'static, str> {
        "Rounds that may be of another team".into()
    }

    fn change_title(&self, team: &str) -> Cow<'static, str> {
        format!("{team}: what has changed").into()
    }

    fn change_rounds(&self, earlier: &str, later: &str) -> Cow<'static, str> {
        format!("From {earlier} to {later}").into()
    }

    fn change_caption(&self, check: &str) -> Cow<'static, str> {
        format!("{check}: then and now").into()
    }

    fn change_statements_caption(&self, check: &str) -> Cow<'static, str> {
        format!("{check}: each statement, then and now").into()
    }

    fn change_figures_caption(&self, check: &str) -> Cow<'static, str> {
        format!("{check}: how sure each change is").into()
    }

    fn higher(&self, points: &str) -> Cow<'static, str> {
        format!("{points} higher").into()
    }

    fn lower(&self, points: &str) -> Cow<'static, str> {
        format!("{points} lower").into()
    }

    fn no_difference(&self) -> Cow<'static, str> {
        "about the same".into()
    }

    fn smallest_points(&self, points: &str) -> Cow<'static, str> {
        format!(
            "A change of about {points} points or more is clear in any of these. A smaller one may be chance."
        )
        .into()
    }

    fn change_text(&self) -> Cow<'static, str> {
        "The range is that of Welch's test, at 95%. It comes from the counts alone, so it is at most as wide as shown. Nobody's answers are linked from one round to the next.".into()
    }

    fn each_rounded(&self) -> Cow<'static, str> {
        "Each number is rounded by itself.".into()
    }

    fn change_range(&self) -> Cow<'static, str> {
        "Range of the change, at most".into()
    }

    fn both_rounds(&self, check: &str, earlier: &str, later: &str) -> Cow<'static, str> {
        format!("{check}: {earlier} then, {later} now.").into()
    }

    fn clear(&self) -> Cow<'static, str> {
        "a clear change".into()
    }

    fn possible(&self) -> Cow<'static, str> {
        "a possible change".into()
    }

    fn not_clear(&self) -> Cow<'static, str> {
        "no clear change".into()
    }

    fn joiner(&self) -> Cow<'static, str> {
        "The two rounds differ by one or two replies. The answers of someone who joined or left could be guessed.".into()
    }

    fn other_team(&self) -> Cow<'static, str> {
        "The files do not say that both are the same team. Is it so?".into()
    }

    fn other_words(&self) -> Cow<'static, str> {
        "The two rounds used other words for network or practice.".into()
    }

    fn everyone_both(&self) -> Cow<'static, str> {
        "Everyone answered both times, so smaller changes may be real too.".into()
    }

    fn at_the_top(&self, scales: &str) -> Cow<'static, str> {
        format!("At least 8 in 10 answers were the best one then, so there was little room for a rise: {scales}.").into()
    }

    fn not_compared(&self, check: &str) -> Cow<'static, str> {
        format!("{check} is not in both rounds in the same form, so it is not compared.").into()
    }

    fn then(&self) -> Cow<'static, str> {
        "Then".into()
    }

    fn now(&self) -> Cow<'static, str> {
        "Now".into()
    }

    fn difference(&self) -> Cow<'static, str> {
        "Change".into()
    }

    fn how_sure(&self) -> Cow<'static, str> {
        "How sure".into()
    }

    fn smallest_column(&self) -> Cow<'static, str> {
        "Smallest clear change".into()
    }

    fn same_round(&self) -> Cow<'static, str> {
        "Both are the same round.".into()
    }

    fn may_be_parts(&self) -> Cow<'static, str> {
        "Both files have one name and one month. If they are two tables of one round, these are other people, and nothing has changed.".into()
    }

    fn wrong_order(&self) -> Cow<'static, str> {
        "The first round is later than the second. Name the earlier one first.".into()
    }

    fn nothing_in_common(&self) -> Cow<'static, str> {
        "The two rounds have no check in common.".into()
    }

    fn pool_title(&self) -> Cow<'static, str> {
        "Add up several teams".into()
    }

    fn pool_legend(&self) -> Cow<'static, str> {
        "Which teams do you want to add up?".into()
    }

    fn pool_button(&self) -> Cow<'static, str> {
        "Add them up".into()
    }

    fn pool_too_few(&self) -> Cow<'static, str> {
        "Choose two teams or more".into()
    }

    fn pool_none(&self) -> Cow<'static, str> {
        "Adding up takes the results of two teams. Open them first.".into()
    }

    fn pool_as_one(&self) -> Cow<'static, str> {
        "From here on \"the team\" means all of them.".into()
    }

    fn pool_left_out(&self) -> Cow<'static, str> {
        "Left out".into()
    }

    fn pooled(&self, teams: u32) -> Cow<'static, str> {
        format!("{} together", plural(teams, "team", "teams")).into()
    }

    fn pooled_text(&self) -> Cow<'static, str> {
        "The counts of the teams are added up. This is no ranking, and a team that may not be shown by itself is left out.".into()
    }

    fn pooled_check(&self, check: &str, teams: u32, replies: &str) -> Cow<'static, str> {
        format!(
            "{check}: {replies} from {}.",
            plural(teams, "team", "teams")
        )
        .into()
    }

    fn left_out(&self, team: &str, check: &str, why: &str) -> Cow<'static, str> {
        format!("{team} is left out of {check}. {why}").into()
    }

    fn pool_words(&self) -> Cow<'static, str> {
        "The teams read other words for network or practice.".into()
    }

    fn pool_small(&self, counts: u32) -> Cow<'static, str> {
        format!("A team with fewer than {counts} replies is in these sums. Someone who has the results of all the others can take them away, and read its answers statement by statement.").into()
    }

    fn pool_twice(&self) -> Cow<'static, str> {
        "A team is here more than once. With two rounds of it, the same people count twice. With two tables of one round, they do not.".into()
    }
}
