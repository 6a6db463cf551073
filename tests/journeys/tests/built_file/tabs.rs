//! Two tabs of one browser: an old one shows what is so now, and says so.

use super::elsewhere::{adds, invites, reply_of, returns_to_the_round};
use super::steps::{answers_a_page, closes, opens_a_round, pages, starts};
use super::team::rows;
use kilter_journeys::Visitor;

const SAYS: &str = "Another tab changed something. This page now shows what is so.";

#[test]
fn an_old_tab_hears_of_replies_and_of_the_closing() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    let invitation = invites(&joe);
    returns_to_the_round(&joe);
    joe.sees("0 of 6 have answered.");
    let round = joe.route();
    let replies: Vec<_> = rows[..5]
        .iter()
        .zip(0..)
        .map(|(row, who)| reply_of(&invitation, row, who))
        .collect();
    joe.in_another_tab(&round, |joe| {
        adds(joe, &replies.join("\n"));
        joe.sees("5 of 6 have answered.");
    });
    joe.sees("5 of 6 have answered.").sees(SAYS);
    joe.in_another_tab(&round, |joe| closes(joe, 5));
    // The address is still that of the open round: its result is here.
    joe.sees("Results are ready").sees(SAYS);
    joe.console_is_quiet();
}

#[test]
fn one_reply_in_two_tabs_loses_no_answer() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    let code = invites(&joe).code();
    let priya = Visitor::new("Priya").open();
    priya
        .visits("#/join")
        .paste_into("The invitation", &code)
        .click_button("Continue")
        .is_at("You are invited");
    starts(&priya);
    let pages = pages(&rows[0]);
    priya.in_another_tab("#/answer/2", |priya| answers_a_page(priya, &pages[1]));
    // What was answered there stands here, and one more answer here takes none of it away.
    answers_a_page(&priya, &pages[0]);
    for (legend, answer) in &pages[1] {
        priya.has_chosen(legend, answer);
    }
    let priya = priya.kill().open();
    priya
        .click_link("Go on with your reply")
        .sees("Statements 11 to 15 of 33");
}
