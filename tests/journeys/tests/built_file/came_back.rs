//! What came back through other programs: pasted, dropped and chosen, wherever it belongs or not.

use super::elsewhere::{PASTE_REPLIES, invites, returns_to_the_round};
use super::joining::{invitation, message};
use super::steps::{PASTE, TEAM, opens_a_round, pastes};
use super::team::summary;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::names::Name;
use kilter_journeys::{Person, Profile, Visitor};
use serde_json::json;

/// The summary of six people, of the team with this name.
fn named(team: &str) -> TeamSummary {
    let mut named = summary("six_people");
    named["team"] = json!(team);
    named["id"] = json!(format!("{:032x}", team.len()));
    let (rules, catalogue) = (Rules::default(), Catalogue::built_in());
    let read = TeamSummary::from_bytes(named.to_string().as_bytes(), rules, catalogue);
    read.unwrap().0
}

fn file(team: &str) -> String {
    String::from_utf8(named(team).to_bytes().unwrap()).unwrap()
}

fn code(team: &str) -> String {
    named(team).code(Catalogue::built_in()).unwrap()
}

#[test]
fn what_copy_gave_opens_in_the_midst_of_a_chat() {
    let helen = Visitor::new("Helen").open();
    let quoted: Vec<_> = file("Brookside")
        .lines()
        .map(|line| format!("> {line}"))
        .collect();
    let changed = file("Hillside")
        .replace("  ", "\u{a0} ")
        .replacen('"', "“", 1)
        .replacen('"', "”", 1);
    let chat = format!(
        "[10:14] Jane: ours\n{}\n[10:15] Al:\n{}\n[10:16] Kay: {changed}\n[10:17] Sam: {}\n",
        quoted.join("\n"),
        code("Lakeside team"),
        &file("Cut")[..900],
    );
    pastes(&helen, &chat);
    helen
        .sees("Brookside")
        .sees("Lakeside team")
        .sees("Hillside")
        .sees("Found 3 team summaries. Kilter refused 1.")
        .sees("Pasted text, team 3: ");
    helen.axe_finds_nothing().no_sideways_scroll();
    helen
        .click_button("Keep and open the report")
        .sees("3 team summaries opened.");
    helen.console_is_quiet();
}

#[test]
fn a_file_of_an_old_program_opens_with_a_word_on_its_letters() {
    let helen = Visitor::new("Helen").open();
    let old: Vec<u8> = file("Zoë")
        .chars()
        .map(|c| u8::try_from(c).unwrap())
        .collect();
    let old = helen.folder().put("old.json", old);
    let units = std::iter::once(0xfeff).chain(file("Café team").encode_utf16().collect::<Vec<_>>());
    let bytes: Vec<u8> = units.flat_map(u16::to_le_bytes).collect();
    let wide = helen.folder().put("wide.json", bytes);
    helen
        .visits("#/open")
        .upload("Choose files", &[&old, &wide]);
    helen
        .click_button("Continue")
        .sees("Zoë")
        .sees("Café team")
        .sees("may look odd")
        .sees("Found 2 team summaries.");
}

#[test]
fn a_drop_anywhere_is_read_where_files_are_taken_and_leaves_no_other_page() {
    let helen = Visitor::new("Helen").open();
    helen.visits("#/open").is_at("Open results");
    helen.drop_on(
        "On this computer",
        "brook.json",
        file("Brookside").as_bytes(),
    );
    helen.is_at("Does this look right?").sees("Brookside");
    helen.visits("#/about").is_at("About Kilter");
    let stays = helen.script(
        "const held = new DataTransfer(); held.items.add(new File(['a'], 'a.txt'));
        const drop = (type) => !document.querySelector('h1').dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: held }));
        return drop('dragover') && drop('drop');",
        &[],
    );
    assert_eq!(
        stays, true,
        "a drop would put the file in the place of the page"
    );
    helen.is_at("About Kilter");
}

/// Pastes into the page and not into a field, as people do who have not clicked anywhere.
fn pastes_a_file(person: &Person, name: &str, text: &str) {
    let paste = "const held = new DataTransfer(); held.items.add(new File([arguments[1]], arguments[0]));
        document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: held }));";
    person.script(paste, &[json!(name), json!(text)]);
}

#[test]
fn files_are_pasted_too() {
    let sam = Visitor::new("Sam").at("#/join").open();
    sam.is_at("Answer by invitation");
    pastes_a_file(&sam, "message.txt", &message());
    sam.is_at("You are invited");
}

#[test]
fn of_two_invitations_one_is_chosen() {
    let mut autumn = invitation();
    autumn.asking.round = Name::new("Autumn").unwrap();
    let text = format!(
        "> Old:\n> {}\n\nNew:\n{}\n",
        autumn.code(),
        invitation().code()
    );
    let sam = Visitor::new("Sam").at("#/join").open();
    sam.paste_into("The invitation", &text)
        .click_button("Continue");
    sam.is_at("Which invitation is yours?")
        .sees("There are 2 here")
        .sees("Invitation 1: Autumn, Hillside PCN, from Joe.")
        .sees("Invitation 2: Spring, Hillside PCN, from Joe.")
        .sees(&autumn.digits())
        .axe_finds_nothing()
        .no_sideways_scroll();
    sam.click_button("Answer invitation 2")
        .is_at("You are invited")
        .click_button("Compare 12 digits")
        .sees(&invitation().digits());
}

