//! Where the browser deletes what nobody visits.

use crate::browser::engine;
use crate::components::{El, para};
use kilter_text::t;

/// That it does, and what helps; none in a browser that does not.
pub fn come_back() -> Option<El> {
    engine::deletes_after_a_week().then(|| para(t().computer.deleted_after_a_week()))
}
