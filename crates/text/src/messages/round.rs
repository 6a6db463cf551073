//! The organiser's page for an open round.

messages! {
    /// The organiser's page: the team's size, next person mode, closing, deleting.
    pub struct Round {
        /// Page heading.
        fn title(team: &str = "Millbrook PCN core team");
        /// After the round was opened.
        fn opened();
        /// How many have answered.
        fn answered(replies: u32 = [0, 1, 7], team_size: u32 = 9);
        /// How many have answered, where that is more than were asked.
        fn more_replies(replies: u32 = 7, team_size: u32 = 6);
        /// What can be seen before closing.
        fn sealed();
        /// Heading over the round's details.
        fn details();
        /// Detail: the round's name.
        fn name();
        /// Detail: the month.
        fn month();
        /// Detail: how many are asked.
        fn team_size();
        /// Detail: the checks.
        fn checks();
        /// Detail: the minimum.
        fn minimum();
        /// Read out after "Change".
        fn change_size();
        /// Heading: changing the number of people.
        fn size_title();
        /// Keeps the new number.
        fn size_button();
        /// Error: fewer people than replies.
        fn size_below_replies(replies: u32 = [1, 7]);
        /// After changing the number.
        fn size_changed(team_size: u32 = 11);
        /// Link to next person mode.
        fn next_person_link();
        /// What that is.
        fn next_person_text();
        /// Link to closing.
        fn close_link();
        /// Heading: what comes once everyone has answered.
        fn closing_heading();
        /// First step of closing: what happens.
        fn close_replies(replies: u32 = [5, 9]);
        /// First step of closing: that it is final.
        fn close_final();
        /// Prompt to check the number.
        fn close_ask_room(replies: u32 = 9);
        /// Second step of closing: heading.
        fn close_confirm_title(replies: u32 = [5, 9]);
        /// Second step of closing: does it.
        fn close_button();
        /// Leaves the round open.
        fn keep_open();
        /// After closing.
        fn closed(replies: u32 = [5, 9]);
        /// After closing: how many replies were replaced by a later one.
        fn replaced(replies: u32 = [1, 2]);
        /// Fewer replies than the minimum.
        fn more_must_answer(replies: u32 = [1, 3, 4], minimum: u32 = 5, missing: u32 = [4, 2, 1]);
        /// Link to deleting the round.
        fn delete_link();
        /// First step of deleting: heading.
        fn delete_title();
        /// What deleting does.
        fn delete_text(replies: u32 = [0, 1, 3]);
        /// Second step of deleting: does it.
        fn delete_button();
        /// After deleting.
        fn deleted();
        /// Opens what else can be done.
        fn more();
        /// Why the other settings stay.
        fn settings_fixed();
        /// Heading: who has not answered.
        fn missing_heading();
        /// That nobody knows who it is.
        fn missing_text();
        /// Begins the reminder.
        fn remind(team: &str = "Millbrook PCN core team");
        /// Copies the reminder.
        fn remind_button();
    }
}
