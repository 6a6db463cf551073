//! What is kept on this computer.

messages! {
    /// This computer: what is kept, deleting it, the receipt.
    pub struct Computer {
        /// Page heading.
        fn title();
        /// What the page shows.
        fn lead();
        /// The same where the browser keeps nothing.
        fn lead_until_closed();
        /// Where there is nothing.
        fn nothing();
        /// Where there is nothing in the places that the browser lets us look into.
        fn nothing_in_reach();
        /// Where there is nothing, of a file in a folder.
        fn moved();
        /// The same in a browser that keeps it by the file's name alone.
        fn gone();
        /// Who else can read it.
        fn who_can_read();
        /// In Safari's engine: what it deletes.
        fn deleted_after_a_week();
        /// Where a round is open: what its replies tell.
        fn sealed();
        /// An open round.
        fn open_round(team: &str = "Millbrook PCN core team", round: &str = "Spring", replies: u32 = [0, 1, 7]);
        /// A round closed here.
        fn closed_round(team: &str = "Millbrook PCN core team", round: &str = "Spring", replies: u32 = 9);
        /// A summary brought in.
        fn summary(team: &str = "Millbrook PCN core team", round: &str = "Spring", replies: u32 = 9);
        /// Something that can't be read.
        fn unreadable();
        /// What deleting does not reach, on the way to deleting everything.
        fn delete_traces();
        /// Deletes one thing.
        fn delete();
        /// First step of deleting one thing.
        fn delete_one_title(what: &str = "Team summary: Millbrook PCN core team, Spring, counts from 9 replies");
        /// What that does.
        fn delete_one_text();
        /// Second step of deleting one thing.
        fn delete_one_button();
        /// Link to deleting everything.
        fn delete_all();
        /// First step of deleting everything.
        fn delete_all_title();
        /// What that does.
        fn delete_all_text(things: u32 = [1, 4]);
        /// Where a round is open.
        fn delete_all_open_round();
        /// Second step of deleting everything.
        fn delete_all_button();
        /// Deletes nothing.
        fn keep_button();
        /// After deleting one thing.
        fn deleted_one();
        /// Where deleting failed.
        fn not_deleted();
        /// Heading of the receipt.
        fn receipt_title();
        /// What the receipt claims (privacy rule P14).
        fn receipt_text();
        /// The same where the browser did not let us look into all that it keeps.
        fn receipt_may_come_back();
        /// Above the list of what was deleted.
        fn receipt_deleted();
        /// What to do about the rest.
        fn receipt_check();
        /// Prints the receipt.
        fn print_receipt();
    }
}
