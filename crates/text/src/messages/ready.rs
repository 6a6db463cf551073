//! After closing.

messages! {
    /// Results are ready: what the file holds, taking it out, opening the report.
    pub struct Ready {
        /// Page heading.
        fn title();
        /// Whose results.
        fn lead(team: &str = "Millbrook PCN core team", round: &str = "Spring");
        /// Heading over the file's content.
        fn holds_heading();
        /// Opens the tables of what each statement was answered with.
        fn answers_summary();
        /// What the file holds.
        fn holds_text();
        /// Who can read it.
        fn anyone();
        /// What counts may still tell.
        fn small_team();
        /// Above the counts of one check.
        fn counts_caption(check: &str = "Five foundations", replies: u32 = [5, 9]);
        /// Where there are too few replies for counts on the page.
        fn words_here(needed: u32 = 8);
        /// Column: the statement.
        fn statement_column();
        /// Heading over Save, Copy and Print.
        fn take_heading();
        /// Why there are three ways.
        fn take_text();
        /// Downloads the file.
        fn save_button();
        /// Copies it as text.
        fn copy_button();
        /// Prints it.
        fn print_button();
        /// After Save.
        fn asked_to_save(file: &str = "kilter-team-summary.json");
        /// After Copy.
        fn copied();
        /// Where the clipboard is refused.
        fn copy_failed();
        /// The browser could not be asked to save.
        fn save_failed();
        /// The browser did not begin to print.
        fn print_failed();
        /// After Save, where there is no Copy.
        fn asked_to_save_only(file: &str = "kilter-report-millbrook-2027-03.html");
        /// The browser could not be asked to save what has no Copy.
        fn save_failed_only();
        /// Opens the ways that lead on to another program.
        fn other_ways();
        /// Begins an e-mail.
        fn email_link();
        /// After the press that begins an e-mail.
        fn email_asked();
        /// Opens the share sheet.
        fn share_button();
        /// The browser did not share it.
        fn share_failed();
        /// What Copy gives of a team summary, before its code.
        fn copy_words(team: &str = "Millbrook PCN core team", round: &str = "Spring, March 2027", replies: u32 = 9, team_size: Option<u32> = [Some(11), None]);
        /// In it: the scores of one check.
        fn copy_scores(check: &str = "Five foundations", scores: &[&str] = [&["Trust 7.8", "Commitment 6.1"]]);
        /// In it: what to do with the code.
        fn copy_how();
        /// Label of the text to copy by hand.
        fn copy_text_label();
        /// Beside Print.
        fn print_hint();
        /// Heading over what follows.
        fn next_heading();
        /// What follows.
        fn next_text();
        /// Link to the report.
        fn open_link();
        /// Asked first.
        fn projector_title();
        /// Why.
        fn projector_text();
        /// Goes on.
        fn projector_off();
        /// Goes back.
        fn projector_on();
    }
}