#[test]
fn after_a_file_that_cannot_be_read_the_right_text_is() {
    let sam = Visitor::new("Sam").at("#/join").open();
    let zip = sam.folder().put("invitation.zip", b"PK\x03\x04 and so on");
    sam.click_button("Or choose the invitation as a file")
        .upload("Or choose the invitation as a file", &[&zip])
        .click_button("Continue")
        .sees("invitation.zip: This is a zip or an office document.")
        .axe_finds_nothing();
    sam.paste_into("The invitation", &message())
        .click_button("Continue")
        .is_at("You are invited");
}

#[test]
fn what_belongs_elsewhere_says_where_beside_its_box() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    let asked = invites(&joe);
    returns_to_the_round(&joe);
    joe.paste_into(PASTE_REPLIES, &asked.code())
        .click_button("Add the replies");
    joe.sees("This is an invitation.")
        .sees("What belongs here is replies.")
        .is_focused_on("There is a problem")
        .axe_finds_nothing();
    let described = joe.script(
        "return document.getElementById('reply-text').getAttribute('aria-describedby')
            .split(' ').map((id) => document.getElementById(id).textContent).join(' ');",
        &[],
    );
    assert!(
        described
            .as_str()
            .unwrap()
            .contains("This is an invitation.")
    );
    joe.visits("#/join")
        .paste_into("The invitation", &code(TEAM));
    joe.click_button("Continue")
        .sees("This is a team summary.")
        .sees("What belongs here is an invitation.");
    joe.visits("#/open").is_at("Open results");
    joe.paste_into(PASTE, &asked.code())
        .click_button("Continue");
    joe.sees("Pasted text: This is an invitation.");
}

#[test]
fn a_link_that_a_mail_program_changed_leads_to_the_invitation() {
    let code = invitation().code();
    for address in [
        format!("#%2Fjoin%2F{code}"),
        format!("#/JOIN/{}", code.to_lowercase()),
        format!("#/join/{code})."),
        format!("#join/{code}&data=05%7C02%7Crobin%40example.org&reserved=0"),
    ] {
        let sam = Visitor::new("Sam").at(&address).open();
        sam.is_at("You are invited")
            .click_button("Compare 12 digits")
            .sees(&invitation().digits());
        assert_eq!(sam.route(), "#/join", "{address}");
    }
}

#[test]
fn a_clipboard_that_never_answers_and_a_printer_that_is_off_are_said() {
    let helen = Visitor::new("Helen").open();
    pastes(&helen, &file(TEAM));
    helen
        .click_button("Keep and open the report")
        .sees("A conversation starter");
    helen.script(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => new Promise(() => {}) } });
        document.execCommand = () => false;
        window.print = () => {};",
        &[],
    );
    helen
        .click_button("Copy the numbers")
        .sees("The browser did not allow copying.");
    let numbers = helen.value("The numbers as text");
    let first = numbers.lines().next().unwrap();
    assert!(first.starts_with("example\tteam\tround\t"), "{first}");
    helen
        .click_button("Print the handout")
        .sees("The browser did not start to print");
    helen.axe_finds_nothing();
}

#[test]
fn a_save_that_was_dropped_in_silence_is_not_called_done() {
    let helen = Visitor::new("Helen")
        .with_profile(&Profile::that_keeps_and_downloads_nothing())
        .open();
    pastes(&helen, &file(TEAM));
    helen
        .click_button("Keep and open the report")
        .sees("A conversation starter");
    helen
        .click_button("Save the numbers (CSV)")
        .sees("The browser was asked to save kilter-report-")
        .sees("use \"Copy the numbers\"");
    let said = helen.script(
        "return document.querySelector('[aria-labelledby=take-out] [role=status]').textContent",
        &[],
    );
    assert!(!said.as_str().unwrap().contains("Done"), "{said}");
}

#[test]
fn a_long_name_fits_and_one_from_the_right_stands_by_itself() {
    let joe = Visitor::new("Joe").narrow().open();
    let wide = "W".repeat(80);
    pastes(
        &joe,
        &format!("{}\n{}", file(&wide), file("צוות 12 (מזרח)")),
    );
    joe.sees(&wide).no_sideways_scroll();
    joe.click_button("Keep and open the report")
        .sees("2 team summaries opened.")
        .no_sideways_scroll();
    joe.sees("\u{2068}צוות 12 (מזרח)\u{2069}, ");
    for page in ["#/computer", "#/open", "#/"] {
        joe.visits(page).no_sideways_scroll();
    }
}

/// It was drawn in one line, and a table came out as one row without columns.
#[test]
fn what_is_copied_the_older_way_keeps_its_tabs_and_lines() {
    let helen = Visitor::new("Helen").at("#/example").open();
    helen.sees("Example report");
    helen.script(
        "navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));",
        &[],
    );
    helen.click_button("Copy the numbers").sees("Copied.");
    helen.visits("#/open").is_at("Open results");
    helen.keys().tab_to_field(PASTE).pastes();
    let pasted = helen.value(PASTE);
    let lines: Vec<&str> = pasted.lines().collect();
    assert!(lines.len() > 100, "{} lines", lines.len());
    let columns = lines[0].split('\t').count();
    assert!(columns > 5, "{}", lines[0]);
    assert!(lines.iter().all(|line| line.split('\t').count() == columns));
}
