//! The phrase that locks a round's key.

messages! {
    /// Locking a round with a phrase when it opens, and opening it to close the round.
    pub struct Phrase {
        /// The box to tick where a phrase is wanted.
        fn lock_link();
        /// For whom it is.
        fn why();
        /// What it keeps from whom.
        fn disk();
        /// What happens where it is forgotten: before and after.
        fn lost();
        /// Label: the phrase that is chosen.
        fn choose_label();
        /// Hint to it.
        fn choose_hint(least: u32 = 12);
        /// The button that fills it in.
        fn four_words_button();
        /// Beside it, once it is filled in.
        fn four_words();
        /// Error: none, though it is wanted.
        fn choose_missing();
        /// Error: too short.
        fn too_short(least: u32 = 12);
        /// While the key is locked.
        fn locking();
        /// On the round's page.
        fn locked();
        /// Label: the phrase, to close the round.
        fn label();
        /// Hint to it.
        fn hint();
        /// Error: none.
        fn missing();
        /// Error: another phrase.
        fn wrong();
        /// While the key is unlocked.
        fn unlocking();
    }
}
