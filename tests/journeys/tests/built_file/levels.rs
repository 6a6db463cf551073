//! The way in for who comes from the frameworks by which networks are talked with.

use kilter_journeys::Visitor;
use kilter_text::lists::Theme;

#[test]
fn each_theme_says_where_to_look_and_what_that_does_not_say() {
    let helen = Visitor::new("Helen").phone().open();
    helen
        .click_link("About Kilter")
        .click_link("Kilter beside the PCN Support Level Framework and the maturity matrix")
        .is_at("Kilter beside other frameworks")
        .sees("Kilter is not linked to or approved by NHS England.")
        .sees("Deal and relationship: Purpose and priorities, Decisions and progress")
        .sees("No check speaks to this.");
    for theme in Theme::all() {
        helen
            .sees(&theme.title())
            .sees(&theme.about())
            .sees(&theme.unsaid());
    }
    helen
        .no_sideways_scroll()
        .axe_finds_nothing()
        .click_link("Back")
        .is_at("About Kilter")
        .asked_nobody()
        .console_is_quiet();
}
