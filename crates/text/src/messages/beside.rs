//! Several teams side by side.

messages! {
    /// The page of several teams.
    pub struct Beside {
        /// Title of the page, and the link to it.
        fn title();
        /// The way to it from a report.
        fn link();
        /// What the page is and is not.
        fn lead();
        /// Which teams.
        fn legend();
        /// Back to the choice.
        fn choose_again();
        /// Chooses all of them.
        fn choose_all();
        /// A box: names instead of letters.
        fn names_box();
        /// What stands there without them.
        fn names_hint();
        /// Shows them.
        fn button();
        /// How far it is.
        fn working(done: usize = 40, all: usize = 200);
        /// Why there is no ranking.
        fn no_ranking();
        /// A team under its letter.
        fn lettered(letter: &str = "A");
        /// The picture of a check.
        fn caption(check: &str = "Five foundations", teams: u32 = [1, 4]);
        /// What most do well.
        fn strength(names: &[&str] = [&["Planning"], &["Planning", "handover"]], count: usize = [1, 2]);
        /// What most would talk about first.
        fn first(names: &[&str] = [&["planning", "handover"]]);
        /// Neither is common.
        fn nothing();
        /// Beside a scale: in how many teams it is a strength.
        fn strength_in(teams: u32 = 5, all: usize = 6);
        /// Beside a scale: in how many teams it is what to talk about first.
        fn first_in(teams: u32 = 4, all: usize = 6);
        /// A letter and its team.
        fn is(letter: &str = "A", team: &str = "Millbrook PCN core team");
    }
}
