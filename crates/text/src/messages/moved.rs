//! What moved between the rounds of a team.

messages! {
    /// The sentences of a change, and of rounds over time.
    pub struct Moved {
        /// No scale moved clearly.
        fn nothing_clear();
        /// These did, upwards.
        fn higher(names: &[&str] = [&["Planning"], &["Planning", "handover"]], count: usize = [1, 2]);
        /// So many of all did: too many to name.
        fn many_higher(count: usize = 4, all: usize = 10);
        /// These did, downwards.
        fn lower(names: &[&str] = [&["Planning"], &["Planning", "handover"]], count: usize = [1, 2]);
        /// So many of all did.
        fn many_lower(count: usize = 4, all: usize = 10);
        /// These may have moved upwards.
        fn may_be_higher(names: &[&str] = [&["Planning", "handover"]]);
        /// So many of all may have.
        fn many_may_be_higher(count: usize = 4, all: usize = 10);
        /// These may have moved downwards.
        fn may_be_lower(names: &[&str] = [&["Planning", "handover"]]);
        /// So many of all may have.
        fn many_may_be_lower(count: usize = 4, all: usize = 10);
        /// What to ask the room.
        fn question();
        /// By how much a part moved clearly.
        fn clear(by: &str = "1.4 higher");
        /// By how much a part may have moved.
        fn possible(by: &str = "1.4 higher");
        /// The way from a report to the change since the round before.
        fn compare_with(round: &str = "Autumn, September 2026");
        /// The way to all rounds of a team.
        fn all_rounds(rounds: usize = 3);
        /// Title of the page of several rounds.
        fn rounds_title(team: &str = "Millbrook PCN core team");
        /// The pictures of a check.
        fn rounds_caption(check: &str = "Five foundations");
        /// How the words above each picture are meant.
        fn rounds_text();
        /// A round's number and name.
        fn round(number: usize = 1, name: &str = "Autumn, September 2026");
        /// A check that a round holds otherwise.
        fn left_out(check: &str = "Five foundations", round: &str = "Autumn, September 2026");
        /// A round has no score to show.
        fn no_score();
        /// Column: from the first round to the last.
        fn since_the_first();
        /// There is nothing to draw.
        fn no_rounds();
    }
}
