//! What was given that is not what a page takes.

messages! {
    /// What a text or a file is instead, and where it goes.
    pub struct Given {
        /// An invitation, where something else belongs.
        fn is_invitation();
        /// A sealed reply.
        fn is_reply();
        /// A table's set-up.
        fn is_table();
        /// A team summary.
        fn is_summary();
        /// Where an invitation belongs.
        fn wants_invitation();
        /// Where replies belong.
        fn wants_reply();
        /// Where a table's set-up belongs.
        fn wants_table();
        /// Where team summaries belong.
        fn wants_summary();
        /// What was given, what it is, and what to do.
        fn file(name: &str = "spring.json", why: &str = "This file is empty.");
        /// No bytes in it.
        fn empty();
        /// A zip, or a document of an office program.
        fn zip();
        /// A PDF.
        fn pdf();
        /// A picture.
        fn picture();
        /// A page that asks to sign in, in place of the file.
        fn sign_in();
        /// Another page.
        fn web_page();
        /// A report that was saved as a web page.
        fn saved_report();
        /// A pointer to a file that is elsewhere.
        fn shortcut();
        /// No text.
        fn unknown();
        /// A folder.
        fn folder();
        /// A file that is listed, and whose contents are not on this computer.
        fn not_here();
        /// More than is read at once.
        fn too_large(found: &str = "80.0", most: &str = "50.0");
        /// A large file whose letters are not UTF-8.
        fn not_utf8(found: &str = "80.0", most: &str = "20.0");
        /// What was dropped is neither text nor a file.
        fn nothing_dropped();
        /// While much is read: how far it is.
        fn so_far(percent: u32 = 40, teams: usize = [1, 800]);
    }
}
