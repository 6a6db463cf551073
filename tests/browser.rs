//! What only a browser can do, in a real one.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test's helpers may fail the test"
)]

use kilter_app::browser::tabs::Tabs;
use kilter_app::browser::{clipboard, clock, download, files, page, print, random};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, File};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn file(bytes: &[u8]) -> File {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    File::new_with_u8_array_sequence(&parts, "team.json").unwrap()
}

/// Runs JavaScript: to stand in for a browser that behaves otherwise.
fn javascript(body: &str) -> JsValue {
    js_sys::Function::new_no_args(body)
        .call0(&JsValue::NULL)
        .unwrap()
}

#[wasm_bindgen_test]
async fn reads_a_file_by_parts() {
    let bytes = "\u{feff}{\"a\": 1}".as_bytes();
    let file = file(bytes);
    let size = files::size(&file);
    assert_eq!(size, u64::try_from(bytes.len()).unwrap());
    for (from, to, expected) in [(0, size, bytes), (3, 5, b"{\""), (3, 500, &bytes[3..])] {
        let part = files::part(&file, from, to).await.unwrap();
        assert_eq!(
            (part.bytes().as_slice(), part.size()),
            (expected, expected.len())
        );
    }
    let part = files::part(&file, 3, size).await.unwrap();
    assert_eq!(part.piece(1, 3), b"\"a\"");
    assert_eq!(part.piece(5, 100), b" 1}"[..]);
}

#[wasm_bindgen_test]
async fn a_file_that_is_not_here_says_so() {
    javascript("Blob.prototype.kept = Blob.prototype.arrayBuffer;
        Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('x', 'NotReadableError'));");
    let read = files::part(&file(b"a"), 0, 1)
        .await
        .map(|part| part.bytes());
    javascript("Blob.prototype.arrayBuffer = Blob.prototype.kept; delete Blob.prototype.kept;");
    assert_eq!(read, Err(files::NotHere));
}

#[wasm_bindgen_test]
async fn that_nothing_was_printed_is_noticed() {
    javascript("window.kept = window.print; window.print = () => {};");
    let nothing = print::print().await;
    javascript("window.print = () => window.dispatchEvent(new Event('beforeprint'));");
    let began = print::print().await;
    javascript("window.print = window.kept; delete window.kept;");
    assert_eq!(
        (nothing, began),
        (Err(print::CannotPrint), Ok(print::Asked))
    );
}

#[wasm_bindgen_test]
fn finds_the_files_of_a_field_and_of_a_drop() {
    let transfer = web_sys::DataTransfer::new().unwrap();
    assert!(files::dropped(&transfer).is_empty());
    let items = js_sys::Reflect::get(&transfer, &"items".into()).unwrap();
    let add: js_sys::Function = js_sys::Reflect::get(&items, &"add".into())
        .unwrap()
        .unchecked_into();
    add.call1(&items, &file(b"one")).unwrap();
    add.call1(&items, &file(b"two")).unwrap();
    assert_eq!(files::dropped(&transfer).files.len(), 2);
    let text = web_sys::DataTransfer::new().unwrap();
    text.set_data("text/plain", "KLTR1REPLY").unwrap();
    assert_eq!(files::dropped(&text).text, "KLTR1REPLY");

    let input: web_sys::HtmlInputElement =
        document().create_element("input").unwrap().unchecked_into();
    assert!(files::chosen(&input).is_empty());
    input.set_type("file");
    input.set_multiple(true);
    input.set_files(transfer.files().as_ref());
    assert_eq!(files::chosen(&input).len(), 2);
}

#[wasm_bindgen_test]
fn a_download_is_asked_for_and_leaves_no_link_behind() {
    let clicked = std::rc::Rc::new(std::cell::RefCell::new(None));
    let seen = clicked.clone();
    let on_click = wasm_bindgen::closure::Closure::<dyn Fn(web_sys::Event)>::new(
        move |event: web_sys::Event| {
            event.prevent_default();
            let anchor: web_sys::HtmlAnchorElement = event.target().unwrap().unchecked_into();
            seen.replace(Some((anchor.download(), anchor.href())));
        },
    );
    let body = document().body().unwrap();
    let listener = on_click.as_ref().unchecked_ref();
    body.add_event_listener_with_callback("click", listener)
        .unwrap();
    let asked = download::download("team.json", "application/json", b"{}");
    body.remove_event_listener_with_callback("click", listener)
        .unwrap();
    assert_eq!(asked, Ok(download::Asked));
    let (name, address) = clicked.take().unwrap();
    assert_eq!(name, "team.json");
    assert!(address.starts_with("blob:"), "{address}");
    assert!(document().query_selector("a[download]").unwrap().is_none());
}

/// Copies in a browser whose clipboard and older way of copying are these, and says what was copied.
async fn copied_with(clipboard: &str, older_way: &str) -> (bool, Option<String>) {
    javascript(&format!(
        "window.copied = null;
        Object.defineProperty(navigator, 'clipboard', {{ value: {clipboard}, configurable: true }});
        document.execCommand = {older_way};"
    ));
    let done = clipboard::copy("team totals").await.is_ok();
    javascript("delete navigator.clipboard; delete document.execCommand;");
    (done, javascript("return window.copied;").as_string())
}

