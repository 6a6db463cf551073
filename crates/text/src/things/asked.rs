/// How many replied, of how many where that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// How many replied.
    pub replies: u32,
    /// How many were asked.
    pub team: Option<u32>,
}
