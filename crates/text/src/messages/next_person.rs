//! The screen between two people.

messages! {
    /// Next person mode: the start screen, someone who stopped part-way, leaving.
    pub struct NextPerson {
        /// Page heading.
        fn title();
        /// Whose round it is.
        fn team(team: &str = "Millbrook PCN core team", round: &str = "Spring");
        /// How many have answered.
        fn some_answered(replies: u32 = [0, 1, 7], team_size: u32 = 9);
        /// That all have.
        fn all_answered(replies: u32 = 9);
        /// What to do here.
        fn alone();
        /// Begins a person's turn.
        fn start_button();
        /// Where everybody has answered.
        fn everyone();
        /// Heading when everyone has answered.
        fn everyone_title();
        /// Heading where someone stopped part-way.
        fn stopped_title();
        /// What that means.
        fn stopped_text();
        /// First choice.
        fn erase_button();
        /// Second choice.
        fn resume_button();
        /// The organiser's way out, first step.
        fn leave_link();
        /// The organiser's way out, second step.
        fn leave_title();
        /// What leaving does.
        fn leave_text();
        /// Leaves the mode.
        fn leave_button();
        /// Stays in it.
        fn stay_button();
    }
}
