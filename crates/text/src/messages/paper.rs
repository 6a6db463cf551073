//! Forms, the card and the note on paper, and typing forms in.

messages! {
    /// What a session needs on paper, and what comes back from it.
    pub struct Paper {
        /// Heading of the page that prints.
        fn title(team: &str = "Millbrook PCN core team");
        /// Link on the organiser's page of a round.
        fn link();
        /// What the page is for.
        fn text();
        /// Which parts are wanted.
        fn parts();
        /// The note to forward.
        fn note();
        /// The card by the computer.
        fn card();
        /// One form to copy.
        fn form();
        /// The invitation as a QR code.
        fn qr();
        /// Larger letters.
        fn large();
        /// Heading of the note.
        fn note_title(team: &str = "Millbrook PCN core team");
        /// What is asked.
        fn note_what(people: u32 = 9, statements: u32 = 33, minutes: u32 = 7);
        /// Why.
        fn note_why();
        /// Who sees what.
        fn note_who(minimum: u32 = 5);
        /// Where the answers go.
        fn note_where();
        /// That a practice agrees, to be filled in by hand.
        fn note_agree(practice: &str = "practice");
        /// Heading of the card.
        fn card_title();
        /// The first step on the card.
        fn card_start();
        /// The second.
        fn card_answer();
        /// The third.
        fn card_add();
        /// The last.
        fn card_leave();
        /// Heading of the sheet with the QR code.
        fn qr_title(team: &str = "Millbrook PCN core team");
        /// What to do with it.
        fn qr_how();
        /// That 12 digits are compared.
        fn qr_digits(name: &str = "Joe");
        /// How to fill in a form.
        fn form_how(opt_out: &str = "Can't say");
        /// How to share points out on a form.
        fn points_how(points: u32 = 10, opt_out: &str = "Can't say");
        /// Below the numbers: what they come to.
        fn points_together(points: u32 = 10);
        /// Above the statements of one entry of a list.
        fn entry(title: &str = "Work that we do together", place: u32 = 2, of: u32 = 3, name: &str = "Home visits");
        /// The number of an option, before its label.
        fn option(number: usize = 1, label: &str = "Rarely");
        /// Where to fold the form.
        fn fold();
        /// Heading of the page for typing in.
        fn keyed_title();
        /// Link to it.
        fn keyed_link();
        /// How to type a form in.
        fn keyed_text();
        /// Below what was added.
        fn keyed_added(replies: u32 = 7, people: u32 = 9);
        /// A number that is no answer.
        fn keyed_wrong(statement: usize = 3, most: usize = 5);
        /// How points are typed in.
        fn keyed_points(points: u32 = 10);
        /// Numbers that do not come to the points there are.
        fn keyed_points_wrong(statement: usize = 13, found: usize = 9, points: usize = 10);
        /// How a check of the form was filled in: to be compared with the paper.
        fn keyed_so_far(typed: u32 = [15, 3], answers: u32 = [13, 1], opted_out: u32 = 2, statements: u32 = 15);
        /// The button behind a check of the form.
        fn keyed_next();
        /// A number was typed where a check of the form had ended.
        fn keyed_too_many(numbers: u32 = [1, 2]);
        /// The button to type the form in a second time.
        fn keyed_again();
        /// That this is the second time.
        fn keyed_second();
        /// The two times differ.
        fn keyed_differs(statement: usize = 3, first: &str = "2", second: &str = "1");
        /// The button that compares it with the first time, and adds it.
        fn keyed_compare();
        /// The button that adds a form.
        fn keyed_button();
    }
}
