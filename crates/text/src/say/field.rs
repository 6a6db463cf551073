use crate::Language;
use crate::messages::fields::Fields;
use crate::sentence::Say;
use crate::things::Field;
use std::borrow::Cow;

/// The field at a path.
#[must_use]
pub fn field(path: &str) -> Field<'_> {
    Field::at(path)
}

impl Say for &Field<'_> {
    fn say(self, language: Language) -> Cow<'static, str> {
        let fields = Fields(language);
        match self.part {
            Some(part) => fields.field(part, self.check, self.item, self.count, self.path),
            None => fields.unnamed(self.path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(path: &str) -> String {
        field(path).say(Language::En).into_owned()
    }

    #[test]
    fn known_fields_have_words() {
        for (path, words) in [
            ("team_size", "the team size"),
            ("wording.practice", "the word for practice"),
            ("checks[1]", "check 2"),
            ("checks[0].replies", "the number of replies to check 1"),
            ("checks[0].items.T1", "statement T1 of check 1"),
            (
                "checks[9].items.R4.counts",
                "the list of counts of statement R4 in check 10",
            ),
            (
                "checks[0].items.T1.counts[2]",
                "count 3 of statement T1 in check 1",
            ),
            (
                "checks[0].items.T1.opted_out",
                "the number who gave no answer to statement T1 in check 1",
            ),
        ] {
            assert_eq!(said(path), format!("{words} (\"{path}\")"));
        }
    }

    #[test]
    fn all_else_is_its_path() {
        for path in [
            "",
            "names",
            "checks[0].names",
            "checks[x]",
            "checks[18446744073709551615]",
            "checks[0].items[\"a.b\"]",
            "checks[0].items.T1.counts[2].x",
            "checks[0].items.T1.names",
        ] {
            assert_eq!(said(path), format!("the field \"{path}\""));
        }
    }
}
