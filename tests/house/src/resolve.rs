//! From a path as it is written to the module that defines what it names.

use std::collections::BTreeSet;

use crate::{module::Id, sources::Sources};

/// Paths that are being followed already: `pub use` may go round too.
type Seen = BTreeSet<(Id, Vec<String>)>;

impl Sources {
    /// The module that a path in `from` leads to: through re-exports to where the name is defined. None where it leads
    /// out of the crate.
    pub(crate) fn target(&self, from: Id, path: &[String]) -> Option<Id> {
        self.follow(from, path, &mut Seen::new())
    }

    pub(crate) fn names(&self, id: Id) -> Option<&[String]> {
        self.modules.get(id).map(|module| module.names.as_slice())
    }

    /// Whether a module stands in another, on any floor.
    pub(crate) fn stands_in(&self, id: Id, folder: Id) -> bool {
        let parent = self.modules.get(id).and_then(|module| module.parent);
        parent.is_some_and(|parent| parent == folder || self.stands_in(parent, folder))
    }

    fn follow(&self, from: Id, path: &[String], seen: &mut Seen) -> Option<Id> {
        if !seen.insert((from, path.to_vec())) {
            return None;
        }
        let (first, rest) = path.split_first()?;
        let here = self.modules.get(from)?;
        let start = match first.as_str() {
            "crate" => 0,
            "self" => from,
            "super" => here.parent?,
            name => self.named(from, name, seen)?,
        };
        self.down(start, rest, seen)
    }

    /// Goes down from a module; stops at the module that defines the first name that is no module.
    fn down(&self, start: Id, rest: &[String], seen: &mut Seen) -> Option<Id> {
        let Some((next, after)) = rest.split_first() else {
            return Some(start);
        };
        let module = self.modules.get(start)?;
        if next == "super" {
            return self.down(module.parent?, after, seen);
        }
        match self.named(start, next, seen) {
            // `Type::new`: what follows an item is the item's own.
            Some(to) if self.is_module(start, next) => self.down(to, after, seen),
            Some(to) => Some(to),
            None => Some(start),
        }
    }

    /// What a name stands for in a module: the module of that name, or the one that defines it.
    fn named(&self, at: Id, name: &str, seen: &mut Seen) -> Option<Id> {
        let module = self.modules.get(at)?;
        if let Some(child) = module.children.get(name) {
            return Some(*child);
        }
        if module.items.contains(name) {
            return Some(at);
        }
        if let Some(path) = module.imports.get(name) {
            return self.follow(at, path, seen);
        }
        module.globs.iter().find_map(|glob| {
            let of = self.follow(at, glob, seen)?;
            let there = self.modules.get(of)?;
            let has = of != at
                && (there.items.contains(name)
                    || there.children.contains_key(name)
                    || there.imports.contains_key(name));
            has.then(|| self.named(of, name, seen)).flatten()
        })
    }

    /// Whether a name stands for a module itself and not for something in one.
    fn is_module(&self, at: Id, name: &str) -> bool {
        let Some(module) = self.modules.get(at) else {
            return false;
        };
        if module.children.contains_key(name) {
            return true;
        }
        let Some(path) = module.imports.get(name) else {
            return false;
        };
        self.target(at, path)
            .and_then(|to| self.modules.get(to))
            .is_some_and(|to| to.names.last() == path.last())
    }
}
