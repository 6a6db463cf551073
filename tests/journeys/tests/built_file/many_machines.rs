//! A whole round with people on machines of their own: asked by code, link and file, answered on a
//! phone, with storage blocked and through a power cut, and sent back by text and file.

use super::collecting::{saved, saved_on_one_machine};
use super::elsewhere::{adds, changed, invites, reply_of, returns_to_the_round};
use super::locked::{closes_with_the_phrase, opens_a_locked_round};
use super::steps::{answers_a_page, pages, starts};
use super::team::{Row, rows};
use kilter_core::exchange::invitation::Invitation;
use kilter_journeys::{Person, Profile, Site, Visitor};

const REPLY: &str = "Your reply as text";

/// From "You are invited" to the page of statements, having compared the digits.
fn begins(member: &Person, invitation: &Invitation) {
    member
        .is_at("You are invited")
        .sees("Joe, PCN manager")
        .click_button("Compare 12 digits")
        .sees(&invitation.digits());
    starts(member);
}

fn answers_pages(member: &Person, row: &Row, from: usize) {
    for page in &pages(row)[from..] {
        answers_a_page(member, page);
    }
}

/// From "Check your answers" to the reply.
fn makes_the_reply(member: &Person) -> String {
    member
        .is_at("Check your answers")
        .click_button("Make my reply")
        .is_at("Send your reply");
    member.value(REPLY)
}

fn saves_the_reply(member: &Person) -> Vec<u8> {
    makes_the_reply(member);
    member
        .click_button("Save")
        .sees("The browser was asked to save");
    std::fs::read(member.downloaded("kilter-reply*.txt")).unwrap()
}

fn pastes_the_code(member: &Person, text: &str) {
    member
        .visits("#/join")
        .is_at("Answer by invitation")
        .paste_into("The invitation", text)
        .click_button("Continue");
}

/// Asked by code; sends text.
fn amara(invitation: &Invitation, row: &Row) -> String {
    let amara = Visitor::new("Amara").open();
    pastes_the_code(&amara, &format!("Hi Amara,\n{}\nJoe", invitation.code()));
    begins(&amara, invitation);
    answers_pages(&amara, row, 0);
    let reply = makes_the_reply(&amara);
    amara.asked_nobody().console_is_quiet().axe_finds_nothing();
    reply
}

/// Asked by a link, on a phone whose browser dies at once after an answer; sends text.
fn priya(invitation: &Invitation, site: &Site, row: &Row) -> String {
    let priya = Visitor::new("Priya")
        .phone()
        .on_the_site(site)
        .at(&format!("#/join/{}", invitation.code()))
        .open();
    begins(&priya, invitation);
    assert!(
        !priya
            .script("return location.href", &[])
            .to_string()
            .contains("KLTR1")
    );
    answers_a_page(&priya, &pages(row)[0]);
    let (legend, answer) = &pages(row)[1][0];
    priya
        .answer(legend, answer)
        .sees("Your answers so far are kept in this browser.");
    let priya = priya.kill().at("").open();
    priya
        .click_link("Go on with your reply")
        .sees("Statement 7 of 33")
        .click_link("Back")
        .has_chosen(legend, answer);
    answers_pages(&priya, row, 1);
    let reply = makes_the_reply(&priya);
    priya.no_sideways_scroll().axe_finds_nothing();
    priya.asked_nobody().console_is_quiet();
    reply
}

/// Asked by a file, where the browser keeps nothing and downloads nothing; copies the text.
fn tom(file: &[u8], invitation: &Invitation, row: &Row) -> String {
    let tom = Visitor::new("Tom")
        .with_profile(&Profile::that_keeps_and_downloads_nothing())
        .at("#/join")
        .open();
    let file = tom.folder().put("kilter-invitation.txt", file);
    tom.click_button("Or choose the invitation as a file")
        .upload("Or choose the invitation as a file", &[file])
        .click_button("Continue");
    begins(&tom, invitation);
    tom.sees("Leave this page open until you have sent your reply.");
    answers_pages(&tom, row, 0);
    let reply = makes_the_reply(&tom);
    tom.click_button("Copy").sees("Copied.");
    assert_eq!(tom.clipboard(), reply);
    tom.axe_finds_nothing();
    reply
}

