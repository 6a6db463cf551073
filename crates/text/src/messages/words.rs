//! Numbers, months and lists.

messages! {
    /// Numbers, months and lists in words.
    pub trait Words {
        /// A score with one decimal; "no data" where it is no number.
        fn one_decimal(value: f64 = [7.85, f64::NAN]);
        /// A score from 0 to 100.
        fn whole(value: f64 = [69.4, f64::NAN]);
        /// A large number.
        fn thousands(n: u64 = 41_000);
        /// A month, from "2027-03".
        fn month(year_and_month: &str = "2027-03");
        /// A list within a sentence.
        fn list(items: &[&str] = [&["Trust"], &["Trust", "Openness", "Voice and power"]]);
        /// Where there is nothing to show.
        fn no_data();
    }
}
