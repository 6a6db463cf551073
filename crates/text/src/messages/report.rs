//! What the team said: what stands round the checks.

messages! {
    /// The report's frame: whose it is, how many, what to ask and try.
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
        /// Heading over prompts.
        fn ask_heading();
        /// Heading over next moves.
        fn try_heading();
        /// The first prompt.
        fn look_prompt();
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
