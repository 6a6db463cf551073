//! What Kilter says beside frameworks for networks: what stands round the themes, which are a list.

messages! {
    /// Beside the frameworks by which networks are talked with.
    pub struct Levels {
        /// Leads to it.
        fn link();
        /// Page heading.
        fn title();
        /// Which frameworks.
        fn lead();
        /// Which part of them is Kilter's.
        fn one_part();
        /// Who stands behind it.
        fn independent();
        /// How to use results there.
        fn no_level();
        /// The parts of a check that say something.
        fn parts(check: &str = "Five foundations", parts: &[&str] = [&["Trust", "Commitment"]]);
        /// No check says anything.
        fn no_check();
    }
}
