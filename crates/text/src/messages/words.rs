//! Numbers, months and lists.

messages! {
    /// Numbers, months and lists in words.
    pub struct Words {
        /// A month, from 1 to 12, of a year.
        fn month_of(month: u32 = 3, year: u32 = 2027);
        /// A day, from 1, of such a month.
        fn day_of(day: u32 = 12, month: &str = "May 2027");
        /// Which of several of the same name.
        fn one_of(number: u32 = [1, 5], of: u32 = 5);
        /// A list within a sentence.
        fn list(items: &[&str] = [&["Trust"], &["Trust", "Openness", "Voice and power"]]);
        /// Several things one after another, such as counts.
        fn commas(items: &[&str] = [&["Rarely: 1", "Usually: 7"]]);
    }
}
