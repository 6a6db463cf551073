//! A member answers an invitation on a machine of their own, and sends the reply.

use super::elsewhere::invites;
use super::steps::{
    answers_a_page, chooses_by_keyboard, forgets_and_leaves, hands_over, opens_a_round, pages,
    takes_back,
};
use super::team::{Row, checks, rows};
use kilter_core::answers::Choice;
use kilter_core::asking::Asking;
use kilter_core::disclosure::Minimum;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::exchange::reply_text::Collected;
use kilter_core::instrument::Instrument;
use kilter_core::names::Name;
use kilter_core::reply::Reply;
use kilter_core::wording::Wording;
use kilter_journeys::{Person, Profile, Site, Visitor};
use kilter_seal::{RoundKey, open, sealed_len};
use std::collections::BTreeSet;

/// The label of a reply as text.
pub const TEXT: &str = "Your reply as text";
const KEPT: &str = "Your answers so far are kept in this browser.";

/// The check of fifteen statements.
fn check() -> &'static Instrument {
    checks()[0]
}

fn key() -> RoundKey {
    RoundKey::generate([3; 32])
}

pub fn invitation() -> Invitation {
    let name = |text| Name::new(text).unwrap();
    Invitation {
        asked_by: name("Joe"),
        asking: Asking {
            team: name("Hillside PCN"),
            round: name("Spring"),
            minimum: Minimum::default(),
            wording: Wording::default(),
            checks: vec![check().key.clone()],
            lists: Default::default(),
            language: Default::default(),
        },
        team_size: 9,
        key: key().public().to_bytes(),
    }
}

/// The invitation in the midst of an e-mail, cut into lines as mail programs do.
pub fn message() -> String {
    let code = invitation().code();
    let (first, second) = code.split_at(70);
    format!("Dear all, please answer by Friday. > {first} > {second} Thanks, Joe")
}

/// What the first person of the example team chose.
fn row(person: usize) -> Row {
    vec![rows("six_people")[person][0].clone()]
}

pub fn reads(member: &Person) {
    member
        .visits("#/join")
        .is_at("Answer by invitation")
        .paste_into("The invitation", &message())
        .click_button("Continue")
        .is_at("You are invited");
}

pub fn starts(member: &Person) {
    reads(member);
    member.click_button("Start").sees(" of 15");
}

pub fn makes_a_reply(member: &Person) {
    starts(member);
    for page in pages(&row(0)) {
        answers_a_page(member, &page);
    }
    member
        .is_at("Check your answers")
        .click_button("Make my reply")
        .is_at("Send your reply");
}

/// Opens a reply as its organiser does, finds what was chosen, and says which draft it is of and how many it made.
fn holds(text: &str, row: &Row) -> (String, u32) {
    let check = check();
    let length = sealed_len(Reply::encoded_len(&[check]));
    let chat = format!("Priya: here you are {text} bye");
    let found = Collected::from_text(&chat, &invitation(), &BTreeSet::new(), &[length]);
    assert_eq!(found.new.len(), 1, "{found:?}");
    let bytes = open(&key(), &invitation().info(), &found.new[0].0).unwrap();
    let reply = Reply::decode(&bytes, &[check]).unwrap();
    let answers = reply.checks[0].as_ref().unwrap();
    for (item, label) in check.in_order().zip(&row[0]) {
        let scale = check.options_of(item).unwrap();
        let place = scale
            .options
            .iter()
            .position(|option| option.label == *label);
        let choice = place.map_or(Choice::OptedOut, Choice::Option);
        assert_eq!(answers.get(&item.id), Some(choice), "{}", item.id);
    }
    let made = reply.made.unwrap();
    (made.draft.to_string(), made.count.get())
}

fn says_it_is_sent(member: &Person) {
    member
        .click_button("I have sent it")
        .click_button("Yes, forget them")
        .is_at("Thank you")
        .click_button("What may be left")
        .sees("Downloads, clipboard, history and traces on disk may remain");
}

