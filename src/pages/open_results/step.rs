use super::looked_at::LookedAt;
use std::sync::Arc;

/// Where one is on this page. Each step draws its own heading, which takes the focus.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// Giving.
    Give,
    /// Looking at what was given.
    Check(Arc<LookedAt>),
}
