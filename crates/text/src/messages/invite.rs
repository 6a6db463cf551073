//! Replies from many machines: the organiser's side.

messages! {
    /// Inviting people elsewhere, adding their replies, and closing with them.
    pub struct Invite {
        /// Heading on the page of the round, and of the page itself.
        fn title();
        /// What it is for.
        fn lead();
        /// Goes to the page that makes the invitation.
        fn invite_link();
        /// That the number of people stays.
        fn fixed(team_size: u32 = 9);
        /// Why it does.
        fn fixed_why();
        /// Where to change it before.
        fn change_first();
        /// Label: who asks.
        fn name_label();
        /// What that may be.
        fn name_hint();
        /// Error: no name.
        fn name_missing();
        /// Error: a long name.
        fn name_too_long(longest: u32 = 80);
        /// Makes the invitation.
        fn invite_button();
        /// After it was made.
        fn invited();
        /// Heading over the digits.
        fn digits_heading();
        /// What they are for.
        fn digits_text();
        /// Heading over the code.
        fn code_heading();
        /// What the code is.
        fn code_text();
        /// Above the link.
        fn link_text();
        /// Above the QR code of the link.
        fn qr_text();
        /// The QR code, for who can't see it.
        fn qr_label();
        /// Heading over the words to send.
        fn words_heading();
        /// What to do with them.
        fn words_text();
        /// Label of the words, to copy by hand.
        fn words_label();
        /// In the words: what is asked.
        fn mail_ask(team: &str = "Millbrook PCN core team", checks: &[&str] = [&["Five foundations"]], statements: u32 = [1, 33], minutes: u32 = [1, 7]);
        /// In the words: who can open it.
        fn mail_sealed(team_size: u32 = 9);
        /// In the words: what comes of it, and what a small team can guess.
        fn mail_guess();
        /// In the words: how to answer.
        fn mail_how();
        /// In the words: above the link.
        fn mail_link();
        /// In the words: the digits.
        fn mail_digits();
        /// In the words: where the reply goes.
        fn mail_back();
        /// Goes to the invitation that was made.
        fn see_link();
        /// Goes to the page that adds replies, and its heading.
        fn collect_title();
        /// What it takes.
        fn collect_lead();
        /// Beside the field for files.
        fn choose_hint();
        /// Label of the field for text.
        fn paste_label();
        /// Beside it.
        fn paste_hint();
        /// Adds what was given.
        fn add_button();
        /// Error: nothing was given.
        fn nothing_given();
        /// Error: no reply in what was given.
        fn nothing_found();
        /// Heading over what was found.
        fn found_heading();
        /// New replies.
        fn kept(replies: u32 = [0, 1, 2]);
        /// Replies that were here.
        fn already(replies: u32 = [1, 2]);
        /// Replies to another round.
        fn other_round(replies: u32 = [1, 2]);
        /// Replies that came damaged.
        fn damaged(replies: u32 = [1, 2]);
        /// Files that could not be read.
        fn not_read(files: u32 = [1, 2]);
        /// Why the number of people can't be changed.
        fn size_fixed();
        /// More replies than people were invited.
        fn too_many(replies: u32 = 10, team_size: u32 = 9);
        /// All can be opened, and they are too many.
        fn all_opened();
        /// Heading: some can't be opened.
        fn unopened_title();
        /// How many, and why that may be.
        fn unopened(replies: u32 = [1, 2]);
        /// Asks whether to close without them.
        fn without_link();
        /// The question.
        fn without_title(replies: u32 = [1, 2]);
        /// What happens then.
        fn without_text(left: u32 = [1, 7]);
        /// Does it.
        fn without_button();
        /// How far closing is.
        fn opening(replies: u32 = [1_200], all: u32 = [10_000]);
    }
}
