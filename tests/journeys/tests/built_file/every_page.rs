//! Every page in every state: axe finds nothing, by daylight and in the dark, nothing scrolls sideways at 320 pixels, the
//! title and the focus follow each change of page. A route without its page does not compile.

use super::backups::finds_one_of_eight;
use super::change::{compares, keeps, three_rounds};
use super::elsewhere::{PASTE_REPLIES, invites, made_up, returns_to_the_round};
use super::joining::{makes_a_reply, message, reads};
use super::key_files::{PASTE_KEY, gives_the_key_file, saves_the_key_file};
use super::pool::{LEGEND, RIVERSIDE, SPRING, has_two_teams};
use super::promises::promises_two;
use super::room_pc::{hands_over_replies, has_one_reply, shares};
use super::rounds::eight_then;
use super::steps::{
    YOUR_NAME, answers, answers_a_page, closes, hands_over, makes_way, opens_a_round, pages,
    pastes, starts, takes_back,
};
use super::tables::{PASTE_TABLE, reads_the_text_for_a_table, shows_the_text_for_a_table};
use super::team::{rows, summary};
use kilter_app::route::{Page, Route};
use kilter_core::exchange::invitation::Invitation;
use kilter_journeys::{Person, Reach, States, Visitor};
use std::collections::BTreeSet;

const NO_FIELDS: Reach = Reach::Never("the page has no fields");
const NOTHING_FAILS: Reach = Reach::Never("nothing on it can go wrong");

