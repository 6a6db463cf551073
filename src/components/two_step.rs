use leptos::html::H2;
use leptos::prelude::*;

/// Something that can't be undone: the first press asks, the second does it.
#[component]
pub fn TwoStep(
    /// An id for its heading, unique on the page.
    id: &'static str,
    /// The first button.
    #[prop(into)]
    open: String,
    /// The question of the second step.
    #[prop(into)]
    title: String,
    /// The button that does it.
    #[prop(into)]
    confirm: String,
    /// The button that goes back.
    #[prop(into)]
    cancel: String,
    /// What is done.
    on_confirm: Callback<()>,
    /// It can't be undone: the buttons say so by their look too.
    #[prop(optional)]
    warning: bool,
    /// What happens then.
    children: ChildrenFn,
) -> impl IntoView {
    let asking = RwSignal::new(false);
    let heading = NodeRef::<H2>::new();
    Effect::new(move |_| {
        if let (true, Some(heading)) = (asking.get(), heading.get()) {
            let _ = heading.focus();
        }
    });
    let class = if warning {
        "nhsuk-button nhsuk-button--warning"
    } else {
        "nhsuk-button"
    };
    let (title, confirm, cancel) = (
        StoredValue::new(title),
        StoredValue::new(confirm),
        StoredValue::new(cancel),
    );
    let children = StoredValue::new(children);
    view! {
        <Show
            when=move || asking.get()
            fallback={
                let open = StoredValue::new(open);
                move || {
                    view! {
                        <button
                            class="nhsuk-button nhsuk-button--secondary"
                            type="button"
                            on:click=move |_| asking.set(true)
                        >
                            {open.get_value()}
                        </button>
                    }
                }
            }
        >
            <section class="kilter-two-step" aria-labelledby=id>
                <h2 class="nhsuk-heading-m" id=id tabindex="-1" node_ref=heading>
                    {title.get_value()}
                </h2>
                {children.with_value(|children| children())}
                <div class="nhsuk-button-group">
                    <button class=class type="button" on:click=move |_| on_confirm.run(())>
                        {confirm.get_value()}
                    </button>
                    <button
                        class="nhsuk-button nhsuk-button--secondary"
                        type="button"
                        on:click=move |_| asking.set(false)
                    >
                        {cancel.get_value()}
                    </button>
                </div>
            </section>
        </Show>
    }
}
