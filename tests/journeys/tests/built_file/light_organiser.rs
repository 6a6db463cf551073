//! Asked in two minutes: what an organiser meets from opening the file to the message on the clipboard, counted.

use super::steps::{TEAM, YOUR_NAME, tell};
use kilter_core::exchange::invitation::Invitation;
use kilter_journeys::{Folder, Person, Site, Visitor, built_file};

/// What is filled in on the page: what is folded away is not.
const FIELDS: &str = "
const seen = (element) => element.checkVisibility({ visibilityProperty: true });
return [...document.querySelectorAll('#maincontent :is(input, textarea, select)')].filter(seen).length;";

/// So many pages, words and fields.
#[derive(Debug, Default)]
struct Met {
    pages: u64,
    words: u64,
    fields: u64,
}

impl Met {
    fn page(&mut self, of: &Person) {
        let (words, fields) = (of.words(), of.script(FIELDS, &[]).as_u64().unwrap());
        tell(&format!("{}: {words} words, {fields} fields", of.heading()));
        self.pages += 1;
        self.words += words;
        self.fields += fields;
    }
}

/// From the start page to the message that is copied.
fn asks(joe: &Person) -> Met {
    let mut met = Met::default();
    met.page(joe.is_at("Hear your whole team"));
    joe.click_link("Ask the team").is_at("Ask the team");
    met.page(joe);
    joe.type_into("What is your team called?", TEAM)
        .type_into("How many people will you ask?", "9")
        .type_into(YOUR_NAME, "Joe, PCN manager")
        .click_button("Open the round")
        .is_at("Invite your team");
    met.page(joe);
    joe.click_button("Copy").sees("Copied.");
    tell(&format!("{}: {met:?}", joe.name()));
    met
}

fn is_light(met: &Met) {
    assert!(
        met.pages <= 3 && met.words <= 200 && met.fields <= 3,
        "{met:?}"
    );
}

/// The message has all that a message needs: a hello, why, how long, who sees what, by when, thanks, who asks, and how.
fn says_all(message: &str) -> Invitation {
    for words in [
        "Hello,",
        "How do we work together in Millbrook PCN core team?",
        "Please answer 33 statements: about 7 minutes.",
        "It is not a test.",
        "team totals, no individual answers",
        "Please reply by ",
        "Thank you.",
        "Joe, PCN manager",
    ] {
        assert!(message.contains(words), "{words}: {message}");
    }
    Invitation::from_text(message).unwrap()
}

#[test]
fn from_the_file_to_copied_is_three_pages_two_hundred_words_and_three_fields() {
    let joe = Visitor::new("From a file").open();
    is_light(&asks(&joe));
    let message = joe.clipboard();
    says_all(&message);
    assert!(
        message.contains("open the attached kilter.html"),
        "{message}"
    );
    assert!(!message.contains("://"), "{message}");
    joe.no_sideways_scroll()
        .axe_finds_nothing()
        .screenshot("invite");
    joe.asked_nobody().console_is_quiet();
}

#[test]
fn from_a_web_server_it_is_a_link_and_no_word_of_attaching() {
    let site = Site::new();
    let joe = Visitor::new("From a web server").on_the_site(&site).open();
    is_light(&asks(&joe));
    let message = joe.clipboard();
    let invitation = says_all(&message);
    let link = format!("{}#/join/{}", site.address(), invitation.code());
    assert!(message.contains(&link), "{message}");
    assert!(!message.contains("attach"), "{message}");
    joe.does_not_see("attach")
        .click_button("Link and QR code")
        .sees("point the camera of a phone");
}

/// The day after a week, as the browser's own calendar names it; Saturdays and Sundays are no working days.
const IN_A_WEEK: &str = "
const day = new Date();
do day.setDate(day.getDate() + (day.inAWeek ? 1 : 7)), day.inAWeek = true; while ([0, 6].includes(day.getDay()));
const part = (what) => new Intl.DateTimeFormat('en-GB', what).format(day);
return [part({ weekday: 'long' }), day.getDate(), part({ month: 'long' })].join(' ');";

#[test]
fn the_date_is_suggested_and_may_be_changed_and_the_name_too_until_it_is_sent() {
    let joe = Visitor::new("Joe").open();
    super::steps::sets_up_a_round(&joe, 9);
    joe.click_button("Open the round").is_at("Invite your team");
    let in_a_week = joe.script(IN_A_WEEK, &[]);
    let in_a_week = in_a_week.as_str().unwrap();
    joe.sees(&format!("Please reply by {in_a_week}. Thank you."))
        .click_button("Name and date")
        .type_into("Reply by", "the end of term")
        .sees("Please reply by the end of term. Thank you.")
        .type_into(YOUR_NAME, "Helen")
        .click_button("Copy")
        .sees("You asked 9 people.");
    let message = joe.reload().sees("the end of term").text();
    assert!(
        message.contains("Helen") && !message.contains("Joe"),
        "{message}"
    );
    joe.click_button("Name and date")
        .sees("The invitation is out, so your name stays.");
    // The day is the organiser's own words beside the round, and in nothing that they save.
    joe.click_button("12 digits to compare")
        .click_button("Save")
        .sees("The browser was asked to save");
}

