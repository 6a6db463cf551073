//! From findings to charts: plain data, no view. Each gives the chart's own type, so that the
//! same numbers can be drawn elsewhere.
mod extremes;
mod levels;
mod quadrant;
mod scores;
mod statements;

pub use levels::levels_chart;
pub use quadrant::quadrant_chart;
pub use scores::scores_chart;
pub use statements::statements_chart;
