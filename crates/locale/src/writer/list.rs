//! Lists of names.

use super::Writer;
use crate::fault::Fault;
use crate::kind::Kind;

impl Writer<'_> {
    /// Says a list with what the locale puts between its names, and before the last.
    pub(super) fn list(&mut self, name: &str, kind: &Kind, last: &str) {
        let call = if *kind == Kind::Things {
            "things"
        } else {
            "list"
        };
        let (between, last) = (self.separator("comma"), self.separator(last));
        self.statement(&format!("out.{call}({name}, {between:?}, {last:?})"));
    }

    /// The term `-list_comma`, `-list_and` or `-list_or`.
    fn separator(&mut self, which: &str) -> String {
        let term = format!("list_{which}");
        if let Some(found) = self.locale.terms.get(&term) {
            return found.clone();
        }
        self.fault(|at| Fault::UnknownTerm { at, found: term });
        String::new()
    }
}
