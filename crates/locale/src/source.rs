//! What goes in and what comes out.

/// A file: its name as a person finds it, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The name, such as `locales/en/home.ftl`.
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// A locale: its language, such as `en`, and its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// The folder's name, a language tag.
    pub language: String,
    /// Its files.
    pub files: Vec<Source>,
}

/// A file of Rust, for the folder of the build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its name: that of the area's type, such as `Home.rs`.
    pub name: String,
    /// What is in it.
    pub text: String,
}
