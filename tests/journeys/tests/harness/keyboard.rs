use crate::{failure, open_stub};

#[test]
fn a_page_is_used_by_keyboard_alone() {
    let joe = open_stub();
    joe.keys()
        .tab_to_field("Team name")
        .all()
        .types("Weir & Mill");
    joe.keys()
        .tab_to_radio_group("We say what we think")
        .arrow_to("Sometimes");
    joe.has_chosen("We say what we think", "Sometimes")
        .has_chosen_nothing("We keep our word");
    joe.keys()
        .tab_to_radio_group("We keep our word")
        .arrow_to("Rarely")
        .arrow_to("Usually");
    joe.has_chosen("We keep our word", "Usually");
    joe.keys().tab_to_button("Continue").press_enter();
    joe.is_at("Team Weir & Mill").sees("March, 2, false");
    joe.keys()
        .tab_to_field("Shared machine")
        .space()
        .tab_to_button("Count")
        .space();
    joe.sees("Counted 1");
    joe.keys()
        .tab_to_link("Change the team's name")
        .press_enter();
    joe.sees("At #/change");
    // Behind the last stop the first one comes again.
    joe.keys()
        .tab_to_link("About")
        .tab()
        .shift_tab()
        .press_enter();
    joe.sees("At #/about");
}

#[test]
fn what_the_keyboard_cannot_reach_is_not_reached() {
    let joe = open_stub();
    joe.script("document.querySelector('#count').tabIndex = -1", &[]);
    let said = failure(|| joe.keys().tab_to_button("Count"));
    assert!(said.contains("pressed Tab 200 times"), "{said}");
    assert!(said.contains("button \"Continue\""), "{said}");
}
