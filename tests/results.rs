//! Open results, the report and the example, as a person meets them.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test's helpers may fail the test"
)]

use std::rc::Rc;

use kilter_app::components::figure;
use kilter_app::pages::example::example_page;
use kilter_app::pages::open_results::open_results;
use kilter_app::route::Route;
use kilter_app::state::Kilter;
use kilter_app::store::{MemoryStore, Store};
use kilter_charts::{BarRow, BarsChart, Frame, Guide, Value, bars};
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

const TEAM: &str = include_str!("../src/example-team.json");

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// A page of its own; it goes when the test ends.
struct Page {
    root: HtmlElement,
    _mounted: Box<dyn std::any::Any>,
}

impl Drop for Page {
    fn drop(&mut self) {
        self.root.remove();
    }
}

impl Page {
    fn of<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> Self {
        let root: HtmlElement = document().create_element("main").unwrap().unchecked_into();
        document().body().unwrap().append_child(&root).unwrap();
        let mounted = mount_to(root.clone(), view);
        Self {
            root,
            _mounted: Box::new(mounted),
        }
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        // Not by web-sys: a feature for the tests alone would build everything twice.
        let all = js_sys::Function::new_with_args(
            "root, selector",
            "return [...root.querySelectorAll(selector)]",
        );
        let found = all
            .call2(&JsValue::NULL, &self.root, &selector.into())
            .unwrap();
        js_sys::Array::from(&found)
            .iter()
            .map(JsCast::unchecked_into)
            .collect()
    }

    fn one(&self, selector: &str) -> Element {
        let found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector}");
        found[0].clone()
    }

    fn text(&self) -> String {
        self.root.inner_text()
    }

    /// The element of this kind with this text.
    fn named(&self, kind: &str, name: &str) -> HtmlElement {
        let named = |element: &Element| said(element) == name;
        let found: Vec<_> = self.all(kind).into_iter().filter(named).collect();
        assert_eq!(found.len(), 1, "{kind} \"{name}\" in {}", self.text());
        found[0].clone().unchecked_into()
    }

    fn has(&self, kind: &str, name: &str) -> bool {
        self.all(kind).iter().any(|element| said(element) == name)
    }

    /// The field that the label with this text names.
    fn field(&self, label: &str) -> HtmlElement {
        let id = self.named("label", label).get_attribute("for").unwrap();
        document().get_element_by_id(&id).unwrap().unchecked_into()
    }

    fn heading(&self) -> String {
        said(&self.one("h1"))
    }
}

