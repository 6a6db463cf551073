//! The fields of a team summary, in words that a person can find in it.

messages! {
    /// Fields by name, within a sentence. `check` is its place in the list, from 1.
    pub trait Fields {
        /// A field in words, and its path.
        fn named(words: &str = "the team's name", path: &str = "team");
        /// A field that has no words.
        fn unnamed(path: &str = "checks[0].names");
        /// `format`
        fn format();
        /// `version`
        fn version();
        /// `id`
        fn id();
        /// `team_id`
        fn team_id();
        /// `team`
        fn team();
        /// `round`
        fn round();
        /// `month`
        fn month();
        /// `team_size`
        fn team_size();
        /// `minimum`
        fn minimum();
        /// `wording`
        fn wording();
        /// `wording.network`
        fn network();
        /// `wording.practice`
        fn practice();
        /// `checks`
        fn checks();
        /// `checks[0]`
        fn check(check: usize = 1);
        /// `checks[0].instrument`
        fn instrument(check: usize = 1);
        /// `checks[0].edition`
        fn edition(check: usize = 1);
        /// `checks[0].form`
        fn form(check: usize = 1);
        /// `checks[0].replies`
        fn replies(check: usize = 1);
        /// `checks[0].items`
        fn items(check: usize = 1);
        /// `checks[0].items.T1`
        fn item(item: &str = "T1", check: usize = 1);
        /// `checks[0].items.T1.counts`
        fn counts(item: &str = "T1", check: usize = 1);
        /// `checks[0].items.T1.counts[2]`
        fn count(count: usize = 3, item: &str = "T1", check: usize = 1);
        /// `checks[0].items.T1.opted_out`
        fn opted_out(item: &str = "T1", check: usize = 1);
    }
}
