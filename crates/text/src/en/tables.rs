//! Several tables of one round.

use std::borrow::Cow;

use super::English;
use crate::messages::tables::Tables;

impl Tables for English {
    fn title(&self) -> Cow<'static, str> {
        "Another table".into()
    }

    fn text(&self, minimum: u32) -> Cow<'static, str> {
        format!("At a large event, each table can have a computer of its own and run a part of this round. The people of a table answer there. Each table needs {minimum} replies by itself.").into()
    }

    fn how(&self) -> Cow<'static, str> {
        "Take the text below to the other computer. There choose \"Ask the team\", then \"This is one of several tables\". The text holds what you chose for the round: no answers and no key.".into()
    }

    fn afterwards(&self) -> Cow<'static, str> {
        "In the end each table closes its part and gives its file to the facilitator, who can add the tables up.".into()
    }

    fn code_label(&self) -> Cow<'static, str> {
        "The text for the other table".into()
    }

    fn part_link(&self) -> Cow<'static, str> {
        "This is one of several tables".into()
    }

    fn part_lead(&self) -> Cow<'static, str> {
        "The round is open at another table. Bring the text from there.".into()
    }

    fn choose_hint(&self) -> Cow<'static, str> {
        "The text as a file.".into()
    }

    fn paste_label(&self) -> Cow<'static, str> {
        "Or paste the text".into()
    }

    fn paste_hint(&self) -> Cow<'static, str> {
        "It begins with KLTR1TABLE. Any text around it is left out.".into()
    }

    fn nothing_given(&self) -> Cow<'static, str> {
        "Choose a file, or paste the text from the other table".into()
    }

    fn nothing(&self) -> Cow<'static, str> {
        "There is no text for a table in it: it begins with KLTR1TABLE".into()
    }

    fn damaged(&self) -> Cow<'static, str> {
        "The text was cut short or changed on its way: copy it again".into()
    }

    fn newer(&self) -> Cow<'static, str> {
        "The text is from a newer copy of Kilter: open the same copy here".into()
    }

    fn wrong_contents(&self) -> Cow<'static, str> {
        "The text holds something that a round can't have: copy it again".into()
    }

    fn unknown_check(&self) -> Cow<'static, str> {
        "The round has a check that this copy of Kilter does not have: open a newer copy".into()
    }

    fn read_title(&self) -> Cow<'static, str> {
        "This table's part of the round".into()
    }

    fn by_itself(&self, minimum: u32) -> Cow<'static, str> {
        format!("This table needs {minimum} replies by itself. Only the people who sit here answer here.").into()
    }

    fn size_label(&self) -> Cow<'static, str> {
        "How many people sit at this table?".into()
    }
}