/// How to get to each state of each page, a line a state. A page of the table of routes without its states does not compile.
#[rustfmt::skip]
pub fn states_of(page: Page) -> States {
    match page {
        Page::Home => States {
            empty: Reach::By(|joe| { joe.visits("#/"); }),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| { opens_a_round(joe, 6); joe.visits("#/").sees("Open on this computer"); }),
        },
        Page::Ask => States {
            empty: Reach::By(|joe| { joe.visits("#/ask").is_at("Ask the team"); }),
            filled: Reach::By(|joe| {
                joe.visits("#/ask").type_into("What is your team called?", "A").type_into("How many people will you ask?", "9");
            }),
            error: Reach::By(|joe| {
                joe.visits("#/ask").click_button("More").tick_alone("Lock this round with a phrase").type_into("Phrase", "short");
                joe.click_button("Open the round").sees("Make the phrase 12 letters or longer");
            }),
            loaded: Reach::By(|joe| { joe.visits("#/ask").click_button("More").tick_alone("Lock this round with a phrase").sees("Phrase"); }),
        },
        Page::AskAgain => States {
            empty: Reach::Never("it is filled in with what the last round had"),
            filled: Reach::By(asks_again),
            error: Reach::By(|joe| { asks_again(joe); joe.type_into("How many people will you ask?", "x").click_button("Open the round").sees("There is a problem"); }),
            loaded: Reach::Never("it loads nothing but what it is filled in with"),
        },
        Page::AskAfter => States {
            empty: Reach::Never("it is filled in with what the team promised"),
            filled: Reach::By(asks_after),
            error: Reach::By(|joe| { asks_after(joe); joe.type_into("How many people will you ask?", "x").click_button("Open the round").sees("There is a problem"); }),
            loaded: Reach::By(|joe| { asks_after(joe); joe.click_button("More").sees("Deal and relationship, pulse"); }),
        },
        Page::AnotherTable => States {
            empty: Reach::Never("a round always has a text for another table"),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| { opens_a_round(joe, 6); shows_the_text_for_a_table(joe); }),
        },
        Page::Table => States {
            empty: Reach::By(|joe| { joe.visits("#/table").is_at("This is one of several tables"); }),
            filled: Reach::By(|joe| { joe.visits("#/table").paste_into(PASTE_TABLE, "Hello"); }),
            error: Reach::By(|joe| { joe.visits("#/table").paste_into(PASTE_TABLE, "Hello").click_button("Continue").sees("There is a problem"); }),
            loaded: Reach::By(|joe| {
                opens_a_round(joe, 6);
                let text = shows_the_text_for_a_table(joe);
                reads_the_text_for_a_table(joe, &text);
            }),
        },
        Page::Round => States {
            empty: Reach::By(|joe| opens_a_round(joe, 6)),
            filled: Reach::By(|joe| { opens_a_round(joe, 6); joe.click_button("About this round").click_button("Change the number of people asked").type_into("How many people are you asking?", "9"); }),
            error: Reach::By(|joe| {
                opens_a_round(joe, 6);
                joe.click_button("About this round").click_button("Change the number of people asked");
                joe.type_into("How many people are you asking?", "x").click_button("Change the number").sees("There is a problem");
                joe.axe_finds_nothing().visits("#/");
                collects(joe);
                joe.click_button("Add the replies").sees("There is a problem");
            }),
            loaded: Reach::By(|joe| {
                five_answered(joe);
                joe.click_button("Close the round").sees("Closing is final.").axe_finds_nothing();
                joe.visits("#/");
                let invitation = collects(joe);
                joe.paste_into(PASTE_REPLIES, &made_up(&invitation, 1)).click_button("Add the replies").sees("What was found");
                joe.sees("Who is missing?").click_button("More").click_button("About this round");
            }),
        },
        Page::Invite => States {
            empty: Reach::By(|joe| { has_a_tables_part(joe); joe.click_button("Invite people").is_at("Invite your team").sees(YOUR_NAME); }),
            filled: Reach::By(|joe| { invites_by_a_link(joe); joe.click_button("Link and QR code"); }),
            error: Reach::By(|joe| {
                has_a_tables_part(joe);
                joe.click_button("Invite people").click_button("Write the invitation").sees("There is a problem");
            }),
            loaded: Reach::By(|joe| {
                opens_a_round(joe, 6);
                invites(joe);
                joe.click_button("12 digits to compare").click_button("Name and date").sees("Reply by");
            }),
        },
        Page::Paper => States {
            empty: Reach::Never("a round always has a form"),
            filled: Reach::By(|joe| { opens_a_round(joe, 6); joe.click_link("Print what the session needs").tick_alone("In large print"); }),
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| { opens_a_round(joe, 6); joe.click_link("Print what the session needs").sees("Fold here"); }),
        },
        Page::Keyed => States {
            empty: Reach::By(|joe| { opens_a_round(joe, 6); joe.click_link("Type in paper forms").is_at("Type in paper forms"); }),
            filled: Reach::Never("its fields hold one digit each"),
            error: Reach::By(|joe| { opens_a_round(joe, 6); joe.click_link("Type in paper forms").click_button("Add this form").sees("There is a problem"); }),
            loaded: Reach::Never("nothing of a form is shown after it is added"),
        },
        Page::KeyFile => States {
            empty: Reach::By(|joe| { opens_a_round(joe, 6); joe.click_link("Save a key file").is_at("Save a key file"); }),
            filled: Reach::By(|joe| { opens_a_round(joe, 6); joe.click_link("Save a key file").type_into("Phrase", "green"); }),
            error: Reach::By(|joe| { opens_a_round(joe, 6); joe.click_link("Save a key file").type_into("Phrase", "green").click_button("Make the key file").sees("Make the phrase 12 letters or longer"); }),
            loaded: Reach::By(|joe| { opens_a_round(joe, 6); saves_the_key_file(joe); }),
        },
        Page::OpenKeyFile => States {
            empty: Reach::By(|joe| { joe.visits("#/key-file").is_at("Open a key file"); }),
            filled: Reach::By(|joe| { joe.visits("#/key-file").paste_into(PASTE_KEY, "Hello"); }),
            error: Reach::By(|joe| { gives_the_key_file(joe, "Hello"); joe.sees("There is a problem"); }),
            loaded: Reach::By(|joe| { opens_a_round(joe, 6); let file = saves_the_key_file(joe); gives_the_key_file(joe, &file); joe.sees("open here already"); }),
        },
        Page::Ready => States {
            empty: Reach::Never("a closed round always has a file"),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| { five_answered(joe); closes(joe, 5); joe.click_button("Open the report here").sees("Is the projector off?"); }),
        },
        Page::TakePart => States {
            empty: Reach::By(|joe| { joe.visits("#/take-part").click_button("At a shared computer?").sees("No round is open on this computer."); }),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| { opens_a_round(joe, 6); joe.visits("#/take-part").sees("is asking for your answers"); }),
        },
        Page::NextPerson => States {
            empty: Reach::By(|joe| { opens_a_round(joe, 6); hands_over(joe); }),
            filled: NO_FIELDS,
            error: Reach::By(|joe| {
                opens_a_round(joe, 6); hands_over(joe); starts(joe);
                answers_a_page(joe, &pages(&rows("six_people")[0])[0]);
                joe.visits("#/next").is_at("Someone stopped part-way");
            }),
            loaded: Reach::By(|joe| {
                opens_a_round(joe, 6); hands_over(joe);
                joe.click_button("Organiser: leave this mode").click_button("Who could look at my answers?").click_button("What you will be asked");
            }),
        },
        Page::Answer => States {
            empty: Reach::By(|joe| { opens_a_round(joe, 6); hands_over(joe); starts(joe); }),
            filled: Reach::By(|joe| {
                opens_a_round(joe, 6); hands_over(joe); starts(joe);
                let (legend, answer) = &pages(&rows("six_people")[0])[0][0];
                joe.answer(legend, answer).click_link("Back").has_chosen(legend, answer);
            }),
            error: Reach::By(|joe| {
                opens_a_round(joe, 6); hands_over(joe); starts(joe);
                joe.click_button("Continue").sees("There is a problem");
            }),
            loaded: Reach::By(|joe| {
                opens_a_round(joe, 6); hands_over(joe);
                joe.click_button("Start").click_button("More").click_button("Show several statements at a time").sees("Statements 1 to 5 of 33");
            }),
        },
        Page::CheckAnswers => States {
            empty: Reach::Never("it is reached when statements are answered"),
            filled: Reach::By(|joe| {
                opens_a_round(joe, 6); hands_over(joe); starts(joe);
                for page in pages(&rows("six_people")[0]) { answers_a_page(joe, &page); }
                joe.is_at("Check your answers");
            }),
            error: Reach::By(|joe| {
                opens_a_round(joe, 6); hands_over(joe); starts(joe);
                joe.visits("#/check-answers").click_button("Add to team").sees("There is a problem");
            }),
            loaded: Reach::Never("it loads nothing"),
        },
        Page::Change => States {
            empty: Reach::By(|joe| {
                opens_a_round(joe, 6); hands_over(joe); starts(joe);
                joe.visits("#/change/7").sees("Statement 7 of 33");
            }),
            filled: Reach::By(|joe| {
                opens_a_round(joe, 6); hands_over(joe); starts(joe);
                let (legend, answer) = &pages(&rows("six_people")[0])[0][0];
                joe.visits("#/change/1").choose(legend, answer);
            }),
            error: Reach::By(|joe| {
                opens_a_round(joe, 6); hands_over(joe); starts(joe);
                joe.visits("#/change/7").click_button("Continue").sees("There is a problem");
            }),
            loaded: Reach::Never("it loads nothing"),
        },
        Page::Added => States {
            empty: Reach::By(|joe| { opens_a_round(joe, 6); hands_over(joe); answers(joe, &rows("six_people")[0]); }),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::Never("it loads nothing"),
        },
        Page::Join => States {
            empty: Reach::By(|joe| { joe.visits("#/join").is_at("Answer by invitation"); }),
            filled: Reach::By(|joe| { joe.visits("#/join").paste_into("The invitation", &message()); }),
            error: Reach::By(|joe| { joe.visits("#/join").click_button("Continue").sees("There is a problem"); }),
            loaded: Reach::By(reads),
        },
        Page::Send => States {
            empty: Reach::Never("it is reached with a reply"),
            filled: Reach::By(makes_a_reply),
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| { makes_a_reply(joe); joe.click_button("I have sent it").sees("Forget your answers on this phone?"); }),
        },
        Page::Outbox => States {
            empty: Reach::By(|joe| { shares(joe, &message()); hands_over_replies(joe); joe.sees("0 sealed replies are here."); }),
            filled: Reach::By(has_one_reply),
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| { has_one_reply(joe); joe.click_button("They have arrived: forget these replies").sees("Forget these replies?"); }),
        },
        Page::OpenResults => States {
            empty: Reach::By(|joe| { joe.visits("#/open").is_at("Open results"); }),
            filled: Reach::By(|joe| { joe.visits("#/open").paste_into(super::steps::PASTE, "{}"); }),
            error: Reach::By(|joe| { joe.visits("#/open").click_button("Continue").sees("There is a problem"); }),
            loaded: Reach::By(|joe| { pastes(joe, &format!("[{},{{}}]", summary("six_people"))); joe.sees("Does this look right?"); }),
        },
        Page::Report => States {
            empty: Reach::Never("there is no report without a team summary"),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| {
                pastes(joe, &summary("six_people").to_string());
                joe.click_button("Keep and open the report").sees("A conversation starter");
            }),
        },
        Page::Compare => States {
            empty: Reach::Never("it takes two rounds"),
            filled: NO_FIELDS,
            error: Reach::By(|joe| {
                compares(joe);
                joe.visits(&format!("#/compare/{:032x}/{:032x}", 1, 2)).sees("Name the earlier one first.");
            }),
            loaded: Reach::By(|joe| { compares(joe); joe.click_button("For the curious : Five foundations"); }),
        },
        Page::Rounds => States {
            empty: Reach::By(|joe| { compares(joe); joe.visits(&format!("#/rounds/{:032x}", 1)).sees("there is nothing to compare"); }),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| { three_rounds(joe); joe.sees("What did we do differently?"); }),
        },
        Page::Pool => States {
            empty: Reach::By(|joe| { joe.visits("#/pool").sees("Adding up takes the results of two teams."); }),
            filled: Reach::By(|joe| { has_two_teams(joe); joe.tick(LEGEND, SPRING); }),
            error: Reach::By(|joe| { has_two_teams(joe); joe.click_button("Show them").sees("There is a problem"); }),
            loaded: Reach::By(|joe| {
                has_two_teams(joe);
                joe.tick(LEGEND, SPRING).tick(LEGEND, RIVERSIDE).click_button("Show them").sees("2 teams together");
            }),
        },
        Page::Wall => States {
            empty: Reach::Never("there is nothing for a wall without a team summary"),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| {
                joe.visits("#/example").click_link("Show it on the wall").sees("1 of ").axe_finds_nothing();
                joe.click_button("Continue").sees("Guess first.").axe_finds_nothing();
                joe.click_button("Continue").sees("talk about healthy conflict");
            }),
        },
        Page::Promises => States {
            empty: Reach::By(|joe| { keeps(joe, &[eight_then()]); joe.click_link("Write down what you promise").is_at("What we promise"); }),
            filled: Reach::By(|joe| {
                keeps(joe, &[eight_then()]);
                joe.click_link("Write down what you promise").click_button("Something that others must mend").click_button("Add a third");
                joe.type_into("What will you do? , Promise 3", "A");
            }),
            error: Reach::By(|joe| {
                keeps(joe, &[eight_then()]);
                joe.click_link("Write down what you promise").click_button("Keep these").sees("There is a problem");
            }),
            loaded: Reach::By(|joe| { promises_two(joe); joe.click_button("Other formats"); }),
        },
        Page::Plan => States {
            empty: Reach::Never("a plan always has its four turns"),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| {
                joe.visits("#/example").click_link("Plan the conversation").sees("How long do you have?");
                joe.click_button("Add a step").axe_finds_nothing();
                joe.click_button("Start the clock").sees("There is time.");
            }),
        },
        Page::RoomPaper => States {
            empty: Reach::Never("there is always a sheet of slips"),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| { joe.visits("#/example").click_link("Plan the conversation").click_link("Print for the room").sees("One silent minute: look, then write"); }),
        },
        Page::Unscored => States {
            empty: Reach::Never("it always has its four turns"),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| {
                joe.visits("#/talk").is_at("Talk without scores").click_button("Add a step").axe_finds_nothing();
                joe.click_button("Start the clock").sees("There is time.");
            }),
        },
        Page::Rehearse => States {
            empty: Reach::By(|joe| { joe.visits("#/rehearse").is_at("Rehearse the conversation"); }),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| {
                joe.visits("#/rehearse").click_button("All moments").click_button("Silence");
                joe.click_button("\"Let me tell you what I see in it.\"").sees("Tempting, but it does not help.");
                joe.click_button("Count to twenty in your head, and look as if you had all day.").sees("That helps.");
            }),
        },
        Page::RehearseWith => States {
            empty: Reach::Never("there is always a team to be like"),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| { joe.visits("#/rehearse/example").click_button("A made-up team like yours").sees("12 made-up people"); }),
        },
        Page::Sheets => States {
            empty: Reach::Never("there are no sheets without a team summary"),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| { joe.visits("#/example").click_link("For the facilitator: prompts, notes, every statement").is_at("Example team (made-up answers): Example round, March 2027, 12 of 14 replies For the facilitator"); }),
        },
        Page::Example => States {
            empty: Reach::Never("the example team is always there"),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| { joe.visits("#/example").sees("A conversation starter"); }),
        },
        Page::Computer => States {
            empty: Reach::By(|joe| { joe.visits("#/computer").sees("Kilter keeps nothing in this browser."); }),
            filled: Reach::By(finds_one_of_eight),
            error: NOTHING_FAILS,
            loaded: Reach::By(|joe| { opens_a_round(joe, 6); joe.visits("#/computer").click_button("Delete everything").sees("Delete everything on this computer?"); }),
        },
        Page::About => States {
            empty: Reach::By(|joe| { joe.visits("#/about"); }),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::Never("it loads nothing"),
        },
        Page::Which => States {
            empty: Reach::By(|joe| { joe.visits("#/which").is_at("Which check helps?").click_button("Disagree well").sees("Ask the team this"); }),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::Never("it loads nothing"),
        },
        Page::AskFor => States {
            empty: Reach::By(|joe| { joe.visits("#/ask-for/9").is_at("Ask the team").sees("Asks: What kind of problem is this. About 4 minutes."); }),
            filled: Reach::By(|joe| { joe.visits("#/ask-for/9").is_at("Ask the team").click_button("Add another").sees("Name 4"); }),
            error: Reach::By(|joe| { joe.visits("#/ask-for/9").is_at("Ask the team").click_button("Open the round").sees("There is a problem"); }),
            loaded: Reach::By(|joe| { joe.visits("#/ask-for/5").is_at("Ask the team").sees("Role clarity"); }),
        },
        Page::Levels => States {
            empty: Reach::By(|joe| { joe.visits("#/levels").is_at("Kilter beside other frameworks"); }),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::Never("it loads nothing"),
        },
        Page::Tools => States {
            empty: Reach::By(|joe| { joe.visits("#/tools").is_at("Tools for a session"); }),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::Never("it loads nothing"),
        },
        Page::Tool => States {
            empty: Reach::By(|joe| { joe.visits("#/tool/2").is_at("Three new givens"); }),
            filled: Reach::By(|joe| {
                joe.visits("#/tool/8").type_into("1 , What we aim for, session by session", "Fewer lost results");
                joe.click_button("Start 5 minutes : The one who presents: what is it about, and what would you like from us?");
                joe.sees("Time left:").click_button("Large letters");
            }),
            error: Reach::By(|joe| {
                joe.visits("#/tool/14").paste_into("What was needed", &"a long story ".repeat(1_000));
                joe.click_button("Keep it here").sees("This is too long to keep");
            }),
            loaded: Reach::By(|joe| {
                joe.visits("#/tool/15").tick("Settled", "We know who sees the result, and who does not");
                joe.click_button("Keep it here").sees("Kept on this computer.");
            }),
        },
        Page::NotFound => States {
            empty: Reach::By(|joe| { joe.visits("#/nowhere").is_at("Page not found"); }),
            filled: NO_FIELDS,
            error: NOTHING_FAILS,
            loaded: Reach::Never("it loads nothing"),
        },
    }
}

