//! What the room has on paper.

messages! {
    /// What the room has on paper.
    pub struct RoomPaper {
        /// Leads to it.
        fn link();
        /// The page's heading.
        fn title();
        /// To tick: what a wall has.
        fn picture();
        /// To tick: what each table has.
        fn tables();
        /// To tick: what each person has for the silent minute.
        fn slips();
        /// Above the lines of a table.
        fn heard();
        /// The heading of a sheet of slips.
        fn slips_title();
        /// The first half of a slip.
        fn fits();
        /// The second.
        fn surprises();
        /// Below both.
        fn no_name();
    }
}
