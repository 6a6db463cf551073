//! What stands round every page.

messages! {
    /// Header, navigation, footer, notices about storage.
    pub struct Shell {
        /// The browser has no print window.
        fn cannot_print();
        /// The app's name.
        fn app_name();
        /// A page's title in the browser's tab.
        fn title(page: &str = "Ask the team");
        /// The title while the page shows an error.
        fn error_title(title: &str = "Ask the team - Kilter");
        /// Read out before an error message, not shown.
        fn error_prefix();
        /// Heading of the error summary.
        fn error_summary();
        /// Heading of a notice.
        fn important();
        /// Heading of a notice that something worked.
        fn done();
        /// The first link of each page.
        fn skip_link();
        /// The link at the top of a page.
        fn back();
        /// The button that goes on.
        fn continue_button();
        /// The link that changes one line of a summary.
        fn change();
        /// Between the answers and the opt-out.
        fn or();
        /// Navigation: bringing results in.
        fn open_link();
        /// Navigation: what is kept here.
        fn computer_link();
        /// Navigation: credits and limits.
        fn about_link();
        /// Name of the navigation, for screen readers.
        fn navigation();
        /// Footer: who stands behind it.
        fn independent();
        /// Footer: where data goes.
        fn no_network();
        /// Above every page of the example team.
        fn example();
        /// The link that ends the example.
        fn leave_example();
        /// Where neither store of the browser works.
        fn keeps_nothing();
        /// Where the browser's journal carries on for local storage.
        fn storage_half();
        /// Where the browser has no room left.
        fn storage_full();
        /// Where something kept can't be read.
        fn storage_unreadable(things: u32 = [1, 3]);
        /// After an action that could not be kept.
        fn not_kept();
        /// Where what is done now is gone when the browser closes.
        fn until_closed();
        /// Above the buttons for all that may be taken out.
        fn take_all();
        /// The button that copies it.
        fn copy_all();
        /// The button that saves it.
        fn save_all();
        /// Where the browser lost what it had kept.
        fn lost_tail();
        /// Where what was done last may not have been kept.
        fn cut_off();
        /// Where the browser does not let us look into all that it kept.
        fn out_of_reach();
        /// Another tab of this page changed what is kept.
        fn changed_elsewhere();
        /// What was asked for was not as the page showed it.
        fn not_as_shown();
        /// Next-person mode is on for another round.
        fn others_at_it();
        /// While the page starts.
        fn loading();
        /// Heading where what was at an address is not here.
        fn gone_title();
        /// Text of it.
        fn gone();
        /// Heading where what was at an address may be where the browser does not let us look.
        fn shut_title();
        /// Text of it.
        fn shut();
        /// Heading where an address leads nowhere.
        fn not_found_title();
        /// What to do there.
        fn not_found();
        /// The link from there.
        fn to_start();
    }
}
