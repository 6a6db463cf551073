//! Statement by statement, in words or counts.

messages! {
    /// What people chose, in words or counts.
    pub struct Statements {
        /// Heading over the statements.
        fn heading();
        /// In what order they stand.
        fn order();
        /// Title of the bars.
        fn title(check: &str = "Five foundations", replies: u32 = [5, 12]);
        /// Column: the statement.
        fn statement_column();
        /// Column: the answers in words.
        fn answers_column();
        /// All, or all but one.
        fn nearly_all(options: &[&str] = [&["Usually"]]);
        /// More than half.
        fn most(options: &[&str] = [&["Usually"]]);
        /// About half, or about half each.
        fn about_half(options: &[&str] = [&["Usually"], &["Rarely", "Usually"]]);
        /// At least two, or at least two each.
        fn some(options: &[&str] = [&["Usually"], &["Rarely", "Sometimes", "Usually"]]);
        /// No option stands out.
        fn mixed_answers();
        /// Column: who gave no answer.
        fn opted_out_column();
        /// A statement where answers differ.
        fn answers_differ();
        /// Why there are words in place of counts.
        fn counts_from(needed: u32 = 8);
        /// What the result may tell.
        fn everyone_agrees();
    }
}
