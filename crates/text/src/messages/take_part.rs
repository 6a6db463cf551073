//! The round that is open here.

messages! {
    /// Taking part: the round that is open here, or what to ask for.
    pub struct TakePart {
        /// Page heading.
        fn title();
        /// Names the round that is open here.
        fn open_here(team: &str = "Millbrook PCN core team");
        /// Goes to the start screen.
        fn start_button();
        /// Opens what is so at a shared computer.
        fn shared_summary();
        /// Where no round is open.
        fn none_here();
        /// What to ask for.
        fn ask_for();
        /// Before the link that starts a round.
        fn start_one();
    }
}
