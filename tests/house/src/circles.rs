//! Circles between siblings. A folder with all that is in it is one node beside its siblings, on every floor of the
//! house; the folder's own file (`mod.rs`) is a sibling of what stands in the folder.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use petgraph::{algo::tarjan_scc, graphmap::DiGraphMap};

use crate::{module::Id, sources::Sources};

/// Siblings that can all be reached from each other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Circle {
    /// Their folder, from the crate's root; empty at the root.
    pub folder: String,
    /// Their names, sorted.
    pub siblings: Vec<String>,
    /// What ties them: which file asks which sibling.
    pub ties: Vec<String>,
}

impl Circle {
    /// As the allow-list names it: `exchange: fault, reader`.
    pub fn name(&self) -> String {
        let folder = if self.folder.is_empty() {
            "."
        } else {
            &self.folder
        };
        format!("{folder}: {}", self.siblings.join(", "))
    }
}

impl fmt::Display for Circle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.name())?;
        self.ties
            .iter()
            .try_for_each(|tie| write!(f, "\n    {tie}"))
    }
}

/// What stands for a folder's own file among its siblings.
const OWN: &str = "mod.rs";

/// Which siblings ask which, and for each such arrow who asks for what.
type Arrows = BTreeMap<(String, String), BTreeMap<String, BTreeSet<String>>>;

/// The circles of a crate, in the order of their folders.
pub fn circles(sources: &Sources) -> Vec<Circle> {
    let mut found: Vec<Circle> = floors(sources)
        .iter()
        .flat_map(|(folder, arrows)| on_floor(folder, arrows))
        .collect();
    found.sort();
    found
}

fn on_floor(folder: &[String], arrows: &Arrows) -> Vec<Circle> {
    let ends = arrows.keys().map(|(from, to)| (from.as_str(), to.as_str()));
    let graph: DiGraphMap<&str, ()> = ends.collect();
    tarjan_scc(&graph)
        .into_iter()
        .filter(|round| round.len() > 1)
        .map(|round| {
            let siblings: BTreeSet<String> = round.into_iter().map(ToOwned::to_owned).collect();
            let inside = |((from, to), _): &(&(String, String), _)| {
                siblings.contains(from) && siblings.contains(to)
            };
            let ties = arrows.iter().filter(inside).flat_map(|((_, to), ties)| {
                ties.iter().map(move |(from, names)| {
                    let names: Vec<&str> = names.iter().map(String::as_str).collect();
                    format!("{from} asks {to} for {}", names.join(", "))
                })
            });
            Circle {
                folder: folder.join("/"),
                ties: ties.collect(),
                siblings: siblings.iter().cloned().collect(),
            }
        })
        .collect()
}

fn floors(sources: &Sources) -> BTreeMap<Vec<String>, Arrows> {
    let mut floors = BTreeMap::<_, Arrows>::new();
    for (from, module) in sources.modules.iter().enumerate() {
        let exports = module.exports.iter().map(|path| (path, true));
        let paths = module.paths.iter().map(|path| (path, false));
        for (path, export) in exports.chain(paths) {
            let Some(to) = sources.target(from, path) else {
                continue;
            };
            // A door is not a dependency: what a folder passes on of its own it does not use.
            if export && sources.stands_in(to, from) {
                continue;
            }
            if let Some((folder, arrow)) = parted(sources, from, to) {
                let arrows = floors.entry(folder).or_default();
                let ties = arrows.entry(arrow).or_default();
                let name = path.last().cloned().unwrap_or_default();
                ties.entry(module.names.join("/")).or_default().insert(name);
            }
        }
    }
    floors
}

/// The floor on which two modules part, and the siblings there that they stand in.
fn parted(sources: &Sources, from: Id, to: Id) -> Option<(Vec<String>, (String, String))> {
    let (from, to) = (sources.names(from)?, sources.names(to)?);
    let shared = from.iter().zip(to).take_while(|(a, b)| a == b).count();
    let sibling = |names: &[String]| names.get(shared).map_or(OWN, String::as_str).to_owned();
    let (one, other) = (sibling(from), sibling(to));
    (one != other).then(|| (from.iter().take(shared).cloned().collect(), (one, other)))
}
