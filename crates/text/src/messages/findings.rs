//! What was found: how counts, places and reasons are put together from other words.

messages! {
    /// What one statement, one scale or one balance says, and why something is not shown.
    pub struct Findings {
        /// A statement and its answers on one line.
        fn statement_line(statement: &str = "We decide in good time.", answers: &str = "most: Usually");
        /// How many chose an option.
        fn option_count(option: &str = "Usually", people: u32 = 8);
        /// The round is open.
        fn round_open();
        /// Too few people could answer a statement.
        fn too_few_answered(needed: u32 = 3);
        /// Too few of a scale's parts can be shown.
        fn too_few_parts(parts: usize = [0, 1], all: usize = [2, 3]);
        /// The name of an example team, wherever it goes.
        fn example_team(team: &str = "Millbrook PCN core team");
        /// So it is, in a table.
        fn yes();
        /// So it is not, in a table.
        fn no();
    }
}
