//! The days of promises as a calendar file (RFC 5545), which Outlook and phones open.

use kilter_core::day::Day;
use kilter_core::names::Name;
use kilter_core::promises::Promises;
use kilter_text::t;
use std::borrow::Cow;

/// Octets of a line, without its end (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// An event of a whole day for each promise, and one for the day to look again.
#[must_use]
pub fn calendar(promises: &Promises) -> String {
    let say = t().promises;
    let mut file = File(String::new());
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Kilter//Promises 1//EN");
    for (place, promise) in promises.promises.iter().enumerate() {
        let owner = promise.owner.as_str();
        let text = match promise.sign.as_ref().map(Name::as_str) {
            Some(how) => say.calendar_text_with(owner, how),
            None => say.calendar_text(owner),
        };
        let title = say.calendar_promise(promises.team.as_str(), promise.what.as_str());
        file.event(promises, place + 1, promise.by, &title, Some(text));
    }
    if let Some(day) = promises.review {
        let title = say.calendar_review(promises.team.as_str());
        file.event(promises, 0, day, &title, None);
    }
    file.line("END:VCALENDAR");
    file.0
}

struct File(String);

impl File {
    /// A line, folded where it is longer than a line may be: never within a letter.
    fn line(&mut self, text: &str) {
        let mut length = 0;
        for c in text.chars() {
            if length + c.len_utf8() > LONGEST_LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    fn event(
        &mut self,
        of: &Promises,
        number: usize,
        day: Day,
        title: &str,
        text: Option<Cow<'static, str>>,
    ) {
        let date = |day: &str| day.replace('-', "");
        self.line("BEGIN:VEVENT");
        // The same for the same promise, so that a calendar which has it takes the new day for the old one.
        self.line(&format!("UID:{}-{number}@kilter.invalid", of.round_id));
        // When it was written must be there. Only the month of the round is known.
        self.line(&format!(
            "DTSTAMP:{}01T000000Z",
            date(&of.month.to_string())
        ));
        self.line(&format!("DTSTART;VALUE=DATE:{}", date(&day.to_string())));
        self.line(&format!("SUMMARY:{}", escaped(title)));
        if let Some(text) = text {
            self.line(&format!("DESCRIPTION:{}", escaped(&text)));
        }
        // The day stays free for appointments.
        self.line("TRANSP:TRANSPARENT");
        self.line("END:VEVENT");
    }
}

/// What means something in a calendar file gets a backslash (RFC 5545, 3.3.11). Names have no line breaks.
fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for c in text.chars() {
        if matches!(c, '\\' | ';' | ',') {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::promises;
    use icalendar::{Calendar, CalendarComponent, Component as _, DatePerhapsTime};
    use proptest::prelude::*;

    /// Of each event its day, what it is called and what stands with it, as another program reads them.
    fn read(file: &str) -> Vec<(String, String, Option<String>)> {
        let calendar: Calendar = file.parse().unwrap();
        let events = calendar.components.iter().map(|component| {
            let CalendarComponent::Event(event) = component else {
                panic!("{component:?}");
            };
            assert!(event.get_uid().is_some() && event.get_timestamp().is_some());
            let Some(DatePerhapsTime::Date(day)) = event.get_start() else {
                panic!("{event:?}");
            };
            (
                day.to_string(),
                event.get_summary().unwrap().to_owned(),
                event.get_description().map(str::to_owned),
            )
        });
        events.collect()
    }

    #[test]
    fn another_program_reads_the_days() {
        let found = read(&calendar(&promises()));
        let says = |day: &str, title: &str, text: Option<&str>| {
            (day.to_owned(), title.to_owned(), text.map(str::to_owned))
        };
        assert_eq!(
            found,
            [
                says(
                    "2027-05-12",
                    "Made-up PCN team: Early-warning slot first on the agenda; every time",
                    Some("Who: Chair. We know by: It is on four agendas, in a row."),
                ),
                says(
                    "2027-05-26",
                    "Made-up PCN team: One page on who does what for the hub",
                    Some("Who: PCN manager."),
                ),
                says(
                    "2027-06-09",
                    "Made-up PCN team: look at what we promised",
                    None,
                ),
            ]
        );
    }

    proptest! {
        #[test]
        fn any_promise_comes_through(what in "[ -~£éß日\u{1f600}]{1,80}") {
            let Ok(name) = Name::new(&what) else {
                return Ok(());
            };
            let mut promises = promises();
            promises.promises[0].what = name.clone();
            let file = calendar(&promises);
            for line in file.split("\r\n") {
                prop_assert!(line.len() <= 75, "{line}");
                prop_assert!(!line.contains(['\r', '\n']));
            }
            prop_assert_eq!(&read(&file)[0].1, &format!("Made-up PCN team: {}", name.as_str()));
        }
    }
}
