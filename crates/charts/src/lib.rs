//! Kilter's charts: plain data in, escaped SVG text out, with the table of the same numbers beside it.
//!
//! One renderer serves the screen, paper, the HTML report and the picture, so this crate knows no browser, no
//! framework and no sentence: every word comes in as a string from the caller. It also decides nothing. Bands,
//! quadrants and what may be shown are worked out elsewhere and arrive as facts.
//!
//! Every chart is drawn twice, [`NARROW`] and [`WIDE`] pixels wide and as high as its words need, and shown at that size:
//! so one letter is as large as another on every screen. The smallest is 15 pixels.
//!
//! ```
//! use kilter_charts::{BarRow, BarsChart, Frame, Guide, Value, bars};
//!
//! let chart = bars(&BarsChart {
//!     frame: Frame { prefix: "facets".into(), title: "Trust is the lowest, 6 replies".into(), ..Frame::default() },
//!     head: ["Part".into(), "Score".into()],
//!     low: Guide::new(0.0, "0"),
//!     high: Guide::new(100.0, "100"),
//!     line: Guide::new(60.0, "60"),
//!     rows: vec![BarRow { name: "Trust".into(), value: Value::number(56.25, "56") }],
//! });
//! assert!(chart.narrow.starts_with("<svg ") && chart.wide.starts_with("<svg "));
//! assert_eq!(chart.table.rows.len(), 1);
//! ```
#![deny(missing_docs)]

mod bars;
mod chart;
mod dots;
mod frame;
mod guide;
#[cfg(test)]
mod layout;
mod levels;
mod measure;
pub mod palette;
mod panels;
mod paper;
mod picture;
mod place;
mod quadrant;
mod row;
mod scale;
mod sheet;
mod stacked;
mod svg;
mod table;
mod value;
mod wrap;

pub use bars::{BarRow, BarsChart, bars};
pub use chart::{Chart, Key};
pub use dots::{DotsChart, DotsRow, Join, Marks, dots};
pub use frame::Frame;
pub use guide::Guide;
pub use levels::{Level, LevelsChart, levels};
pub use panels::{Panel, PanelsChart, panels};
pub use paper::{FULL, NARROW, WIDE};
pub use picture::picture;
pub use quadrant::{Along, Axis, Point, PointKind, QuadrantChart, QuadrantNames, Wish, quadrant};
pub use stacked::{StackedChart, Statement, StatementAnswers, stacked};
pub use table::{Cell, Table};
pub use value::{Range, Value};
