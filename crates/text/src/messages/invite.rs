//! Replies from many machines: the organiser's side.

messages! {
    /// Inviting people elsewhere, adding their replies, and closing with them.
    pub struct Invite {
        /// Heading of the page.
        fn title();
        /// What it is for, on the page of the round.
        fn lead();
        /// How many are asked, that it stays so, and who can open the replies.
        fn stays(team_size: u32 = 9);
        /// The same once the invitation is out.
        fn stayed(team_size: u32 = 9);
        /// Label: who asks.
        fn name_label();
        /// Error: no name.
        fn name_missing();
        /// Error: a long name.
        fn name_too_long(longest: u32 = 80);
        /// Why the name can't be changed any more.
        fn name_fixed();
        /// Opens the name and the date.
        fn words_summary();
        /// Label: by when to reply.
        fn by_label();
        /// Beside it.
        fn by_hint();
        /// A day: of the week from 1, Monday, to 7; of the month; and the month.
        fn day(weekday: u32 = [1, 2, 3, 4, 5, 6, 7], day: u32 = 3, month: u32 = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        /// Makes the message of the name.
        fn name_button();
        /// After Copy, where the file goes with it.
        fn copied_to_attach();
        /// Begins a message in the mail program.
        fn email_button();
        /// Label of the message, to copy by hand.
        fn words_label();
        /// The subject of the message.
        fn subject(team: &str = "Millbrook PCN core team");
        /// In the message: how it begins.
        fn mail_hello();
        /// In the message: what is asked, and how long it takes.
        fn mail_ask(team: &str = "Millbrook PCN core team", statements: u32 = [1, 33], minutes: u32 = [1, 7]);
        /// In the message: why.
        fn mail_why();
        /// In the message: who sees what.
        fn mail_who();
        /// In the message: by when, and thanks.
        fn mail_by(by: &str = "Thursday 3 December");
        /// The same without a date.
        fn mail_thanks();
        /// In the message: how to answer with the file.
        fn mail_file();
        /// In the message: above the link.
        fn mail_link();
        /// In the message: between the link and the code.
        fn mail_code();
        /// In a file that opens from a folder: that people need the file too.
        fn attach();
        /// Saves this very file.
        fn attach_button();
        /// The same where this copy can't be put together again.
        fn attach_by_hand();
        /// Opens the field for the address of a copy on a web server.
        fn web_summary();
        /// Its label.
        fn web_label();
        /// Beside it.
        fn web_hint();
        /// Error: no address.
        fn web_wrong();
        /// Takes the address.
        fn web_button();
        /// The address that is kept on this computer.
        fn web_in_computer(address: &str = "https://example.org/kilter.html");
        /// Opens the link and its QR code.
        fn link_summary();
        /// Above the QR code of the link.
        fn qr_text();
        /// The QR code, for who can't see it.
        fn qr_label();
        /// What the digits are called where a member compares them.
        fn digits_heading();
        /// Opens the digits and the code.
        fn digits_summary();
        /// What the digits are for, and when.
        fn digits_text();
        /// What the code is.
        fn code_text();
        /// Goes to the round.
        fn round_link();
        /// Goes to the page that makes the invitation.
        fn invite_link();
        /// Goes to the invitation that was sent.
        fn see_link();
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
        fn too_many();
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
