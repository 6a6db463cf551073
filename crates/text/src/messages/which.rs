//! Which check helps with what a team wants.

messages! {
    /// Which check helps.
    pub struct Which {
        /// Leads to it, and page heading.
        fn title();
        /// What to choose by.
        fn lead();
        /// A check, what it asks about, how many statements it has and how long they take.
        fn check(title: &str = "Five foundations", about: &str = "How often the team shows trust.", statements: u32 = [1, 15], minutes: u32 = [1, 3]);
        /// The same of a check that asks the same of each entry of a list that the team names: at least so many.
        fn check_from(title: &str = "Five foundations", about: &str = "How often the team shows trust.", statements: u32 = [1, 15], minutes: u32 = [1, 3]);
        /// Begins with these checks.
        fn start();
        /// Which checks will be asked, and for how long.
        fn asks(checks: &[&str] = [&["Five foundations"], &["Five foundations", "Role clarity"]], minutes: u32 = [1, 7]);
        /// They take long.
        fn long(minutes: u32 = [13, 20], most: u32 = [12]);
    }
}
