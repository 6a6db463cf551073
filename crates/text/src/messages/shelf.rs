//! The facilitator's shelf: all of it in one file, and back.

messages! {
    /// What a facilitator keeps, taken out in one file and brought back.
    pub struct Shelf {
        /// Saves all results and promises as one file.
        fn back_up();
        /// Copies the same as text.
        fn copy();
        /// What is in it.
        fn holds();
        /// What is not in it.
        fn holds_not();
        /// It is on the clipboard.
        fn copied();
        /// The browser was asked to save it.
        fn asked_to_save(file: &str = "kilter-backup-2027-05-12.json");
        /// The text to copy by hand.
        fn text_label();
        /// Writes it into a folder that the person chooses.
        fn choose_folder();
        /// It is in there.
        fn wrote(file: &str = "backup.json", folder: &str = "Teams");
        /// None was chosen.
        fn none_chosen();
        /// The browser does not allow it.
        fn not_allowed();
        /// The folder is not to be written to.
        fn not_written();
        /// Label of the field to find one of many by.
        fn find();
        /// How many were found.
        fn found(found: u32 = [0, 1, 12], all: u32 = 204);
        /// Keeps all that a backup has and is not here.
        fn keep_all();
        /// After that: the heading over what is here now.
        fn is_back();
        /// Other promises of the same round are here.
        fn others_stay();
        /// A backup of a later version.
        fn newer();
        /// A backup that was changed.
        fn changed(field: &str = "summaries[3]");
    }
}
