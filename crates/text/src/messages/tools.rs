//! Tools for a session.

messages! {
    /// Tools for a session.
    pub struct Tools {
        /// Leads to the list, and its heading.
        fn title();
        /// What they are.
        fn lead();
        /// How long one takes.
        fn minutes(minutes: u32 = [1, 20]);
        /// Above what to do.
        fn steps();
        /// What a countdown counts.
        fn left();
        /// Stops the countdown.
        fn pause();
        /// Goes on with it.
        fn go_on();
        /// It has ended.
        fn over();
        /// Starts the countdown of a step.
        fn start(minutes: u32 = [1, 5]);
        /// Above what is written down.
        fn written();
        /// Where what is typed stays.
        fn stays();
        /// A row of a table.
        fn row(label: &str = "Topics", row: u32 = 2);
        /// How names are typed.
        fn names_hint();
        /// Draws groups of so many.
        fn draw(size: u32 = [2, 3]);
        /// Above the groups.
        fn drawn();
        /// Above the groups of earlier times.
        fn drawn_before();
        /// So many pairs of one practice could not be avoided.
        fn same_place(pairs: u32 = [1, 4]);
        /// So many who met before could not be avoided.
        fn met_before(pairs: u32 = [1, 4]);
        /// There are too few names.
        fn too_few(least: u32 = [4, 6]);
        /// There are too many.
        fn too_many(most: u32 = 200);
        /// A name is there twice.
        fn twice(name: &str = "Asha");
        /// Too much was typed to be kept.
        fn too_long(most: u32 = 10_000);
        /// Keeps what was typed.
        fn keep();
        /// What was typed here and in another tab stands together.
        fn both();
        /// It is kept.
        fn kept();
        /// Prints the page.
        fn print();
        /// Shows what to do in large letters.
        fn large();
        /// What is kept here, on the page of this computer.
        fn in_computer(tool: &str = "Simple rules");
    }
}