/// A table's part of a round, of which nobody has said who asks.
fn has_a_tables_part(joe: &Person) {
    opens_a_round(joe, 6);
    let text = shows_the_text_for_a_table(joe);
    reads_the_text_for_a_table(joe, &text);
    joe.type_into("How many people sit at this table?", "6")
        .click_button("Open the round")
        .sees("The round is open.");
}

fn invites_by_a_link(joe: &Person) {
    opens_a_round(joe, 6);
    joe.click_button("Invite people")
        .click_button("On a web server?")
        .type_into("The web address of Kilter", "https://kilter.example.org/")
        .click_button("Use this address")
        .sees("https://kilter.example.org/#/join/KLTR1INVITE");
}

fn asks_after(joe: &Person) {
    promises_two(joe);
    joe.click_link("Ask the team what became of these")
        .sees("It takes two or three minutes");
}

fn asks_again(joe: &Person) {
    pastes(joe, &summary("six_people").to_string());
    joe.click_button("Keep and open the report")
        .sees("A conversation starter")
        .click_link("Ask again")
        .is_at("Ask again");
}

fn collects(joe: &Person) -> Invitation {
    opens_a_round(joe, 6);
    let invitation = invites(joe);
    returns_to_the_round(joe);
    joe.sees("Paste replies here");
    invitation
}

