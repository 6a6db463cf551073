//! Deal and relationship: quadrant, gap and attention.

messages! {
    /// The quadrant, the tilt, where the time goes.
    pub struct Balance {
        /// Heading over deal and relationship.
        fn heading();
        /// Title of the quadrant.
        fn quadrant_title(replies: u32 = [5, 12]);
        /// Axis.
        fn deal();
        /// Axis.
        fn relationship();
        /// Where low ends and high begins.
        fn line(line: u32 = 60);
        /// An axis near the line.
        fn on_the_line(axis: &str = "Relationship");
        /// The gap.
        fn gap(higher: &str = "Deal", points: &str = "16.9", lower: &str = "Relationship");
        /// Tilt: none.
        fn about_even();
        /// Tilt.
        fn tilts_deal();
        /// Tilt.
        fn tilts_relationship();
        /// Tilt.
        fn strong_tilt_deal();
        /// Tilt.
        fn strong_tilt_relationship();
        /// How to read the tilt.
        fn level_first();
        /// Heading over the two questions on time.
        fn attention_heading();
        /// The team wants a shift.
        fn attention_to_relationship();
        /// The team wants a shift.
        fn attention_to_deal();
        /// It does not.
        fn attention_stays();
        /// Heading over the facets.
        fn facets_heading();
    }
}
