use super::el::{all, live};
use super::parts::{Kind, button};
use kilter_text::t;
use leptos::prelude::*;
use std::ops::Range;
use std::sync::Arc;

/// As many as a page draws without a stop.
const AT_ONCE: usize = 100;

type Draw = Arc<dyn Fn(Range<usize>) -> AnyView + Send + Sync>;

/// Many things, a hundred at a time: the next hundred behind a button.
pub fn by_hundreds(
    count: usize,
    draw: impl Fn(Range<usize>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    from(0, count, Arc::new(draw))
}

fn from(start: usize, count: usize, draw: Draw) -> AnyView {
    let end = count.min(start.saturating_add(AT_ONCE));
    let first = draw(start..end);
    if end == count {
        return first;
    }
    let more = RwSignal::new(false);
    let left = u32::try_from(count - end).unwrap_or(u32::MAX);
    let rest = live(move || {
        if more.get() {
            from(end, count, draw.clone())
        } else {
            let press = move |_| more.set(true);
            button(Kind::Second, t().open.show_more(left), press).view()
        }
    });
    all(vec![first, rest])
}
