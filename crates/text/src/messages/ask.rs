//! Setting up a round.

messages! {
    /// Ask the team: setting up a round, with its hints and errors.
    pub struct Ask {
        /// Page heading.
        fn title();
        /// Label of the team's name.
        fn team_label();
        /// Error: no name.
        fn team_missing();
        /// Error: characters that can disguise a name.
        fn name_hidden();
        /// Error: characters, none of which can be seen.
        fn name_invisible();
        /// Error: the name is too long.
        fn team_too_long(most: u32 = 80);
        /// Label of the number of people.
        fn size_label();
        /// Error: no number.
        fn size_missing();
        /// Error: no whole number.
        fn size_not_whole();
        /// Error: fewer people than the minimum.
        fn size_too_small(minimum: u32 = 5);
        /// Error: more people than a round takes.
        fn size_too_large(most: u32 = 500);
        /// From how many people a result is worth having.
        fn best_from(people: u32 = 7);
        /// Why.
        fn best_from_why();
        /// Opens the further choices.
        fn more();
        /// Legend of the month.
        fn month_legend();
        /// Label of the month's number.
        fn month_label();
        /// Label of the year.
        fn year_label();
        /// Error: no such month.
        fn month_wrong();
        /// Label of the round's name.
        fn round_label();
        /// Hint to it.
        fn round_hint();
        /// Error: the round's name is too long.
        fn round_too_long(most: u32 = 80);
        /// Legend of the checks.
        fn checks_legend();
        /// Under each check.
        fn check_hint(statements: u32 = 15, minutes: u32 = [1, 3]);
        /// The same, where it depends on what the team names.
        fn check_hint_from(statements: u32 = 22, minutes: u32 = [1, 6]);
        /// Legend of what the team names for a check: the check's name, and what its list is of.
        fn list_legend(check: &str = "One team at work", title: &str = "Work that we do together");
        /// How many are named, after the check's own hint.
        fn list_hint(hint: &str = "Name work, not people.", least: u32 = 2, most: u32 = 4);
        /// Label of one of them.
        fn entry_label(place: u32 = 2);
        /// Adds a field for another.
        fn entry_more();
        /// Error: too few are named.
        fn entries_too_few(least: u32 = [1, 2]);
        /// Error: one is there twice.
        fn entry_twice(name: &str = "Home visits");
        /// Error: the name is too long.
        fn entry_too_long(most: u32 = 80);
        /// Error: all names together are too long.
        fn entries_too_long();
        /// Error: no check chosen.
        fn checks_none();
        /// Label of the minimum.
        fn minimum_label();
        /// Hint to it.
        fn minimum_hint(lowest: u32 = 5);
        /// Error: no whole number.
        fn minimum_not_whole();
        /// Error: below the lowest minimum.
        fn minimum_too_low(lowest: u32 = 5);
        /// Error: a minimum that the team can't reach.
        fn minimum_above_size(minimum: u32 = 11, team_size: u32 = 9);
        /// Legend of the stand-in words.
        fn words_legend();
        /// Hint to them.
        fn words_hint();
        /// Label of the word for the network.
        fn network_label();
        /// Label of the word for a practice.
        fn practice_label();
        /// Goes to the next round of a team, and heading of its page.
        fn again();
        /// What that is.
        fn again_text();
        /// What the form has in it then.
        fn again_lead();
        /// Opens the round.
        fn start_button();
    }
}
