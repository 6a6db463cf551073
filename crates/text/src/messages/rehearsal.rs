//! Rehearsing a conversation: what stands round the moments, which are a list.

messages! {
    /// The evening before, alone.
    pub struct Rehearsal {
        /// Leads to it.
        fn link();
        /// Page heading.
        fn title();
        /// What to do.
        fn lead();
        /// Which moment it is.
        fn on(number: usize = 2, moments: usize = 6);
        /// Above what could be said.
        fn what_now();
        /// It helps.
        fn helps();
        /// It does not.
        fn tempts();
        /// The next moment.
        fn next(moment: &str = "Silence");
        /// After the last moment.
        fn again();
        /// Opens all moments to choose from.
        fn choose();
        /// Opens the made-up team.
        fn team();
        /// What the made-up team is.
        fn team_about(replies: u32 = 9);
    }
}
