//! What is wrong with a declaration or with a locale's file.

use std::fmt;
use thiserror::Error;

/// Where: the file, and the message in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At {
    /// The file, such as `locales/en/home.ftl`.
    pub file: String,
    /// The message's name.
    pub message: String,
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.message)
    }
}

/// Why sentences can't be compiled.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Fault {
    /// A folder or a file can't be read.
    #[error("{file}: can't be read: {why}")]
    Unreadable {
        /// Which.
        file: String,
        /// What the system says.
        why: String,
    },
    /// Declarations that are no Rust, or no `messages!`.
    #[error("{file}: line {line}: {why}")]
    Declaration {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// What the parser says.
        why: String,
    },
    /// An argument of a type that no locale can say.
    #[error("{at}: ${argument}: no sentence can say the type {found}")]
    UnknownType {
        /// Where it is declared.
        at: At,
        /// The argument.
        argument: String,
        /// Its type.
        found: String,
    },
    /// Text that is not Fluent.
    #[error("{file}: line {line}: {why}: {found}")]
    Syntax {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// What the parser says.
        why: String,
        /// What stands there.
        found: String,
    },
    /// An area that the locale has no file for.
    #[error("{file}: there is no such file, and {messages} messages are to be in it")]
    NoFile {
        /// The file that is missing.
        file: String,
        /// How many messages the area has.
        messages: usize,
    },
    /// A file of no area.
    #[error("{file}: no area is called so")]
    UnknownArea {
        /// The file.
        file: String,
    },
    /// A declared message that the locale does not say.
    #[error("{at}: is declared and not said")]
    Lacking {
        /// Which.
        at: At,
    },
    /// A message that is declared nowhere.
    #[error("{at}: is said and not declared")]
    TooMuch {
        /// Which.
        at: At,
    },
    /// A message that stands twice in a file.
    #[error("{at}: is there twice")]
    Twice {
        /// Which.
        at: At,
    },
    /// An argument that the message does not have.
    #[error("{at}: there is no ${found}; it has {known:?}")]
    UnknownArgument {
        /// Where.
        at: At,
        /// The argument that was found.
        found: String,
        /// Those that there are.
        known: Vec<String>,
    },
    /// An argument that the sentence does not say.
    #[error("{at}: ${argument} is not in it")]
    ArgumentUnsaid {
        /// Where.
        at: At,
        /// The argument.
        argument: String,
    },
    /// An argument that can be chosen by, and not be said by itself.
    #[error("{at}: ${argument} can be chosen by, and not be said: {kind}")]
    CanNotSay {
        /// Where.
        at: At,
        /// The argument.
        argument: String,
        /// What it is.
        kind: &'static str,
    },
    /// What can't be chosen by.
    #[error("{at}: can't choose by {found}")]
    CanNotChoose {
        /// Where.
        at: At,
        /// What was found.
        found: String,
    },
    /// A key that the argument can't have.
    #[error("{at}: ${argument} is never [{found}]; it can be {expected}")]
    WrongKey {
        /// Where.
        at: At,
        /// The argument.
        argument: String,
        /// The key that was found.
        found: String,
        /// Those that it can have.
        expected: String,
    },
    /// A function that there is not, or not with these arguments.
    #[error("{at}: there is no {found}; there are {known:?}")]
    UnknownCall {
        /// Where.
        at: At,
        /// The call.
        found: String,
        /// Those that there are.
        known: Vec<String>,
    },
    /// A term that the locale does not have.
    #[error("{at}: the locale has no term -{found} in parts.ftl")]
    UnknownTerm {
        /// Where.
        at: At,
        /// The term.
        found: String,
    },
    /// Something of Fluent that is not compiled here.
    #[error("{at}: {what} is not used here")]
    NotUsed {
        /// Where.
        at: At,
        /// What.
        what: &'static str,
    },
    /// A language whose plurals are not known.
    #[error("{file}: how {language} forms plurals is not in the table of plural.rs")]
    NoPlurals {
        /// The locale's folder.
        file: String,
        /// Its language.
        language: String,
    },
}
