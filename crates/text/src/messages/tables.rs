//! Several tables of one round.

messages! {
    /// Handing a round's set-up to another table, and opening a table's part of it.
    pub struct Tables {
        /// Goes to the page that hands the set-up on, and its heading.
        fn title();
        /// What a table is.
        fn text(minimum: u32 = 5);
        /// What to do on the other computer.
        fn how();
        /// What comes of the tables in the end.
        fn afterwards();
        /// Label of the text, to copy by hand.
        fn code_label();
        /// Goes to the page that opens a part, and its heading.
        fn part_link();
        /// What that page asks for.
        fn part_lead();
        /// Beside the field for files.
        fn choose_hint();
        /// Label of the field for text.
        fn paste_label();
        /// Beside it.
        fn paste_hint();
        /// Error: nothing was given.
        fn nothing_given();
        /// Error: no such text in what was given.
        fn nothing();
        /// Error: it came damaged.
        fn damaged();
        /// Error: of a later version.
        fn newer();
        /// Error: it holds something else.
        fn wrong_contents();
        /// Error: a check that this version does not have.
        fn unknown_check();
        /// Heading: the part that is opened.
        fn read_title();
        /// That it needs the minimum by itself.
        fn by_itself(minimum: u32 = 5);
        /// Label of the number of people.
        fn size_label();
    }
}