#[test]
fn a_member_answers_on_a_phone_is_killed_and_goes_on() {
    let row = row(0);
    let priya = Visitor::new("Priya").phone().open();
    priya.click_link("Take part");
    reads(&priya);
    priya
        .sees("Hillside PCN")
        .sees("15 statements for Hillside PCN. It takes about 3 minutes.")
        .sees("Joe gets one sealed line of text. Kilter counts it, and shows nobody your answers")
        .sees("Colleagues in a small team may still guess")
        .does_not_see("With technical tools")
        .no_sideways_scroll()
        .axe_finds_nothing();
    priya
        .click_button("What you will be asked")
        .sees("9 people are asked. Results show from 5 replies.")
        .click_button("What Joe could still find out")
        .sees("With technical tools Joe could look.")
        .sees("This browser keeps your answers until you say that your reply is sent.")
        .click_button("Compare 12 digits")
        .sees(&invitation().digits())
        .no_sideways_scroll()
        .axe_finds_nothing();
    priya.screenshot("invited-phone");
    priya.click_button("Start");
    let pages = pages(&row);
    answers_a_page(&priya, &pages[0]);
    let (legend, answer) = &pages[1][0];
    priya.answer(legend, answer).sees(KEPT);
    let priya = priya.kill().open();
    priya.sees("Your reply to Joe for Hillside PCN is not sent yet.");
    priya.no_sideways_scroll().axe_finds_nothing();
    priya.screenshot("unfinished-phone");
    priya
        .click_link("Go on with your reply")
        .sees("Statement 7 of 15")
        .click_link("Back")
        .has_chosen(legend, answer);
    priya.screenshot("own-answers-phone");
    for page in &pages[1..] {
        answers_a_page(&priya, page);
    }
    priya
        .is_at("Check your answers")
        .click_button("Make my reply")
        .is_at("Send your reply")
        .no_sideways_scroll()
        .axe_finds_nothing();
    priya.screenshot("send-phone");
    let text = priya.value(TEXT);
    holds(&text, &row);

    // Copy, then Save, then making it anew: all the same, so that it counts once.
    priya.click_button("Copy").sees("Copied.");
    assert_eq!(priya.clipboard(), text);
    priya
        .click_button("Save")
        .sees("The browser was asked to save");
    let file = priya.downloaded("kilter-reply*.txt");
    assert_eq!(std::fs::read_to_string(file).unwrap(), text);
    let priya = priya.kill().open();
    priya
        .click_link("Go on with your reply")
        .is_at("Send your reply");
    assert_eq!(priya.value(TEXT), text);
    priya
        .click_link("Back")
        .click_button("Make my reply")
        .is_at("Send your reply");
    assert_eq!(priya.value(TEXT), text);

    let kept = priya.kept();
    assert!(kept.contains("choices") && kept.contains("KLTR1INVITE"));
    priya.click_link("This computer");
    priya.sees("Your own reply, not sent yet: Hillside PCN, Spring");
    priya.visits("#/send");
    says_it_is_sent(&priya);
    priya.screenshot("forgotten-phone");
    holds_nothing(&priya);
    let priya = priya.close().open();
    priya.sees("Hear your whole team").does_not_see("Hillside");
    holds_nothing(&priya);
    priya.asked_nobody().console_is_quiet();
}

fn holds_nothing(member: &Person) {
    let kept = member.kept();
    for word in ["choices", "KLTR1", "Hillside", "sealed"] {
        assert!(!kept.contains(word), "{word} in {kept}");
    }
}

#[test]
fn an_invitation_leaves_the_address_and_a_wrong_one_says_why() {
    let sam = Visitor::new("Sam")
        .at(&format!("#/join/{}", invitation().code()))
        .open();
    sam.is_at("You are invited").axe_finds_nothing();
    assert_eq!(sam.route(), "#/join");
    sam.screenshot("invited");
    let mut unknown = invitation();
    unknown.asking.checks[0].edition = 9;
    let low_order = Invitation {
        key: [0; 32],
        ..invitation()
    };
    let cut = invitation().code()[..80].to_owned();
    for (text, says) in [
        (String::new(), "No invitation was found."),
        ("Hello".to_owned(), "No invitation was found."),
        (cut, "cut short or changed on its way"),
        (unknown.code(), "does not have"),
        (low_order.code(), "would not keep your reply sealed"),
    ] {
        sam.reload();
        sam.is_at("Answer by invitation");
        sam.paste_into("The invitation", &text)
            .click_button("Continue")
            .sees("There is a problem")
            .sees(says)
            .is_focused_on("There is a problem");
    }
    let file = sam.folder().put("invitation.txt", message());
    sam.click_button("Or choose the invitation as a file")
        .upload("Or choose the invitation as a file", &[&file])
        .click_button("Continue")
        .is_at("You are invited");
}

#[test]
fn where_the_browser_keeps_nothing_a_reply_is_still_made() {
    let tom = Visitor::new("Tom")
        .with_profile(&Profile::that_keeps_nothing())
        .phone()
        .open();
    starts(&tom);
    tom.sees("Leave this page open until you have sent your reply.");
    let row = row(1);
    for page in pages(&row) {
        answers_a_page(&tom, &page);
    }
    tom.click_button("Make my reply").is_at("Send your reply");
    tom.sees("Leave this page open until you have sent your reply.")
        .axe_finds_nothing();
    holds(&tom.value(TEXT), &row);
    says_it_is_sent(&tom);
    tom.visits("#/about").is_at("About Kilter");
    tom.visits("#/send").is_at("Take part");
}

