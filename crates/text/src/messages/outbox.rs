//! Several people answer an invitation on one computer.

messages! {
    /// Setting that up, and handing their sealed replies over.
    pub struct Outbox {
        /// Heading above the way to set it up.
        fn several_heading();
        /// Whom it is for.
        fn several_text();
        /// Starts it.
        fn several_button();
        /// How many replies are here, and how many people are asked.
        fn here(replies: u32 = [0, 1, 3], people: u32 = [9, 1]);
        /// The way out of next person mode.
        fn leave_link();
        /// Asks before next-person mode is left.
        fn leave_title();
        /// What that does.
        fn leave_text();
        /// After a person's reply was added.
        fn added_text(name: &str = "Joe");
        /// Heading of the page that hands the replies over, and the link to it.
        fn title();
        /// Where to send them.
        fn send_text(name: &str = "Joe");
        /// Who can open them, and what their order tells.
        fn shuffled();
        /// Label of the text.
        fn label();
        /// That more people may answer.
        fn again();
        /// Goes on with the next person.
        fn next_button();
        /// Forgets the replies.
        fn forget_button();
        /// Its second step.
        fn forget_title();
        /// What to do before.
        fn forget_text(name: &str = "Joe");
        /// After that, in the words that privacy rule P14 allows.
        fn forgotten();
        /// Error: there are others by now.
        fn more_came();
        /// On other pages: replies wait here.
        fn waiting(replies: u32 = [0, 1, 3], team: &str = "Millbrook PCN core team");
        /// The replies among what is kept here.
        fn in_computer(replies: u32 = [0, 1, 3], team: &str = "Millbrook PCN core team", round: &str = "Spring");
    }
}
