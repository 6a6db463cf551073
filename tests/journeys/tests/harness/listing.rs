use kilter_journeys::{Reach, States};

use crate::open_stub;

/// The stub's pages.
#[derive(Clone, Copy, Debug)]
enum Page {
    Start,
    About,
}

fn states_of(page: Page) -> States {
    match page {
        Page::Start => States {
            empty: Reach::By(|joe| _ = joe.is_at("Kilter’s stub")),
            filled: Reach::By(|joe| _ = joe.type_into("Team name", "Millbrook")),
            error: Reach::Never("nothing is checked"),
            loaded: Reach::By(|joe| _ = joe.click_button("Continue").is_at("Team Millbrook")),
        },
        Page::About => States {
            empty: Reach::By(|joe| _ = joe.click_link("About").sees("At #/about")),
            filled: Reach::Never("no fields"),
            error: Reach::Never("no fields"),
            loaded: Reach::Never("it shows the same to all"),
        },
    }
}

#[test]
fn every_page_is_shown_in_every_state() {
    let joe = open_stub();
    let mut shown = Vec::new();
    for page in [Page::Start, Page::About] {
        for (state, reach) in states_of(page).each() {
            match reach {
                Reach::By(steps) => {
                    steps(&joe);
                    joe.axe_finds_nothing().no_sideways_scroll();
                    shown.push(format!("{page:?} {state}"));
                }
                Reach::Never(reason) => assert!(!reason.is_empty()),
            }
        }
    }
    assert_eq!(
        shown,
        ["Start empty", "Start filled", "Start loaded", "About empty"]
    );
}
