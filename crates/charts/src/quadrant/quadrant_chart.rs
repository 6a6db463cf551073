use crate::frame::Frame;
use crate::guide::Guide;
use crate::value::Value;

/// Two scores against each other, with a line across each: the deal and the relationship, say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuadrantChart {
    /// The words around the chart.
    pub frame: Frame,
    /// Headings of the table's columns: point, across, up, reading.
    pub head: [String; 4],
    /// The axis from left to right.
    pub across: Axis,
    /// The axis from the bottom up.
    pub up: Axis,
    /// The names of the four parts, drawn in them.
    pub names: QuadrantNames,
    /// The points. Up to three are labelled by name; more are numbered, with a list below.
    pub points: Vec<Point>,
    /// Where those at the first point want to go: an arrow from there.
    pub wish: Option<Wish>,
}

/// Where people want to go from where they are: a direction, no distance.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    /// What they want, beside the arrow.
    pub label: String,
    /// Along which axis the arrow goes.
    pub along: Along,
}

/// One of the two axes of a [`QuadrantChart`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    /// Upwards.
    Up,
    /// To the right.
    Across,
}

/// One axis of a [`QuadrantChart`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axis {
    /// What the axis measures.
    pub title: String,
    /// Its low end.
    pub low: Guide,
    /// Its high end.
    pub high: Guide,
    /// The line between low and high.
    pub line: Guide,
    /// How near to the line counts as on it; drawn as a faint band to both sides.
    pub near: f64,
}

/// The names of the four parts of a [`QuadrantChart`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuadrantNames {
    /// High on both axes.
    pub both: String,
    /// High up, low across.
    pub up_only: String,
    /// High across, low up.
    pub across_only: String,
    /// Low on both.
    pub neither: String,
}

/// One point of a [`QuadrantChart`].
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The name that stands beside it.
    pub label: String,
    /// Where it is from left to right.
    pub across: Value,
    /// Where it is from the bottom up.
    pub up: Value,
    /// The part it is in, in words, for the table. Decided by the caller on the exact scores.
    pub reading: String,
    /// Which mark it gets.
    pub kind: PointKind,
}

/// The mark of a [`Point`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PointKind {
    /// A dot: one team.
    #[default]
    Team,
    /// A diamond: several teams together.
    Pooled,
}
