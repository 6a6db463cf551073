//! The other tabs of this page.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent, StorageEvent};

const CHANNEL: &str = "kilter";

/// The other tabs, listened to for as long as this lives.
pub struct Tabs {
    channel: Option<BroadcastChannel>,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _stored: Closure<dyn FnMut(StorageEvent)>,
}

impl Tabs {
    /// Listens: by a channel, and where there is none by what happens to local storage. `hear` gets what the other tab
    /// told, or the name of what it stored.
    pub fn listen(hear: impl FnMut(String) + 'static) -> Self {
        let hear = Rc::new(RefCell::new(hear));
        let hears_storage = Rc::clone(&hear);
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            (hear.borrow_mut())(event.data().as_string().unwrap_or_default());
        });
        let stored = Closure::<dyn FnMut(StorageEvent)>::new(move |event: StorageEvent| {
            // Without a name all of local storage was cleared.
            (hears_storage.borrow_mut())(event.key().unwrap_or_default());
        });
        let channel = BroadcastChannel::new(CHANNEL).ok();
        match (&channel, web_sys::window()) {
            (Some(channel), _) => channel.set_onmessage(Some(heard.as_ref().unchecked_ref())),
            (None, Some(window)) => {
                // Where it is refused this tab sees what is so with its next action.
                let _ = window
                    .add_event_listener_with_callback("storage", stored.as_ref().unchecked_ref());
            }
            (None, None) => {}
        }
        Self {
            channel,
            _heard: heard,
            _stored: stored,
        }
    }

    /// Tells the others.
    pub fn tell(&self, text: &str) {
        if let Some(channel) = &self.channel {
            // Where it is closed the others see what is so with their next action.
            let _ = channel.post_message(&text.into());
        }
    }
}
