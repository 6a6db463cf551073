//! What is wrong with a file.

messages! {
    /// Why a file is refused; each names the field and what was found there.
    pub trait Faults {
        /// No bytes, or blanks alone.
        fn empty();
        /// Bytes that are no text.
        fn not_text();
        /// No JSON.
        fn not_json(line: u64 = 1, column: u64 = 17);
        /// JSON without its end.
        fn cut_short();
        /// Another of Kilter's formats, or none of them.
        fn other_format(found: &str = "kilter.invitation");
        /// A format newer than this program.
        fn newer_version(found: u32 = 2, known: u32 = 1);
        /// More bytes than are read.
        fn too_big(megabytes: u32 = 10);
        /// Brackets within brackets.
        fn too_deep();
        /// A field that must be there.
        fn missing_field(field: &str = "checks[0].edition");
        /// A field that may not be there.
        fn unknown_field(field: &str = "checks[0].names");
        /// A key twice.
        fn repeated_key(field: &str = "team");
        /// A value of another kind.
        fn wrong_kind(field: &str = "team_size", expected: &str = "a whole number");
        /// Too much text.
        fn too_long(field: &str = "team", most: u32 = 80);
        /// Characters that can disguise what is shown.
        fn hidden(field: &str = "team");
        /// A check twice.
        fn same_check_twice(check: &str = "five-foundations");
        /// A check this program does not have.
        fn unknown_check(check: &str = "seven-habits", edition: u32 = 1);
        /// Another statement than the check has.
        fn unknown_item(field: &str = "checks[0].items.T9", check: &str = "five-foundations");
        /// A statement of the check that is not there.
        fn missing_item(field: &str = "checks[0].items.T1");
        /// More or fewer counts than a statement has answers.
        fn count_of_counts(field: &str = "checks[0].items.T1.counts", found: u64 = [1, 4], expected: u64 = 3);
        /// Counts that don't add up to the replies.
        fn impossible_count(field: &str = "checks[0].items.T1", found: u64 = 13, replies: u64 = 12);
        /// More replies than people.
        fn more_than_team(replies: u64 = 12, team_size: u64 = 9);
        /// Too few replies.
        fn below_minimum(field: &str = "checks[0].replies", replies: u32 = [1, 4], minimum: u32 = 5);
        /// A known round with other counts.
        fn other_bytes(field: &str = "id");
    }
}
