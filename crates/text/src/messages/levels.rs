//! The five levels of five foundations.

messages! {
    /// The picture of levels, and how to read it.
    pub struct Levels {
        /// Heading over the five levels.
        fn heading();
        /// Title of the picture of levels.
        fn title(replies: u32 = [5, 12]);
        /// How to read it.
        fn how_to_read();
    }
}
