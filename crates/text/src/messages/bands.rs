//! Scores and bands, for every check that has them.

messages! {
    /// Scores, bands and their cuts.
    pub struct Bands {
        /// Column: foundation, facet or axis.
        fn part_column();
        /// Column: the score.
        fn score_column();
        /// Column: the band.
        fn band_column();
        /// From where to where a score goes.
        fn score_range(from: u32 = 3, to: u32 = 9);
        /// The same, for facets and axes.
        fn score_of_100();
        /// From where to where a band goes: the highest, one between, the lowest.
        fn highest(name: &str = "strong", from: &str = "7.5");
        /// A band between two others.
        fn between(name: &str = "mixed", from: &str = "5.5", to: &str = "7.5");
        /// The lowest band.
        fn lowest(name: &str = "needs care", to: &str = "5.5");
        /// What "close to" means.
        fn close(near: &str = "0.3");
        /// Near a cut: the band on its other side.
        fn close_to(other: &str = "mixed");
        /// A band near a cut.
        fn band_close_to(band: &str = "needs care", close_to: &str = "close to mixed");
        /// A statement or scale with too few answers.
        fn too_few();
    }
}
