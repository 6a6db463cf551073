//! Single keys and chords.

use serde_json::{Value, json};

use crate::keys::Keys;

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const TAB: char = '\u{E004}';
const ENTER: char = '\u{E007}';
const SHIFT: char = '\u{E008}';
const CONTROL: char = '\u{E009}';
const ESCAPE: char = '\u{E00C}';
const UP: char = '\u{E013}';
const DOWN: char = '\u{E015}';

impl Keys<'_> {
    #[track_caller]
    pub fn press_enter(self) -> Self {
        self.press(&[ENTER])
    }

    #[track_caller]
    pub fn space(self) -> Self {
        self.press(&[' '])
    }

    #[track_caller]
    pub fn escape(self) -> Self {
        self.press(&[ESCAPE])
    }

    #[track_caller]
    pub fn down(self) -> Self {
        self.press(&[DOWN])
    }

    #[track_caller]
    pub fn up(self) -> Self {
        self.press(&[UP])
    }

    #[track_caller]
    pub fn tab(self) -> Self {
        self.press(&[TAB])
    }

    #[track_caller]
    pub fn shift_tab(self) -> Self {
        self.press(&[SHIFT, TAB])
    }

    /// Selects all of what has the focus, with Control and A, so that typing replaces it.
    #[track_caller]
    pub fn all(self) -> Self {
        self.press(&[CONTROL, 'a'])
    }

    /// Pastes what is on the clipboard, with Control and V.
    #[track_caller]
    pub fn pastes(self) -> Self {
        self.press(&[CONTROL, 'v'])
    }

    /// Types this text into what has the focus.
    #[track_caller]
    pub fn types(self, text: &str) -> Self {
        let strokes = text
            .chars()
            .flat_map(|key| [stroke("keyDown", key), stroke("keyUp", key)])
            .collect();
        self.perform(strokes)
    }

    /// Presses keys together, first to last.
    #[track_caller]
    fn press(self, chord: &[char]) -> Self {
        let down = chord.iter().map(|key| stroke("keyDown", *key));
        let up = chord.iter().rev().map(|key| stroke("keyUp", *key));
        self.perform(down.chain(up).collect())
    }

    #[track_caller]
    fn perform(self, strokes: Vec<Value>) -> Self {
        let actions =
            json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] });
        self.person.must(
            "press keys",
            self.person.session().post("/actions", &actions),
        );
        self
    }
}

fn stroke(kind: &str, key: char) -> Value {
    json!({ "type": kind, "value": key })
}
