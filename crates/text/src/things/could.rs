/// What one answer could change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Could<'a> {
    /// Move these scales to another band.
    Bands(&'a [&'a str]),
    /// Move the team to another region of a map.
    Region,
    /// Change the tilt.
    Tilt,
    /// Change which way something moves: the heading that this stands under.
    Move(&'a str),
    /// Change which rung of a ladder is the first to build.
    Rung,
    /// Change that the team shows a pattern.
    Pattern,
    /// Change what these entries of a list are taken for.
    Sorting(&'a [&'a str]),
    /// Change on which statements answers differ.
    Differ,
}
