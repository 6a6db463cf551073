use std::future::Future;
use std::pin::Pin;

/// A result that comes later. The browser has one thread, so it need not be `Send`.
pub type Later<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