fn five_answered(joe: &Person) {
    opens_a_round(joe, 6);
    hands_over(joe);
    for row in &rows("six_people")[..5] {
        answers(joe, row);
        makes_way(joe);
    }
    takes_back(joe);
}

/// Walks to each state of each of these pages, and judges what is there.
fn judge(shown: &[Page]) {
    for page in shown {
        for (state, reach) in states_of(*page).each() {
            let Reach::By(steps) = reach else { continue };
            let joe = Visitor::new(&format!("{page:?} {state}")).narrow().open();
            joe.sees("Kilter");
            steps(&joe);
            assert_eq!(Route::parse(&joe.route()).page(), *page, "{state}");
            joe.no_sideways_scroll()
                .axe_finds_nothing()
                .in_the_dark()
                .axe_finds_nothing()
                .asked_nobody()
                .console_is_quiet();
        }
    }
}

// Two halves, so that two cores share them.
#[test]
fn the_first_half_is_in_order_in_every_state() {
    judge(&Page::ALL[..Page::ALL.len() / 2]);
}

#[test]
fn the_second_half_is_in_order_in_every_state() {
    judge(&Page::ALL[Page::ALL.len() / 2..]);
}

#[test]
fn each_change_of_page_names_itself_and_takes_the_focus() {
    let joe = Visitor::new("Joe").open();
    let mut titles = BTreeSet::new();
    for route in [
        "#/ask",
        "#/table",
        "#/take-part",
        "#/join",
        "#/open",
        "#/pool",
        "#/talk",
        "#/rehearse",
        "#/example",
        "#/computer",
        "#/about",
        "#/levels",
        "#/nowhere",
        "#/",
    ] {
        joe.visits(route);
        let heading = joe.heading();
        joe.is_focused_on(&heading).is_at_the_top();
        assert!(
            titles.insert(joe.title()),
            "two pages are called {}",
            joe.title()
        );
        let title = joe.title().replace(": ", " ");
        let name = heading.replace(": ", " ");
        assert!(title.contains(&name), "{title} does not name {name}");
    }
}