#[test]
fn another_answer_makes_another_reply_and_forgetting_leaves_nothing() {
    let lin = Visitor::new("Lin").open();
    makes_a_reply(&lin);
    lin.screenshot("send");
    let first = lin.value(TEXT);
    let mut row = row(0);
    let scale = check()
        .options_of(check().in_order().next().unwrap())
        .unwrap();
    let other = scale
        .options
        .iter()
        .find(|option| option.label != row[0][0])
        .unwrap();
    row[0][0].clone_from(&other.label);
    lin.visits("#/change/1");
    let (legend, answer) = &pages(&row)[0][0];
    lin.choose(legend, answer)
        .click_button("Continue")
        .sees("You made a reply before, with other answers.")
        .axe_finds_nothing();
    lin.click_button("Make my reply").is_at("Send your reply");
    assert_ne!(lin.value(TEXT), first);
    let (draft, count) = holds(&lin.value(TEXT), &row);
    assert_eq!(holds(&first, &self::row(0)), (draft.clone(), 1));
    assert_eq!(count, 2);
    // Nothing of it stands outside the seal.
    let [first, second] = [first, lin.value(TEXT)];
    assert_eq!(first.len(), second.len());
    assert!(!second.contains(&draft.to_uppercase()), "{second}");
    lin.click_link("Back");
    forgets_and_leaves(&lin);
    lin.is_at("Take part").sees("Your answers are forgotten.");
    holds_nothing(&lin);
}

#[test]
fn while_members_share_the_machine_a_reply_of_ones_own_is_not_shown() {
    let joe = Visitor::new("Joe").open();
    starts(&joe);
    let (legend, answer) = &pages(&row(0))[0][0];
    joe.choose(legend, answer).sees(KEPT);
    joe.visits("#/");
    opens_a_round(&joe, 6);
    hands_over(&joe);
    for hidden in ["#/answer/1", "#/check-answers", "#/join", "#/send"] {
        joe.visits(hidden)
            .sees("Ready for the next person")
            .does_not_see("Hillside");
    }
    joe.reload()
        .sees("Ready for the next person")
        .does_not_see("Hillside");
    takes_back(&joe);
    joe.visits("#/").sees("for Hillside PCN is not sent yet.");
}

#[test]
fn by_keyboard_it_takes_few_steps() {
    let lin = Visitor::new("Lin").open();
    lin.visits("#/join")
        .paste_into("The invitation", &message());
    let mut steps = 0;
    let mut press = |button: &str| {
        lin.keys().tab_to_button(button).press_enter();
        steps += 1;
    };
    press("Continue");
    lin.is_at("You are invited");
    press("Start");
    let row = row(2);
    for page in pages(&row) {
        chooses_by_keyboard(&lin, &page);
        press("Continue");
    }
    lin.is_at("Check your answers");
    press("Make my reply");
    lin.is_at("Send your reply");
    press("Copy");
    lin.sees("Copied.");
    holds(&lin.value(TEXT), &row);
    press("I have sent it");
    press("Yes, forget them");
    lin.is_at("Thank you");
    assert!(steps <= 12, "{steps} steps");
}

#[test]
fn where_the_page_is_hosted_a_phone_opens_the_link_of_the_qr_code() {
    let site = Site::new();
    let joe = Visitor::new("Joe").on_the_site(&site).open();
    opens_a_round(&joe, 6);
    let invitation = invites(&joe);
    let link = format!("{}#/join/{}", site.address(), invitation.code());
    joe.sees(&link)
        .click_button("Link and QR code")
        .sees("point the camera of a phone at this")
        .axe_finds_nothing()
        .no_sideways_scroll();
    joe.screenshot("invitation-hosted");
    let drawn = "return document.querySelectorAll('[role=img][aria-label=\"QR code of the link\"] > svg > path').length";
    assert_eq!(joe.script(drawn, &[]), 2);
    joe.click_link("Back")
        .click_button("More")
        .click_link("Print what the session needs")
        .sees("answer on your phone")
        .axe_finds_nothing();
    assert_eq!(joe.script(drawn, &[]), 2);
    joe.screenshot("on-paper-hosted");
    joe.tick_alone("The invitation for phones")
        .does_not_see("answer on your phone");

    let priya = Visitor::new("Priya")
        .phone()
        .on_the_site(&site)
        .at(&format!("#/join/{}", invitation.code()))
        .open();
    priya
        .is_at("You are invited")
        .click_button("Compare 12 digits")
        .sees(&invitation.digits())
        .no_sideways_scroll()
        .axe_finds_nothing();
    assert_eq!(priya.route(), "#/join");
}
