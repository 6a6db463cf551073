use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

/// A module of a crate by its place in [`crate::Sources`].
pub(crate) type Id = usize;

/// A module: a file, or a part of one.
#[derive(Debug, Default)]
pub(crate) struct Module {
    /// Names from the crate's root; none for the root itself.
    pub(crate) names: Vec<String>,
    /// The file it stands in.
    pub(crate) file: PathBuf,
    /// The module it stands in.
    pub(crate) parent: Option<Id>,
    /// The modules in it.
    pub(crate) children: BTreeMap<String, Id>,
    /// What it defines itself.
    pub(crate) items: BTreeSet<String>,
    /// Names that `use` brings into it, and the paths they stand for.
    pub(crate) imports: BTreeMap<String, Vec<String>>,
    /// Paths of `use …::*`.
    pub(crate) globs: Vec<Vec<String>>,
    /// Every path in it, but for those of `pub use`.
    pub(crate) paths: Vec<Vec<String>>,
    /// The paths of `pub use`.
    pub(crate) exports: Vec<Vec<String>>,
}
