//! The key file.

messages! {
    /// Saving an open round's key file, and opening it in another browser.
    pub struct KeyFile {
        /// Leads from the round's page to its key file.
        fn link();
        /// Heading where it is saved.
        fn save_title();
        /// What it is for, and what is not in it.
        fn what_for();
        /// What who has it can do.
        fn care();
        /// Where nobody is invited yet.
        fn after_inviting();
        /// Makes it.
        fn make_button();
        /// Once it is made.
        fn made();
        /// Label of its text, where saving is refused.
        fn text_label();
        /// Leads to opening one.
        fn open_link();
        /// Heading where one is opened.
        fn open_title();
        /// What that does.
        fn open_lead();
        /// Beside the field for files.
        fn choose_hint();
        /// Label of the field for text.
        fn paste_label();
        /// Beside that field.
        fn paste_hint();
        /// Error: none in it.
        fn nothing();
        /// Error: a later version's.
        fn newer();
        /// Error: longer than any is.
        fn too_long();
        /// Error: a field that is not as it is written.
        fn changed(field: &str = "team_size");
        /// The round was closed here, or its result is here.
        fn closed_here();
        /// The round is open here.
        fn open_here();
        /// Leads to it.
        fn go_there();
        /// What must be known first.
        fn asks_title();
        /// Why.
        fn asks_text();
        /// Beside the phrase.
        fn phrase_hint();
        /// It was closed elsewhere.
        fn yes_button();
        /// It was not: opens it.
        fn no_button();
        /// Error: another phrase.
        fn wrong_phrase();
        /// It was left closed.
        fn not_opened();
        /// It is open here now.
        fn opened();
        /// Where something else was wanted.
        fn elsewhere();
    }
}
