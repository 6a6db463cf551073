//! The hour: which steps, for how long, and the clock.

messages! {
    /// A plan for the conversation.
    pub struct Plan {
        /// Leads to it.
        fn link();
        /// Page heading.
        fn title();
        /// Above the lengths to choose from.
        fn length();
        /// A length to choose, and how long a step is.
        fn minutes(minutes: u32 = [60, 1]);
        /// The first step.
        fn look();
        /// How to look.
        fn look_how();
        /// A prompt of the look.
        fn what_fits();
        /// Another.
        fn what_surprises();
        /// What to ask of what was promised before.
        fn kept_or_not();
        /// The last step.
        fn promise();
        /// A prompt of the promise.
        fn who_what_when();
        /// Another.
        fn how_will_we_know();
        /// A step about what is strong.
        fn strength(name: &str = "Planning");
        /// A step about a statement.
        fn two_views(statement: &str = "Network news reaches me in good time.");
        /// A step about a check of which nothing stands out.
        fn choice(check: &str = "Five foundations");
        /// Moves a step up.
        fn up();
        /// Leaves a step out.
        fn leave_out();
        /// Opens what could be a step.
        fn add();
        /// What the report puts first did not fit.
        fn no_time(name: &str = "Healthy conflict and Accountability");
        /// Makes a step of it.
        fn add_step(name: &str = "Planning");
        /// Prints it.
        fn print();
        /// Starts the clock.
        fn start();
        /// The next step.
        fn next(name: &str = "Planning");
        /// Ends the clock.
        fn stop();
        /// Which step is on.
        fn on(number: usize = 2, name: &str = "Planning");
        /// What the clock shows.
        fn left();
        /// There is time.
        fn there_is_time();
        /// The step is nearly over.
        fn nearly_over();
        /// The step is over.
        fn over();
        /// The promise is nearly over.
        fn nearly_the_end();
        /// All of the time is over.
        fn the_end();
        /// How far over a step is, in minutes and seconds.
        fn over_by(time: &str = "2:10");
        /// A step that could be, and of which check.
        fn of_check(name: &str = "Planning", check: &str = "Five foundations");
        /// What opens the wall in a window of its own.
        fn second_window();
        /// Before it.
        fn second_window_text();
        /// The four turns without a report: page heading, and what leads to it.
        fn unscored();
        /// What the page is, and what is not kept.
        fn unscored_lead();
        /// Before the link to it, where there are too few people for a result.
        fn too_few();
        /// How to look where there are no pictures.
        fn slips_how();
        /// A prompt of that look.
        fn what_goes_well();
        /// Another.
        fn what_is_hard();
        /// Which step follows, and for how long.
        fn then(name: &str = "Promise", minutes: &str = "10 minutes");
    }
}
