//! Compiles sentences.
//!
//! Messages are declared in Rust, with typed arguments; a locale is a folder of [Fluent](https://projectfluent.org)
//! files, one an area, that say them. Out comes the Rust that says each message in each locale. A message that a
//! locale lacks or has too much, an argument that it does not say or does not have, a key that can't be: each is a
//! [`Fault`], and ends the build.
//!
//! What can stand in braces:
//!
//! | in the file | what it does |
//! |---|---|
//! | `{ $name }` | says an argument: a text as it is, a number with its thousands in groups, a list with "and" |
//! | `{ NUMBER($n, useGrouping: "false") }` | the number's digits alone |
//! | `{ LIST($names, last: "or") }` | a list that ends with "or"; with `"comma"` it has commas alone |
//! | `{ CAPITAL($field) }` | with a capital letter, to begin a sentence |
//! | `{ REPLIES($n) }` | a part of this locale's own, `parts.ftl`: a message of one number, there called `$n` |
//! | `{ -kilter }` | a term of `parts.ftl` |
//! | `{ $n -> [0] … [one] … *[other] … }` | chooses: by number, by plural of the language, by the name of a case (`true`, `false`, `none`) |

mod area;
mod declared;
mod fault;
mod folder;
mod kind;
mod parse;
mod plural;
mod said;
mod scope;
mod source;
mod writer;

pub use fault::{At, Fault};
pub use folder::compile_folders;
pub use source::{Folder, Source, Written};

use area::Said;
use declared::Declared;

/// The Rust that says every declared message in every locale; or all that is wrong. The first locale is the one in
/// which everything is said that no other is asked for.
pub fn compile(declarations: &[Source], locales: &[Folder]) -> Result<Vec<Written>, Vec<Fault>> {
    let declared = Declared::read(declarations).map_err(|fault| vec![fault])?;
    let mut faults = Vec::new();
    let mut said: Vec<Said<'_>> = Vec::new();
    for locale in locales {
        match Said::read(locale, &declared) {
            Ok(locale) => said.push(locale),
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() {
        Ok(said::written(&declared, &said))
    } else {
        Err(faults)
    }
}
