use kilter_journeys::Person;

/// Opens every topic of the report that is on the page.
pub fn opens_every_topic(joe: &Person) {
    joe.script(
        "for (const topic of document.querySelectorAll('.kilter-topic')) topic.open = true",
        &[],
    );
}
