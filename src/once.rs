//! What is added once, however often that is pressed.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU32, Ordering};

const OPEN: u8 = 0;
const RUNNING: u8 = 1;
const DONE: u8 = 2;

/// Belongs to one thing that may be added: a form, a draft. Every action that adds asks for it, so that no page can
/// forget it: the minimum counts replies, and nobody may count twice by pressing twice.
#[derive(Debug, Clone, Default)]
pub struct Once(Arc<Tries>);

#[derive(Debug, Default)]
struct Tries {
    state: AtomicU8,
    failed: AtomicU32,
}

/// Whether it was added is no part of what it is.
impl PartialEq for Once {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Once {}

impl Once {
    /// Adds it, unless that is under way or done: `None` then. Where it fails it may be tried again.
    pub async fn run<T, E>(&self, add: impl Future<Output = Result<T, E>>) -> Option<Result<T, E>> {
        let took =
            self.0
                .state
                .compare_exchange(OPEN, RUNNING, Ordering::Relaxed, Ordering::Relaxed);
        if took.is_err() {
            return None;
        }
        let done = add.await;
        let now = if done.is_ok() { DONE } else { OPEN };
        if now == OPEN {
            self.0.failed.fetch_add(1, Ordering::Relaxed);
        }
        self.0.state.store(now, Ordering::Relaxed);
        Some(done)
    }

    /// How often it was tried in vain, as far as was told: what a browser calls failed may be kept all the same.
    #[must_use]
    pub fn failed(&self) -> u32 {
        self.0.failed.load(Ordering::Relaxed)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::pin::{Pin, pin};
    use std::task::{Context, Poll, Waker};

    fn poll<T>(future: Pin<&mut impl Future<Output = T>>) -> Poll<T> {
        future.poll(&mut Context::from_waker(Waker::noop()))
    }

    #[test]
    fn a_second_press_adds_nothing_before_or_after_the_first_is_done() {
        let (once, added, may_go_on) = (Once::default(), Cell::new(0), Cell::new(false));
        let add = || async {
            std::future::poll_fn(|_| match may_go_on.get() {
                true => Poll::Ready(()),
                false => Poll::Pending,
            })
            .await;
            added.set(added.get() + 1);
            Ok::<_, ()>(())
        };
        let mut first = pin!(once.run(add()));
        assert!(poll(first.as_mut()).is_pending());
        let copy = once.clone();
        assert_eq!(poll(pin!(copy.run(add()))), Poll::Ready(None));
        may_go_on.set(true);
        assert_eq!(poll(first.as_mut()), Poll::Ready(Some(Ok(()))));
        assert_eq!(poll(pin!(copy.run(add()))), Poll::Ready(None));
        assert_eq!(added.get(), 1);
    }

    #[test]
    fn what_failed_may_be_tried_again() {
        let once = Once::default();
        let fail = async { Err::<(), _>("no room") };
        assert_eq!(
            poll(pin!(once.run(fail))),
            Poll::Ready(Some(Err("no room")))
        );
        assert_eq!(once.failed(), 1);
        let add = async { Ok::<_, ()>(1) };
        assert_eq!(poll(pin!(once.run(add))), Poll::Ready(Some(Ok(1))));
        assert_eq!(once.clone().failed(), 1);
    }
}
