use crate::browser::page;
use kilter_text::t;
use leptos::html::H1;
use leptos::prelude::*;

/// The page's heading. When the page appears it takes the focus and names the tab, so that a
/// screen reader says where one is; the very first page leaves the focus alone.
#[component]
pub fn Heading(
    /// Its text.
    #[prop(into)]
    text: Signal<String>,
    /// Small text above it, part of the heading.
    #[prop(optional, into)]
    caption: Option<String>,
    /// The page shows an error: the tab says so, and the error summary takes the focus.
    #[prop(optional, into)]
    error: Option<Signal<bool>>,
) -> impl IntoView {
    let node = NodeRef::<H1>::new();
    let named = StoredValue::new(caption.clone());
    let shows_error = move || error.is_some_and(|error| error.get());
    Effect::new(move |before: Option<()>| {
        // With its caption, so that no two pages have one title (WCAG 2.4.2).
        let name = named.with_value(|caption| match caption {
            Some(caption) => format!("{caption}: {}", text.get()),
            None => text.get(),
        });
        let title = t().shell.title(&name);
        let title = if shows_error() {
            t().shell.error_title(&title)
        } else {
            title
        };
        let first_page = !page::has_title();
        page::set_title(&title);
        if let (None, false, Some(heading)) = (before, first_page, node.get_untracked()) {
            page::scroll_to_top();
            // Where the focus can't be set the page is still complete.
            let _ = heading.focus();
        }
    });
    view! {
        <h1 class="nhsuk-heading-l" id="page-heading" tabindex="-1" node_ref=node>
            {caption.map(|caption| view! { <span class="nhsuk-caption-l">{caption} " "</span> })}
            {move || text.get()}
        </h1>
    }
}
