//! What a team promises, what became of it, and what others should hear.

use crate::things::Asked;

messages! {
    /// What a team promises.
    pub struct Promises {
        /// Leads to where they are written down.
        fn link();
        /// Leads to those that are written down.
        fn kept_link();
        /// At the top of a report of the team's next round: leads to them.
        fn what_happened_to(count: u32 = [2, 1], month: &str = "April 2027");
        /// Heading of the page that asks for them.
        fn title();
        /// How many, and why.
        fn lead();
        /// Where they are.
        fn privacy();
        /// One of them.
        fn number(number: u32 = 1);
        /// What is done.
        fn what();
        /// Who sees to it.
        fn owner();
        /// Help for that.
        fn owner_hint();
        /// By when.
        fn by();
        /// How to know.
        fn sign();
        /// Adds the third.
        fn more();
        /// What the team can't mend.
        fn elsewhere();
        /// What it is.
        fn elsewhere_what();
        /// Who should hear it.
        fn elsewhere_hears();
        /// When to look again.
        fn review();
        /// Help for that.
        fn review_hint();
        /// Keeps them.
        fn keep_button();
        /// They are kept.
        fn kept();
        /// None is written.
        fn none();
        /// What is done is missing.
        fn what_missing();
        /// Who is missing.
        fn owner_missing();
        /// The day is missing.
        fn by_missing();
        /// No such day.
        fn no_day();
        /// A text is too long.
        fn too_long(longest: usize = 80);
        /// Half of what others should hear is missing.
        fn elsewhere_half();
        /// Heading of the page that shows them.
        fn kept_title();
        /// Before who sees to it.
        fn who();
        /// Before the day.
        fn day();
        /// Before how to know.
        fn how();
        /// Before what became of it.
        fn status();
        /// When the team was asked of them, and how many replied.
        fn asked_in(month: &str = "June 2027", asked: Asked = [Asked { replies: 7, team: Some(9) }, Asked { replies: 1, team: None }]);
        /// How many of the whole team that may stand for.
        fn in_team(range: &str = "Yes: 5 to 9");
        /// When they are looked at again.
        fn look_again(day: &str = "12 May 2027");
        /// Asks what became of it.
        fn what_happened();
        /// It was kept.
        fn was_kept();
        /// It is under way.
        fn is_going();
        /// It was not kept.
        fn was_not();
        /// It was noted.
        fn noted();
        /// After a promise that was not kept: what to ask.
        fn then_ask();
        /// Leads to what has changed since.
        fn what_changed();
        /// Leads to the round that asks what became of them.
        fn ask();
        /// Before that.
        fn ask_text();
        /// What it asks.
        fn ask_lead();
        /// Changes them.
        fn change_button();
        /// Deletes them.
        fn delete_button();
        /// Asks first.
        fn delete_title();
        /// What goes.
        fn delete_text();
        /// They are gone.
        fn deleted();
        /// A promise in a line, for a handout.
        fn line(what: &str = "One page on who does what", owner: &str = "PCN manager", day: &str = "26 May 2027");
        /// The heading of a slip for somebody else.
        fn slip(hears: &str = "ICB digital lead");
        /// Who says it.
        fn slip_from(team: &str = "Made-up team", month: &str = "April 2027");
        /// What it asks of who reads it.
        fn slip_ask();
        /// Saves the days.
        fn calendar_button();
        /// What stands with a day in a calendar.
        fn calendar_text(owner: &str = "PCN manager");
        /// The same with how to know.
        fn calendar_text_with(owner: &str = "PCN manager", how: &str = "It hangs in the hub");
        /// The event of a promise's day.
        fn calendar_promise(team: &str = "Made-up team", what: &str = "Write down who does what");
        /// The event of the day to look again.
        fn calendar_review(team: &str = "Made-up team");
        /// The name of a file of them, without its ending.
        fn file_name(team: &str = "made-up", month: &str = "2027-04");
        /// What is kept on this computer.
        fn in_computer(count: u32 = [2, 1], team: &str = "Made-up team", month: &str = "April 2027");
        /// Others of the same round are here.
        fn others_here();
        /// Keeps those that were brought.
        fn keep_found();
        /// A file of promises where something else belongs.
        fn elsewhere_file();
        /// A file of a later version.
        fn newer();
        /// A file that is too long.
        fn file_too_long();
        /// A file that was changed.
        fn changed(field: &str = "month");
    }
}
