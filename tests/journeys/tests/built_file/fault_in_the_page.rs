//! What stops the app: a panic, of which the page tells, losing nothing; and a server that misnames its files.

use super::steps::{answers, hands_over, makes_way, opens_a_round};
use super::team::rows;
use kilter_journeys::{Site, Visitor};

#[test]
fn a_panic_shows_what_happened_and_what_is_kept() {
    let row = &rows("six_people")[0];
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    answers(&joe, row);
    makes_way(&joe);
    joe.sees("1 of 6 has answered");
    // Leptos takes it for granted that a page can make an element.
    joe.script(
        "window.makes = Document.prototype.createElement;
         Document.prototype.createElement = () => { throw new Error('no more elements'); };",
        &[],
    );
    joe.click_button("Start");
    joe.is_at("Something went wrong in Kilter")
        .sees("You did nothing wrong.")
        .sees("Answers that were added so far are kept on this computer.")
        .does_not_see("Ready for the next person")
        .does_not_see("cannot start");
    joe.script("Document.prototype.createElement = window.makes", &[]);
    joe.axe_finds_nothing();
    joe.click_button("Reload")
        .sees("1 of 6 has answered")
        .does_not_see("Something went wrong");
}

#[test]
fn a_server_that_misnames_scripts_is_told_of() {
    let it = Visitor::new("IT lead")
        .on_the_site(&Site::that_misnames_scripts())
        .open();
    it.is_at("Kilter cannot start here")
        .sees("a web server or another program changed it on its way here.")
        .axe_finds_nothing();
}
