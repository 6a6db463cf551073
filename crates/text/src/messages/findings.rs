//! What was found: how counts, places and reasons are put together from other words.

messages! {
    /// What one statement, one scale or one balance says, and why something is not shown.
    pub struct Findings {
        /// A statement and its answers on one line.
        fn statement_line(statement: &str = "We decide in good time.", answers: &str = "most: Usually");
        /// How many chose an option.
        fn option_count(option: &str = "Usually", people: u32 = 8);
        /// Where the time went and should go, as mean places between two ends.
        fn attention(now: &str = "0.7", wanted: &str = "2.0", low: &str = "Nearly all on the work", high: &str = "Nearly all on how we work together", most: &str = "4");
        /// The round is open.
        fn round_open();
        /// Too few people could answer a statement.
        fn too_few_answered(needed: u32 = 3);
        /// Too few of a scale's parts can be shown.
        fn too_few_parts(parts: usize = [0, 1], all: usize = [2, 3]);
        /// The name of an example team, wherever it goes.
        fn example_team(team: &str = "Millbrook PCN core team");
        /// Column or row: the gap.
        fn gap_name();
        /// Row: the quadrant.
        fn quadrant_name();
        /// Row: where the time went.
        fn now_name();
        /// Row: where it should go.
        fn wanted_name();
        /// Row: from now to wanted.
        fn shift_name();
        /// So it is, in a table.
        fn yes();
        /// So it is not, in a table.
        fn no();
    }
}
