use crate::{failure, hasty, open_stub};

#[test]
fn a_person_finds_things_by_role_and_name() {
    let joe = open_stub();
    joe.is_at("Kilter's stub")
        .sees("Trust 7.8")
        .does_not_see("Never shown");
    assert_eq!(joe.title(), "Stub");
    assert_eq!(joe.value("Team name"), "Old name");

    joe.type_into("Team name", "Millbrook")
        .pick("Month", "April")
        .tick_alone("Shared machine");
    joe.has_chosen_nothing("We say what we think")
        .choose("We say what we think", "Usually");
    joe.has_chosen_nothing("We keep our word")
        .choose("We keep our word", "Usually");
    joe.click_button("Continue")
        .is_at("Team Millbrook")
        .is_focused_on("Team Millbrook")
        .sees("April, 3, true");
    assert_eq!(
        (joe.heading(), joe.focused(), joe.title()),
        (
            "Team Millbrook".into(),
            "Team Millbrook".into(),
            "Team Millbrook".into()
        )
    );
    assert_eq!(
        joe.table("Replies"),
        [["Statement", "Usually"], ["T1", "8"], ["T2", "No data"]]
    );

    joe.does_not_see("Only for the curious")
        .click_button("More")
        .sees("Only for the curious");
    joe.click_link("Change the team's name").sees("At #/change");
    joe.click_link("About")
        .sees("At #/about")
        .back()
        .sees("At #/change")
        .forward()
        .sees("At #/about");
    assert_eq!(joe.route(), "#/about");
    joe.visits("#/other")
        .sees("At #/other")
        .reload()
        .is_at("Kilter's stub")
        .does_not_see("Millbrook");
}

#[test]
fn a_person_gives_files_and_text() {
    let joe = open_stub();
    let (one, two) = (
        joe.folder().put("one.json", "1"),
        joe.folder().put("two words.json", "2"),
    );
    joe.upload("Choose team summaries", &[one, two])
        .sees("one.json: 1; two words.json: 2");
    joe.drop_on("Drop a file here", "dropped.json", b"{}")
        .sees("dropped.json: {}");
    joe.paste_into("Paste a summary", "[1,\n2]")
        .paste_into("Paste a summary", "{\"team\":\n\"é\"}");
    assert_eq!(joe.value("Paste a summary"), "{\"team\":\n\"é\"}");
}

#[test]
fn a_step_that_fails_says_what_was_looked_for_and_what_was_there() {
    let joe = hasty("stub.html");
    let said = failure(|| joe.click_button("Kontinue"));
    for part in [
        "Joe: looked for the button \"Kontinue\" for 1.5s",
        "\"Continue\", \"Keep\"",
        "Title: Stub",
        "Kilter’s stub",
        "Picture: ",
    ] {
        assert!(said.contains(part), "{part} is not in: {said}");
    }
}

#[test]
fn a_name_that_is_hidden_twice_or_switched_off_is_not_clicked() {
    let joe = hasty("stub.html");
    joe.script(
        "document.querySelector('#count').insertAdjacentHTML('afterend', '<button>Keep</button>')",
        &[],
    );
    let said = failure(|| joe.click_button("Keep"));
    assert!(said.contains("2 have that name"), "{said}");
    let said = failure(|| joe.click_button("Save nothing"));
    assert!(said.contains("switched off"), "{said}");
    let said = failure(|| joe.choose("We keep our word", "Sometimes"));
    assert!(said.contains("Here are: \"Rarely\", \"Usually\""), "{said}");
}
