//! The start page.

messages! {
    /// The start page: three ways in, and where data goes.
    pub struct Home {
        /// Page heading.
        fn title();
        /// The first sentence.
        fn lead();
        /// What is asked, how long it takes, and how people answer.
        fn how(statements: u32 = 33, minutes: u32 = 7);
        /// Link to setting up a round.
        fn ask();
        /// What that is.
        fn ask_text();
        /// Link to answering.
        fn take_part();
        /// What that is.
        fn take_part_text();
        /// Link to team summaries.
        fn open();
        /// What that is.
        fn open_text();
        /// Heading: where data goes.
        fn data_heading();
        /// Where data goes.
        fn data_text();
        /// What a result holds.
        fn totals();
        /// Heading over the round that is open here.
        fn round_heading();
        /// The round that is open here.
        fn round_open(team: &str = "Millbrook PCN core team", replies: u32 = [0, 1, 7], team_size: u32 = 9);
        /// An open round with more replies than people.
        fn round_more_replies(team: &str = "Millbrook PCN core team", replies: u32 = 7, team_size: u32 = 6);
        /// Link to the organiser's page.
        fn round_link();
        /// Heading over results that are kept here.
        fn results_heading();
        /// Link to the example team.
        fn example_link();
    }
}
