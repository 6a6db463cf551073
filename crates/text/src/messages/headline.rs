//! What a check comes to, in a sentence or two.

messages! {
    /// The sentences above the pictures of a check.
    pub struct Headline {
        /// All are in the highest band.
        fn all_strong(names: &[&str] = [&["Planning", "follow-up"]]);
        /// The same of more than a sentence should name.
        fn all_so_many_strong(parts: usize = 5);
        /// Some are, whatever one answer says.
        fn strong(names: &[&str] = [&["Planning"], &["Planning", "follow-up"]], count: usize = [1, 2]);
        /// Some stand above the others.
        fn highest(names: &[&str] = [&["Planning"], &["Planning", "handover"]], count: usize = [1, 2]);
        /// Where the check says to begin.
        fn begin_with(name: &str = "planning");
        /// Some stand below the others.
        fn lowest(names: &[&str] = [&["home visits", "handover"]]);
        /// None can be told from all the others.
        fn level(parts: usize = 5);
        /// Most statements have two views.
        fn far_apart();
        /// Two axes at or above the line.
        fn both_high(first: &str = "Deal", second: &str = "help");
        /// Two axes below it.
        fn both_low(first: &str = "Deal", second: &str = "help");
        /// One is above the other.
        fn above(higher: &str = "Deal", lower: &str = "help");
        /// Neither is.
        fn even(first: &str = "Deal", second: &str = "help");
        /// One answer could change which is.
        fn too_close(first: &str = "Deal", second: &str = "help");
        /// One answer could change which part comes first.
        fn first_unsure();
        /// An entry of a list, and what its check says of the way in which it is dealt with.
        fn misfit(entry: &str = "Home visits", says: &str = "it is settled, and you do not run it by one plan.");
        /// People take these entries of a list for different things.
        fn seen_differently(entries: &[&str] = [&["Home visits"], &["Home visits", "Flu clinic"]]);
        /// The same of more than a sentence should name.
        fn so_many_seen_differently(entries: usize = 5);
    }
}
