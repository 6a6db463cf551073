//! What a check comes to, in a sentence or two.

messages! {
    /// The sentences above the pictures of a check.
    pub struct Headline {
        /// All are in the highest band.
        fn all_strong(names: &[&str] = [&["Trust", "commitment"]]);
        /// Some are, whatever one answer says.
        fn strong(names: &[&str] = [&["Trust"], &["Trust", "commitment"]], count: usize = [1, 2]);
        /// Some stand above the others.
        fn highest(names: &[&str] = [&["Trust"], &["Trust", "openness"]], count: usize = [1, 2]);
        /// Where the check says to begin.
        fn begin_with(name: &str = "trust");
        /// Some stand below the others.
        fn lowest(names: &[&str] = [&["healthy conflict", "accountability"]]);
        /// None can be told from all the others.
        fn level(parts: usize = 5);
        /// Two axes at or above the line.
        fn both_high(first: &str = "Deal", second: &str = "relationship");
        /// Two axes below it.
        fn both_low(first: &str = "Deal", second: &str = "relationship");
        /// One is above the other.
        fn above(higher: &str = "Deal", lower: &str = "relationship");
        /// Neither is.
        fn even(first: &str = "Deal", second: &str = "relationship");
        /// One answer could change which is.
        fn too_close(first: &str = "Deal", second: &str = "relationship");
    }
}
