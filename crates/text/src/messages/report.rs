//! What the team said.

messages! {
    /// The report: bands, quadrants, statements in words, what to ask and try.
    pub trait Report {
        /// Page heading.
        fn title(team: &str = "Millbrook PCN core team");
        /// On every result.
        fn standing();
        /// Which round.
        fn round(round: &str = "Spring", month: &str = "March 2027");
        /// How many answered.
        fn replies(replies: u32 = 9, team_size: Option<u32> = [Some(11), None]);
        /// Prompt where a team size is known.
        fn did_this_many();
        /// Too few to show.
        fn below_minimum(replies: u32 = [1, 4], needed: u32 = 5);
        /// A check that too few answered.
        fn left_out(check: &str = "Deal and relationship");
        /// Heading over the links within the page.
        fn contents();
        /// Which edition of a check.
        fn edition(edition: u32 = 1);
        /// Why there are words in place of counts.
        fn counts_from(needed: u32 = 8);
        /// What the result may tell.
        fn everyone_agrees();
        /// Heading over the five levels.
        fn levels_heading();
        /// Title of the picture of levels.
        fn levels_title(replies: u32 = [5, 12]);
        /// How to read it.
        fn levels_read();
        /// Column: foundation, facet or axis.
        fn scale_column();
        /// Column: the score.
        fn score_column();
        /// Column: the band.
        fn band_column();
        /// From where to where a score goes.
        fn score_range(from: u32 = 3, to: u32 = 9);
        /// The same, for facets and axes.
        fn score_of_100();
        /// Band.
        fn strong();
        /// Band.
        fn mixed();
        /// Band.
        fn needs_care();
        /// The cuts of the bands.
        fn cuts(strong_from: &str = "7.5", mixed_from: &str = "5.5");
        /// Near a cut.
        fn between(lower: &str = "mixed", upper: &str = "strong");
        /// Where one more answer could change the band.
        fn one_answer();
        /// A statement or scale with too few answers.
        fn too_few();
        /// Heading over deal and relationship.
        fn balance_heading();
        /// Title of the quadrant.
        fn quadrant_title(replies: u32 = [5, 12]);
        /// Axis.
        fn deal();
        /// Axis.
        fn relationship();
        /// Quadrant: both high.
        fn partners_with_a_plan();
        /// Quadrant: deal high.
        fn deal_first();
        /// Quadrant: relationship high.
        fn relationship_first();
        /// Quadrant: both low.
        fn early_days();
        /// Where low ends and high begins.
        fn line(line: u32 = 60);
        /// An axis near the line.
        fn on_the_line(axis: &str = "Relationship");
        /// The gap.
        fn gap(points: &str = "16.9");
        /// Tilt: none.
        fn about_even();
        /// Tilt.
        fn tilts_deal();
        /// Tilt.
        fn tilts_relationship();
        /// Tilt.
        fn strong_tilt_deal();
        /// Tilt.
        fn strong_tilt_relationship();
        /// How to read the tilt.
        fn level_first();
        /// Heading over the two questions on time.
        fn attention_heading();
        /// The team wants a shift.
        fn attention_to_relationship();
        /// The team wants a shift.
        fn attention_to_deal();
        /// It does not.
        fn attention_stays();
        /// Heading over the facets.
        fn facets_heading();
        /// Heading over the statements.
        fn statements_heading();
        /// In what order they stand.
        fn statements_order();
        /// Title of the bars.
        fn statements_title(check: &str = "Five foundations", replies: u32 = [5, 12]);
        /// Column: the statement.
        fn statement_column();
        /// Column: the answers in words.
        fn answers_column();
        /// All, or all but one.
        fn nearly_all(option: &str = "Usually");
        /// More than half.
        fn most(option: &str = "Usually");
        /// About half.
        fn about_half(option: &str = "Usually");
        /// At least two.
        fn some(option: &str = "Usually");
        /// No option stands out.
        fn mixed_answers();
        /// Column: who gave no answer.
        fn opted_out_column();
        /// How many opted out.
        fn opted_out(people: u32 = [0, 2]);
        /// Many opted out, in words.
        fn many_opted_out();
        /// A statement where answers differ.
        fn answers_differ();
        /// What to do about it.
        fn answers_differ_text();
        /// A statement with a wide spread.
        fn wide_spread();
        /// Heading over prompts.
        fn ask_heading();
        /// Heading over next moves.
        fn try_heading();
        /// The first prompt.
        fn look_prompt();
        /// Where trust needs care.
        fn start_with_trust();
        /// How many actions.
        fn two_actions();
        /// The three lines to say.
        fn small_team();
        /// Opens the table of the same numbers.
        fn data_heading();
        /// Prints the report.
        fn print_button();
        /// Downloads the table.
        fn csv_button();
        /// After saving.
        fn check_downloads();
        /// Beside Print.
        fn print_hint();
    }
}
