//! Numbers, months and lists.

messages! {
    /// Numbers, months and lists in words.
    pub trait Words {
        /// A large number.
        fn thousands(n: u64 = 41_000);
        /// A month, from "2027-03".
        fn month(year_and_month: &str = "2027-03");
        /// A list within a sentence.
        fn list(items: &[&str] = [&["Trust"], &["Trust", "Openness", "Voice and power"]]);
    }
}
