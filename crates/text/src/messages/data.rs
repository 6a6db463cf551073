//! Why a value is missing from the report as data, where no disclosure rule is the reason.

messages! {
    /// Reasons in the JSON report's `why`.
    pub struct Data {
        /// A statistic of statements, of a scale made of scales.
        fn not_of_statements();
        /// A band, of a scale that has none.
        fn no_bands();
        /// Whether answers differ, to a question without a low and a high end.
        fn no_ends();
        /// The scale of a question that counts towards none.
        fn no_scale();
        /// The mean of options without values.
        fn no_values();
        /// The team size, where it is not in the summary.
        fn no_team_size();
        /// The tilt, where there is none.
        fn no_tilt();
        /// Whether a way of dealing with something fits, where any does.
        fn any_fits();
    }
}
