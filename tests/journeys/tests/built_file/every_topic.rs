use kilter_journeys::Person;

/// Opens every topic of the report that is on the page.
pub fn opens_every_topic(joe: &Person) {
    joe.script(
        "for (const topic of document.querySelectorAll('.kilter-topic')) topic.open = true",
        &[],
    );
}

/// Opens all that is folded: topics, and the tables of pictures.
pub fn opens_everything(joe: &Person) {
    joe.script(
        "for (const folded of document.querySelectorAll('article details')) folded.open = true",
        &[],
    );
}
