use kilter_text::t;
use leptos::prelude::*;

/// Something a person must know, above the page: text and a heading, not colour alone.
#[component]
pub fn Notice(
    /// What to know.
    #[prop(into)]
    text: String,
    /// It tells of something that worked.
    #[prop(optional)]
    done: bool,
) -> impl IntoView {
    let heading = if done {
        t().shell.done()
    } else {
        t().shell.important()
    };
    let class = if done {
        "kilter-notice kilter-notice--done"
    } else {
        "kilter-notice"
    };
    view! {
        <section class=class aria-label=heading.clone()>
            <p class="kilter-notice__heading">{heading.clone()}</p>
            <p class="kilter-notice__text">{text}</p>
        </section>
    }
}
