use super::summary_links::SummaryLinks;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::*;

/// What can be opened already.
#[component]
pub fn Here() -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let summaries = Memo::new(move |_| {
        let kept = kilter.kept.get().unwrap_or_default();
        let opened = kept.summaries.into_values().map(|summary| (summary, false));
        let closed = kept
            .closed
            .into_keys()
            .filter_map(|id| Some((kilter.summary(&id)?, true)));
        opened.chain(closed).collect::<Vec<_>>()
    });
    view! {
        <section aria-labelledby="here">
            <h2 class="nhsuk-heading-m" id="here">
                {t().open.here_heading()}
            </h2>
            {move || {
                let summaries = summaries.get();
                if summaries.is_empty() {
                    view! { <p>{t().open.here_none()}</p> }.into_any()
                } else {
                    view! { <SummaryLinks summaries /> }.into_any()
                }
            }}
        </section>
    }
}