#[wasm_bindgen_test]
async fn copies_one_way_or_the_other_and_gives_the_focus_back() {
    let works = "{ writeText: (text) => { window.copied = text; return Promise.resolve(); } }";
    let rejects = "{ writeText: () => Promise.reject(new Error('no')) }";
    let selected =
        "(command) => { window.copied = document.activeElement.value; return command === 'copy'; }";
    let hangs = "{ writeText: () => new Promise(() => {}) }";
    let refuses = "() => false";
    let throws = "() => { throw new Error('no'); }";
    let text = Some("team totals".to_owned());

    let button: web_sys::HtmlElement = document()
        .create_element("button")
        .unwrap()
        .unchecked_into();
    button.set_id("copy-button");
    document().body().unwrap().append_child(&button).unwrap();
    button.focus().unwrap();
    assert_eq!(copied_with(works, throws).await, (true, text.clone()));
    assert_eq!(copied_with(rejects, selected).await, (true, text.clone()));
    assert_eq!(copied_with("undefined", selected).await, (true, text));
    assert_eq!(copied_with(hangs, refuses).await, (false, None));
    assert_eq!(copied_with(rejects, refuses).await, (false, None));
    assert_eq!(copied_with("undefined", throws).await, (false, None));
    assert!(document().query_selector("textarea").unwrap().is_none());
    assert_eq!(document().active_element().unwrap().id(), "copy-button");
    button.remove();
}

#[wasm_bindgen_test]
fn this_month_is_the_computers() {
    let month = clock::this_month().unwrap();
    let now = js_sys::Date::new_0();
    assert_eq!(u32::from(month.year()), now.get_full_year());
    assert_eq!(u32::from(month.month()), now.get_month() + 1);
}

#[wasm_bindgen_test]
fn randomness_does_not_repeat() {
    let drawn: std::collections::BTreeSet<[u8; 32]> =
        (0..100).map(|_| random::fill().unwrap()).collect();
    assert_eq!(drawn.len(), 100);
    assert_ne!(random::id(), random::id());
    assert_eq!(random::id().unwrap().as_str().len(), 32);
}

#[wasm_bindgen_test]
fn the_page_has_a_title_a_focus_and_a_hash() {
    page::set_title("Open results - Kilter");
    assert_eq!(document().title(), "Open results - Kilter");

    let heading: web_sys::HtmlElement = document().create_element("h1").unwrap().unchecked_into();
    heading.set_id("page-heading");
    heading.set_tab_index(-1);
    document().body().unwrap().append_child(&heading).unwrap();
    assert!(page::focus("page-heading"));
    assert_eq!(document().active_element().unwrap().id(), "page-heading");
    assert!(page::focus_without_scrolling("page-heading"));
    assert!(!page::focus("not-there"));
    heading.remove();

    assert!(page::set_hash("#/results"));
    assert_eq!(page::hash(), "#/results");
    let history = web_sys::window().unwrap().history().unwrap();
    let before = history.length().unwrap();
    assert!(page::replace_hash("/round/1"));
    assert_eq!(page::hash(), "#/round/1");
    assert!(page::replace_hash("#/"));
    assert_eq!(page::hash(), "#/");
    assert_eq!(history.length().unwrap(), before);
    page::scroll_to_top();
}

/// What a tab has heard.
type Heard = std::rc::Rc<std::cell::RefCell<Vec<String>>>;

fn listens() -> (Tabs, Heard) {
    let heard = Heard::default();
    let hears = heard.clone();
    let tabs = Tabs::listen(move |text| hears.borrow_mut().push(text));
    (tabs, heard)
}

/// Lets the browser deliver what it has.
async fn until(so: impl Fn() -> bool) {
    for _ in 0..100 {
        if so() {
            return;
        }
        kilter_app::browser::pause::pause_for(20).await;
    }
    panic!("not so after two seconds");
}

#[wasm_bindgen_test]
async fn a_tab_hears_the_others_and_not_itself() {
    let (one, heard_by_one) = listens();
    let (other, heard_by_other) = listens();
    one.tell("kilter/round/1");
    other.tell("*");
    until(|| !heard_by_other.borrow().is_empty() && !heard_by_one.borrow().is_empty()).await;
    assert_eq!(*heard_by_other.borrow(), ["kilter/round/1"]);
    assert_eq!(*heard_by_one.borrow(), ["*"]);
}

#[wasm_bindgen_test]
fn without_a_channel_it_hears_what_is_stored() {
    javascript("window.channel = window.BroadcastChannel; window.BroadcastChannel = undefined;");
    let (tab, heard) = listens();
    javascript("window.BroadcastChannel = window.channel;");
    tab.tell("nobody hears this, and nothing fails");
    javascript(
        "window.dispatchEvent(new StorageEvent('storage', { key: 'kilter/round/1' }));
        window.dispatchEvent(new StorageEvent('storage', {}));",
    );
    assert_eq!(*heard.borrow(), ["kilter/round/1", ""]);
}
