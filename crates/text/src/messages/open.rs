//! Bringing team summaries in.

messages! {
    /// Open results: choosing, dropping, pasting, the page before anything is kept.
    pub struct Open {
        /// Page heading.
        fn title();
        /// What this page takes.
        fn lead();
        /// Label of the file input.
        fn choose_label();
        /// Hint to it.
        fn choose_hint();
        /// In the area to drop files on.
        fn drop_text();
        /// Label of the text to paste.
        fn paste_label();
        /// Hint to it.
        fn paste_hint();
        /// Reads what was given.
        fn read_button();
        /// While files are read.
        fn reading();
        /// Error: no file and no text.
        fn nothing_given();
        /// Heading of the check page.
        fn check_title();
        /// Heading of the check page, where all was refused.
        fn refused_title();
        /// Heading of the check page, where all is here already.
        fn here_title();
        /// What was found.
        fn check_text(found: u32 = [1, 6], refused: u32 = [0, 2]);
        /// Above the table of what was found.
        fn found_caption();
        /// Column: the team.
        fn team();
        /// Column: the round.
        fn round();
        /// Column: the month.
        fn month();
        /// Column: how many answered.
        fn replies();
        /// Column: the checks.
        fn checks();
        /// Column: what will happen.
        fn status();
        /// How many answered, in the table.
        fn replies_of(replies: u32 = 9, team_size: Option<u32> = [Some(11), None]);
        /// A summary that is not here yet.
        fn is_new();
        /// A summary that is here already.
        fn is_here();
        /// Heading over what to look at before keeping.
        fn notes();
        /// A check with its own number of replies.
        fn check_replies(check: &str = "Five foundations", replies: u32 = [1, 9]);
        /// Below what was refused.
        fn nothing_changed();
        /// Nothing of Kilter's in it.
        fn nothing_in_it();
        /// Shows more of what was found.
        fn show_more(left: u32 = 2_400);
        /// How many more lines there would be.
        fn more_lines(left: u32 = [1, 2_400]);
        /// Back to choosing.
        fn choose_again();
        /// Heading after keeping several.
        fn open_now_heading();
        /// A report that can be opened, of a round that was closed here.
        fn closed_here(team: &str = "Millbrook PCN core team", round: &str = "Spring, March 2027");
        /// Heading over what was refused.
        fn refused_heading();
        /// One refusal.
        fn refused(source: &str = "spring.json", why: &str = "The file is empty.");
        /// What pasted text is called.
        fn pasted();
        /// One of several summaries in a file.
        fn part(source: &str = "teams.json", number: u32 = 3);
        /// What keeping means.
        fn keep_text();
        /// Keeps them and opens the report.
        fn keep_button();
        /// Does not.
        fn forget_button();
        /// While many are kept.
        fn keeping(kept: u32 = 800, all: u32 = 2_500);
        /// Some were kept, and then the browser refused.
        fn kept_some(kept: u32 = 800, all: u32 = 2_500);
        /// After keeping.
        fn kept(teams: u32 = [1, 6]);
        /// Heading over what is here.
        fn here_heading();
        /// Where there is nothing.
        fn here_none();
        /// Link to one report.
        fn view(team: &str = "Millbrook PCN core team", round: &str = "Spring");
        /// Heading: what can be done with several.
        fn next_heading();
    }
}
