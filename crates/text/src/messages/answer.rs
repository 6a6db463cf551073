//! Answering.

messages! {
    /// Answering: the words before, statements, check, adding, leaving.
    pub struct Answer {
        /// The words before the first statement: how long it takes.
        fn before_length(statements: u32 = 33, minutes: u32 = [7, 1]);
        /// What happens to the answers.
        fn before_totals(minimum: u32 = [5, 11]);
        /// What the result may tell all the same (privacy rules P8 and P11).
        fn before_small_team();
        /// That none must be answered, and how to skip one.
        fn before_skip(opt_out: &str = "Can't say");
        /// Above the checks that are asked.
        fn before_about();
        /// Opens what sealing does and does not stop.
        fn before_who();
        /// What a shared computer keeps.
        fn before_shared();
        /// What sealing does not stop.
        fn before_organiser();
        /// What the result is made of.
        fn before_holds();
        /// Goes to the first statement.
        fn start_button();
        /// Shows one statement a page.
        fn one_a_page();
        /// Shows several a page again.
        fn several_a_page();
        /// Opens what else can be done.
        fn more();
        /// That digits answer.
        fn keys();
        /// Turns that off, and moving on by itself.
        fn stays();
        /// Turns both on again.
        fn moves_on();
        /// Above one statement, or one question.
        fn asks(number: u32 = [32, 7], question: bool = [true, false]);
        /// Where this page stands, with one statement on it: see `progress`.
        fn statement_of(number: u32 = 7, of: u32 = 33);
        /// The same with several.
        fn statements_of(from: u32 = 1, to: u32 = 5, of: u32 = 33);
        /// Where the next check begins.
        fn next_check(check: &str = "Deal and relationship");
        /// Above one statement.
        fn statement(number: u32 = 7);
        /// Error: no answer to a statement.
        fn missing(number: u32 = 7, opt_out: &str = "Can't say");
        /// Above the statements of one entry of a list: its place in it, how many there are, its name.
        fn entry(place: u32 = 2, of: u32 = 3, name: &str = "Home visits");
        /// Below points to share out: how many are left.
        fn points_left(left: u32 = 3, points: u32 = 10);
        /// The same where none is left.
        fn points_all(points: u32 = 10);
        /// The same where more are given than there are.
        fn points_over(over: u32 = [1, 2]);
        /// A button that gives one more point.
        fn points_more(aim: &str = "Home visits");
        /// A button that gives one fewer.
        fn points_fewer(aim: &str = "Home visits");
        /// Error: points are not all shared out.
        fn points_missing(number: u32 = 13, points: u32 = 10, opt_out: &str = "Can't say");
        /// What somebody gave to one aim.
        fn points_given(aim: &str = "Home visits", points: u32 = 3);
        /// What the team named, below what a check is about.
        fn before_list(title: &str = "Work that we do together", names: &[&str] = [&["Home visits", "Flu clinic"]]);
        /// The same, for one check of several.
        fn straight_line_in(check: &str = "Five foundations");
        /// Heading of the check page.
        fn check_title();
        /// How many statements have an answer, and how many were left out on purpose.
        fn finished(answered: u32 = [33, 1, 31], opted_out: u32 = [0, 32, 2]);
        /// Opens the answers.
        fn see_answers();
        /// What can be done there.
        fn check_text();
        /// Read out after "Change".
        fn change(number: u32 = 7);
        /// In place of an answer.
        fn no_answer();
        /// Error on the check page.
        fn still_missing(statements: u32 = [1, 3]);
        /// Adds the answers to the team.
        fn add_button();
        /// While they are being added.
        fn adding();
        /// After adding.
        fn added_title();
        /// What has happened.
        fn added_text();
        /// What happens later.
        fn added_after();
        /// Goes back to the start screen.
        fn added_button();
        /// The same, after the last person.
        fn added_last_button();
        /// Where adding failed.
        fn not_added();
        /// Where the round was closed meanwhile.
        fn round_closed();
        /// On every page: leaves without adding.
        fn forget_link();
        /// Its second step.
        fn forget_title();
        /// What it does.
        fn forget_text();
        /// Does it.
        fn forget_button();
        /// Does not.
        fn forget_cancel();
        /// After forgetting.
        fn forgotten();
    }
}