fn said(element: &Element) -> String {
    let text = element.text_content().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn focused() -> Element {
    document().active_element().unwrap()
}

/// Waits until something is so, for at most two seconds.
async fn until(what: &str, so: impl Fn() -> bool) {
    for _ in 0..100 {
        if so() {
            return;
        }
        let wait = js_sys::Promise::new(&mut |done, _| {
            web_sys::window()
                .unwrap()
                .set_timeout_with_callback_and_timeout_and_arguments_0(&done, 20)
                .unwrap();
        });
        wasm_bindgen_futures::JsFuture::from(wait).await.unwrap();
    }
    panic!("not so after two seconds: {what}");
}

fn set_hash(hash: &str) {
    web_sys::window()
        .unwrap()
        .location()
        .set_hash(hash)
        .unwrap();
}

fn hash() -> String {
    web_sys::window().unwrap().location().hash().unwrap()
}

fn chart() -> BarsChart {
    let row = |name: &str, value| BarRow {
        name: name.into(),
        value,
    };
    BarsChart {
        frame: Frame {
            prefix: "test".into(),
            title: "Trust <b>now</b>, 6 replies".into(),
            description: "Trust is lowest.".into(),
            ..Frame::default()
        },
        head: ["Part".into(), "Score".into()],
        low: Guide::new(0.0, "0"),
        high: Guide::new(100.0, "100"),
        line: Guide::new(60.0, "60"),
        rows: vec![
            row("Trust", Value::number(56.25, "56")),
            row("Openness", Value::missing("too few could say")),
        ],
    }
}

fn example() -> AnyView {
    example_page(Kilter::new(Rc::new(MemoryStore::new()), Route::Example))
}

/// Leptos 0.8 wraps static children of an <svg>, and a wrapped <title> names nothing
/// (<https://github.com/leptos-rs/leptos/issues/4556>).
#[wasm_bindgen_test]
fn a_chart_has_a_name_a_summary_and_its_numbers_as_a_table() {
    let page = Page::of(|| figure(bars(&chart()), "Trust is lowest.".into()).view());
    // Drawn for a phone and for a desk; the stylesheet shows one of them.
    let drawn = page.all("figure svg");
    assert_eq!(drawn.len(), 2);
    let svg = drawn[0].clone();
    assert_eq!(svg.get_attribute("role").unwrap(), "img");
    let title = svg.first_element_child().unwrap();
    assert_eq!(title.tag_name(), "title");
    assert_eq!(title.text_content().unwrap(), "Trust <b>now</b>, 6 replies");
    assert!(page.all("figure b").is_empty(), "a title is text");
    assert!(page.text().contains("Trust is lowest."));

    let scrolls = page.one("[role=region]");
    assert_eq!(scrolls.get_attribute("tabindex").unwrap(), "0");
    assert!(
        scrolls
            .get_attribute("aria-label")
            .unwrap()
            .contains("6 replies")
    );
    let cells: Vec<_> = page.all("tbody tr > *").iter().map(said).collect();
    assert_eq!(cells, ["Trust", "56", "Openness", "too few could say"]);
    assert_eq!(page.all("tbody th[scope=row]").len(), 2);
    assert_eq!(page.all("thead th[scope=col]").len(), 2);
}

#[wasm_bindgen_test]
fn the_example_says_that_it_is_one_wherever_it_goes() {
    let page = Page::of(example);
    assert!(page.heading().contains("Example"));
    assert!(said(&page.one(".kilter-example")).contains("made up"));
    assert!(said(&page.one(".kilter-running-head")).contains("EXAMPLE"));
    let checks = page.all(".kilter-report__section");
    assert_eq!(checks.len(), 2);
    let standing = "A conversation starter, not a test. Not for appraisal, contracts or ranking.";
    assert_eq!(page.text().matches(standing).count(), 1, "it is said once");
    for svg in page.all("figure svg[role=img]") {
        assert!(
            said(&svg).contains("EXAMPLE"),
            "a picture of it alone says so too"
        );
    }
    assert!(!page.has("button", "Keep and open the report"));
}

#[wasm_bindgen_test]
fn the_report_says_how_many_and_has_no_notes() {
    let page = Page::of(example);
    assert!(page.text().contains("12 of 14 replies"));
    for figure in page.all("figure") {
        let title = said(&figure.query_selector("figcaption").unwrap().unwrap());
        assert!(title.contains("12 replies"), "{title}");
    }
    let text = page.one(".kilter-report").text_content().unwrap();
    assert!(
        !text.contains("Who has spoken most?"),
        "it is for the facilitator alone"
    );
    assert!(text.contains("tilts to the deal"), "one press away");
}

/// The page over an empty store, and the store.
async fn opening() -> (Page, Rc<MemoryStore>) {
    set_hash("#/open");
    let store = Rc::new(MemoryStore::new());
    let over = store.clone();
    let page = Page::of(move || {
        let kilter = Kilter::new(over, Route::OpenResults);
        leptos::task::spawn_local(async move { kilter.refresh().await });
        move || {
            kilter
                .kept
                .with(Option::is_some)
                .then(|| open_results(kilter))
        }
    });
    until("the page is there", || !page.all("h1").is_empty()).await;
    (page, store)
}

async fn paste(page: &Page, text: &str) {
    let field: web_sys::HtmlTextAreaElement = page
        .field("Or paste a team summary as text")
        .unchecked_into();
    field.set_value(text);
    field
        .dispatch_event(&web_sys::Event::new("input").unwrap())
        .unwrap();
    page.named("button", "Continue").click();
    until("it was looked at", || {
        page.heading() == "Does this look right?"
    })
    .await;
}

async fn kept(store: &MemoryStore) -> usize {
    let (summaries, _) = store
        .load()
        .await
        .all::<kilter_app::kept_summary::KeptSummary>();
    summaries.len()
}

#[wasm_bindgen_test]
async fn nothing_given_is_an_error_that_leads_to_the_field() {
    let (page, _) = opening().await;
    page.named("button", "Continue").click();
    until("the summary has the focus", || {
        focused().class_name().contains("nhsuk-error-summary")
    })
    .await;
    assert!(document().title().starts_with("Error: "));
    page.named("li a", "Choose a file, or paste the text of a team summary")
        .click();
    assert_eq!(focused().id(), page.field("Choose files").id());
    assert!(page.field("Choose files").has_attribute("multiple"));
}

#[wasm_bindgen_test]
async fn nothing_is_kept_before_somebody_says_so() {
    let (page, store) = opening().await;
    paste(&page, TEAM).await;
    assert_eq!(said(&focused()), "Does this look right?");
    assert!(page.text().contains("Example team (made-up answers)"));
    assert!(page.text().contains("12 of 14"));
    assert_eq!(kept(&store).await, 0);
    page.named("button", "Do not keep them").click();
    until("back to giving", || page.heading() == "Open results").await;
    assert_eq!(kept(&store).await, 0);

    paste(&page, TEAM).await;
    page.named("button", "Keep and open the report").click();
    until("the report's address", || hash().starts_with("#/report/")).await;
    assert_eq!(kept(&store).await, 1);
}

#[wasm_bindgen_test]
async fn what_is_refused_says_where_and_why_and_the_rest_goes_on() {
    let (page, store) = opening().await;
    let script = "<img src=x>";
    let odd = TEAM.replace("Example team (made-up answers)", script);
    paste(&page, &format!("[{odd}, {{}}]")).await;
    let refused = page
        .named("h2", "What was refused, and why")
        .parent_element()
        .unwrap();
    assert!(
        said(&refused).contains("Pasted text, team 2: "),
        "{}",
        said(&refused)
    );
    assert!(
        page.text().contains(script) && page.all("img").is_empty(),
        "a name is text"
    );
    page.named("button", "Keep and open the report").click();
    until("it is kept", || hash().starts_with("#/report/")).await;
    assert_eq!(kept(&store).await, 1);
}

/// A slow disk, and somebody who presses Back: the task outlives its page.
#[wasm_bindgen_test]
async fn a_file_that_is_still_being_read_when_the_page_goes_ends_in_no_panic() {
    let (page, store) = opening().await;
    let file = js_sys::Function::new_with_args(
        "text",
        "const file = new File([text], 'team.json');
        // It is read by slices.
        file.slice = () => ({ arrayBuffer: () => new Promise((done) => {
            window.diskAnswers = () => done(new TextEncoder().encode(text).buffer);
        }) });
        return file;",
    );
    let file = file.call1(&JsValue::NULL, &TEAM.into()).unwrap();
    let field = page.field("Choose files");
    let give = js_sys::Function::new_with_args(
        "field, file",
        "Object.defineProperty(field, 'files', { value: { length: 1, 0: file, item: () => file } })",
    );
    give.call2(&JsValue::NULL, &field, &file).unwrap();
    page.named("button", "Continue").click();
    let asked = || js_sys::Reflect::has(&web_sys::window().unwrap(), &"diskAnswers".into());
    until("the disk was asked", || asked().unwrap()).await;
    drop(page);
    let answers = js_sys::Function::new_no_args("window.diskAnswers(); delete window.diskAnswers;");
    answers.call0(&JsValue::NULL).unwrap();
    // The next page works: a panic would have ended this test, and every one after it.
    assert_eq!(kept(&store).await, 0);
    let (page, _) = opening().await;
    paste(&page, TEAM).await;
}
