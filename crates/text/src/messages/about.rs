//! Credits, licences, limits.

messages! {
    /// About: what Kilter is, its limits, credits, licences, version.
    pub struct About {
        /// Page heading.
        fn title();
        /// What it is.
        fn what();
        /// What it is not.
        fn not_a_test();
        /// What its questions are not.
        fn not_validated();
        /// Who stands behind it.
        fn independent();
        /// What must not be entered.
        fn no_patients();
        /// Heading over the limits.
        fn limits_heading();
        /// A limit.
        fn limit_small_team();
        /// A limit.
        fn limit_made_up();
        /// A limit.
        fn limit_organiser();
        /// A limit.
        fn limit_files();
        /// A limit.
        fn limit_shared();
        /// Heading over the credits.
        fn credits_heading();
        /// Credit line of the design system.
        fn credit_design();
        /// Heading over the licences.
        fn licences_heading();
        /// Licence of the program.
        fn licence_code();
        /// Licence of the wording.
        fn licence_wording();
        /// Heading over the version.
        fn version_heading();
        /// Which version.
        fn version(version: &str = "0.1.0");
    }
}