/// Asked by code; sends a file.
fn sam(invitation: &Invitation, row: &Row) -> Vec<u8> {
    let sam = Visitor::new("Sam").open();
    pastes_the_code(&sam, &invitation.code());
    begins(&sam, invitation);
    answers_pages(&sam, row, 0);
    saves_the_reply(&sam)
}

/// Asked by a link; sends a file.
fn lin(invitation: &Invitation, site: &Site, row: &Row) -> Vec<u8> {
    let lin = Visitor::new("Lin").on_the_site(site).open();
    lin.visits(&format!("#/join/{}", invitation.code()));
    begins(&lin, invitation);
    answers_pages(&lin, row, 0);
    saves_the_reply(&lin)
}

/// What a chat programme exports: much that is no reply.
fn chat(priya: &str, tom: &str) -> String {
    let (start, end) = tom.split_at(60);
    format!(
        "Messages and calls are end-to-end encrypted.\r\n\
         [12/03/2027, 09:01:12] Joe: Morning all. a reply begins with KLTR1, so send all of it\r\n\
         [12/03/2027, 09:12:40] Priya \u{1f600}: done! took me six minutes\r\n{priya}\r\n\
         [12/03/2027, 09:14:03] Joe: <Media omitted>\r\n\
         [12/03/2027, 09:31:55] Tom: mine came out in two lines\r\n> {start}\r\n> {end}\r\n\
         [12/03/2027, 09:40:00] Joe: \u{0645}\u{0631}\u{062d}\u{0628}\u{0627} thanks both. Lunch at ONE, bring CAKE234567\r\n"
    )
}

#[test]
fn five_people_on_five_machines_make_the_same_result_as_on_one() {
    let rows = rows("six_people");
    let site = Site::new();
    let joe = Visitor::new("Joe").open();
    opens_a_locked_round(&joe, 9);
    let invitation = invites(&joe);
    joe.click_button("12 digits to compare")
        .click_button("Save")
        .sees("The browser was asked to save");
    let file = std::fs::read(joe.downloaded("kilter-invitation.txt")).unwrap();

    let from_amara = amara(&invitation, &rows[0]);
    let from_priya = priya(&invitation, &site, &rows[1]);
    let from_tom = tom(&file, &invitation, &rows[2]);
    let from_sam = sam(&invitation, &rows[3]);
    let from_lin = lin(&invitation, &site, &rows[4]);

    returns_to_the_round(&joe);
    adds(&joe, &from_amara);
    joe.sees("1 reply was added.").sees("1 of 9 has answered.");
    let other_round = Invitation {
        key: kilter_seal::RoundKey::generate([8; 32]).public().to_bytes(),
        ..invitation.clone()
    };
    let more = [
        chat(&from_priya, &from_tom),
        from_amara,
        reply_of(&other_round, &rows[5], 5),
        changed(&String::from_utf8(from_sam.clone()).unwrap()),
    ];
    joe.paste_into(super::elsewhere::PASTE_REPLIES, &more.join("\n"))
        .click_button("Add the replies")
        .sees("2 replies were added.")
        .sees("1 was here already.")
        .sees("1 is meant for another round.")
        .sees("1 came damaged.")
        .sees("3 of 9 have answered.");
    let files = [("a.txt", from_sam), ("b.txt", from_lin)]
        .map(|(name, bytes)| joe.folder().put(name, bytes));
    joe.click_button("Choose files")
        .upload("Choose files", &files)
        .click_button("Add the replies")
        .sees("5 of 9 have answered.");
    joe.axe_finds_nothing();
    returns_to_the_round(&joe);
    // A power cut before closing loses none of them.
    let joe = joe.kill().open();
    joe.click_link("Go to the round Millbrook PCN core team")
        .sees("5 of 9 have answered.");
    closes_with_the_phrase(&joe, 5);
    let collected = saved(&joe);
    joe.axe_finds_nothing().asked_nobody().console_is_quiet();

    assert_eq!(saved_on_one_machine(&rows[..5]), collected);
}
