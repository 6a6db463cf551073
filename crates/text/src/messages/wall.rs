//! The wall: one idea a screen.

messages! {
    /// What a room sees.
    pub struct Wall {
        /// Leads to it.
        fn link();
        /// What it is, for who can't see it.
        fn name();
        /// Before a picture.
        fn guess();
        /// And then.
        fn silence();
        /// Goes on.
        fn next();
        /// Goes back.
        fn back();
        /// Shows nothing.
        fn blank();
        /// Shows it again.
        fn unblank();
        /// Hides the numbers of pictures.
        fn hide_numbers();
        /// Shows them again.
        fn show_numbers();
        /// Leads back to the report.
        fn leave();
        /// Which screen of how many.
        fn place(at: usize = 2, of: usize = 9);
    }
}
