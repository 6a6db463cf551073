//! What a sentence may speak of.

use crate::declared::Argument;
use crate::kind::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// What a whole locale has for its sentences.
pub(crate) struct Locale {
    /// The module of its parts, in the Rust that is written.
    pub(crate) module: String,
    /// The plural's categories.
    pub(crate) categories: &'static [(&'static str, &'static [u64])],
    /// Its parts.
    pub(crate) parts: BTreeSet<String>,
    /// Its terms, and what they say.
    pub(crate) terms: BTreeMap<String, String>,
}

/// The arguments that a sentence has, and those that are known to be there.
#[derive(Clone)]
pub(crate) struct Scope<'a> {
    arguments: &'a [Argument],
    there: Vec<&'a str>,
}

impl<'a> Scope<'a> {
    pub(crate) fn of(arguments: &'a [Argument]) -> Self {
        Self {
            arguments,
            there: Vec::new(),
        }
    }

    /// The same where this argument is there.
    pub(crate) fn with(&self, name: &'a str) -> Self {
        let mut scope = self.clone();
        scope.there.push(name);
        scope
    }

    pub(crate) fn find(&self, name: &str) -> Option<(&'a str, &'a Kind)> {
        let found = self.arguments.iter().find(|each| each.name == name)?;
        let kind = match &found.kind {
            Kind::MaybeNumber if self.there.contains(&name) => &Kind::Number,
            kind => kind,
        };
        Some((&found.name, kind))
    }

    pub(crate) fn names(&self) -> Vec<String> {
        self.arguments
            .iter()
            .map(|each| each.name.clone())
            .collect()
    }
}