#[test]
fn looking_at_the_digits_takes_nothing() {
    let joe = Visitor::new("Joe").open();
    super::steps::opens_a_round(&joe, 9);
    joe.click_button("Invite people")
        .click_button("12 digits to compare")
        .sees("Say yours aloud")
        .sees("9 people, fixed once sent.")
        .click_button("Save")
        .sees("You asked 9 people.");
}

#[test]
fn until_the_message_is_taken_the_number_of_people_can_change() {
    let joe = Visitor::new("Joe").open();
    super::steps::opens_a_round(&joe, 9);
    joe.click_button("About this round")
        .click_button("Change the number of people asked")
        .type_into("How many people are you asking?", "12")
        .click_button("Change the number")
        .sees("You are now asking 12 people.")
        .sees("0 of 12 have answered.")
        .click_button("Invite people")
        .sees("12 people, fixed once sent.");
    // By hand, as where no button works.
    joe.script(
        "document.querySelector('.kilter-words').dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));",
        &[],
    );
    joe.sees("You asked 12 people.");
}

#[test]
fn the_file_that_is_saved_to_attach_is_the_file_that_was_opened() {
    let joe = Visitor::new("Joe").open();
    super::steps::sets_up_a_round(&joe, 9);
    joe.click_button("Open the round")
        .is_at("Invite your team")
        .sees("The file opens on laptops. Phones need a web address.")
        .click_button("Save kilter.html to attach")
        .sees("The browser was asked to save kilter.html.");
    let saved = std::fs::read(joe.downloaded("kilter.html")).unwrap();
    let opened = std::fs::read(built_file()).unwrap();
    let differ = saved.iter().zip(&opened).position(|(a, b)| a != b);
    let near = |bytes: &[u8]| {
        let at = differ.unwrap_or_default().saturating_sub(60);
        String::from_utf8_lossy(&bytes[at..bytes.len().min(at + 160)]).into_owned()
    };
    assert!(
        saved == opened,
        "saved {} bytes, opened {}; saved …{}… opened …{}…",
        saved.len(),
        opened.len(),
        near(&saved),
        near(&opened)
    );
    // A copy saved from the browser does not hold the start page: it can't be handed out as the file.
    let copy = joe.script(
        "return '<!doctype html>' + document.documentElement.outerHTML",
        &[],
    );
    let folder = Folder::new();
    let copy = folder.put("copy.html", copy.as_str().unwrap());
    joe.opens(&copy).is_at("Hear your whole team");
    super::steps::sets_up_a_round(&joe, 9);
    joe.click_button("Open the round")
        .sees("so attach the file that you opened here")
        .does_not_see("Save kilter.html");
}

#[test]
fn the_address_of_a_copy_on_a_web_server_makes_a_link_and_stays_for_next_time() {
    let joe = Visitor::new("Joe").open();
    super::steps::sets_up_a_round(&joe, 9);
    joe.click_button("Open the round")
        .click_button("On a web server?")
        .type_into("The web address of Kilter", "somewhere else")
        .click_button("Use this address")
        .sees("There is a problem");
    joe.click_link("Enter an address that begins with https://")
        .is_focused_on("The web address of Kilter")
        .type_into(
            "The web address of Kilter",
            "https://kilter.example.org/k.html#/ask",
        )
        .click_button("Use this address")
        .sees("https://kilter.example.org/k.html#/join/KLTR1INVITE")
        .does_not_see("Save kilter.html");
    joe.click_button("Copy").sees("Copied.");
    let message = joe.clipboard();
    assert!(
        message.contains("https://kilter.example.org/k.html#/join/KLTR1INVITE"),
        "{message}"
    );
    assert!(!message.contains("attached"), "{message}");
    joe.visits("#/").is_at("Hear your whole team");
    super::steps::sets_up_a_round(&joe, 9);
    joe.click_button("Open the round")
        .sees("https://kilter.example.org/k.html#/join/KLTR1INVITE")
        .asked_nobody();
    // It is one of the things that this browser keeps.
    joe.visits("#/computer")
        .sees("The web address of Kilter: https://kilter.example.org/k.html")
        .click_button("Delete The web address of Kilter: https://kilter.example.org/k.html")
        .click_button("Yes, delete it")
        .sees("Deleted.");
    joe.does_not_see("https://kilter.example.org");
}
