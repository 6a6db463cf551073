//! The example team: made up, and said to be so wherever it goes.

messages! {
    /// The report of a team that is not real.
    pub struct Example {
        /// Page heading.
        fn title();
        /// In every picture.
        fn mark();
        /// At the top of each sheet of paper.
        fn print_header();
        /// Name of the CSV file.
        fn file_name();
    }
}
