//! The names by which the module and its glue know each other. wasm-bindgen's say what each is and end in a hash, and
//! stand in both; nobody reads them in a release.
//!
//! What the module exports and the glue does not name goes, and with it what nothing else reaches: that are classes of
//! a crate that we make no object of, and a constant that is named after the folder of the build's home
//! (<https://docs.rs/crate/wasm_split_macros/0.2.2/source/src/lib.rs>), by which the same sources would be other bytes.

use std::collections::{HashMap, HashSet};

use walrus::{Module, ModuleConfig};

use super::bind::Bound;

/// Why the names cannot be made short.
#[derive(Debug, thiserror::Error)]
#[error("the bound module cannot be read: {0}")]
pub struct Unread(String);

/// The same with short names, and without what the two do not share.
pub fn short(bound: &Bound) -> Result<Bound, Unread> {
    let mut module = ModuleConfig::new()
        .parse(&bound.wasm)
        .map_err(|why| Unread(format!("{why:#}")))?;
    let glue = without_classes(&bound.glue);
    drop_unnamed(&mut module, &glue);
    let mut names = Names::default();
    for import in module.imports.iter_mut() {
        import.name = names.short(&import.name);
    }
    for export in module.exports.iter_mut() {
        export.name = names.short(&export.name);
    }
    Ok(Bound {
        glue: names.in_glue(&glue),
        wasm: module.emit_wasm(),
    })
}

/// The glue without classes that it only offers to other scripts: there is none.
fn without_classes(glue: &str) -> String {
    let mut left = glue.to_owned();
    for class in glue.split("export class ").skip(1) {
        let name = words(class).next().unwrap_or_default();
        let ends = [
            (
                format!("export class {name} {{"),
                format!("= {name}.prototype.free;\n"),
            ),
            (format!("const {name}Finalization = "), ";\n".to_owned()),
        ];
        let without = ends
            .iter()
            .try_fold(left.clone(), |text, (from, to)| without(&text, from, to));
        left = without
            .filter(|text| !words(text).any(|word| word == name))
            .unwrap_or(left);
    }
    left
}

/// The text without what stands from the one to the other.
fn without(text: &str, from: &str, to: &str) -> Option<String> {
    let (before, rest) = text.split_once(from)?;
    let (_, after) = rest.split_once(to)?;
    Some(format!("{before}{after}"))
}

/// Takes out of the module what it exports and the glue does not name.
fn drop_unnamed(module: &mut Module, glue: &str) {
    let named: HashSet<&str> = words(glue).collect();
    let unnamed: Vec<_> = module
        .exports
        .iter()
        .filter(|export| !named.contains(export.name.as_str()))
        .map(walrus::Export::id)
        .collect();
    for export in unnamed {
        module.exports.delete(export);
    }
}

/// Short names, by the long ones.
#[derive(Debug, Default)]
struct Names(HashMap<String, String>);

impl Names {
    /// Those of wasm-bindgen; any other name, such as `memory`, is a word of the glue's own as well.
    fn short(&mut self, long: &str) -> String {
        if !long.contains("__") {
            return long.to_owned();
        }
        let next = self.0.len();
        let short = self.0.entry(long.to_owned());
        short.or_insert_with(|| format!("${next}")).clone()
    }

    fn in_glue(&self, glue: &str) -> String {
        let short = |word| self.0.get(word).map_or(word, String::as_str);
        words(glue).map(short).collect()
    }
}

/// Names, and what stands between them.
fn words(glue: &str) -> impl Iterator<Item = &str> {
    let in_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let mut rest = glue;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let other = |letter| in_name(letter) != in_name(first);
        let (word, after) = rest.split_at(rest.find(other).unwrap_or(rest.len()));
        rest = after;
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "export class Pipe {
free() { wasm.__wbg_pipe_free(this.__wbg_ptr, 0); }
}
if (Symbol.dispose) Pipe.prototype[Symbol.dispose] = Pipe.prototype.free;

export class Kept {
free() { wasm.__wbg_kept_free(this.__wbg_ptr, 0); }
}
if (Symbol.dispose) Kept.prototype[Symbol.dispose] = Kept.prototype.free;
const imports = { __wbg_get_0123: (n) => new Kept(n), __wbg_memory: () => wasm.memory };
const PipeFinalization = new FinalizationRegistry(ptr => wasm.__wbg_pipe_free(ptr, 1));
const KeptFinalization = new FinalizationRegistry(ptr => wasm.__wbg_kept_free(ptr, 1));
";

    /// A module that imports `__wbg_get_0123` and exports a memory and three functions.
    fn bound() -> Bound {
        let mut module = Module::default();
        let ty = module.types.add(&[], &[]);
        let (get, _) = module.add_import_func("./glue.js", "__wbg_get_0123", ty);
        for name in ["__wbg_pipe_free", "__wbg_kept_free", "_MARKER_0123"] {
            module.exports.add(name, get);
        }
        let memory = module.memories.add_local(false, false, 1, None, None);
        module.exports.add("memory", memory);
        Bound {
            glue: GLUE.to_owned(),
            wasm: module.emit_wasm(),
        }
    }

    #[test]
    fn both_have_the_same_short_names_and_what_only_one_names_goes() {
        let short = short(&bound()).unwrap();
        let module = Module::from_buffer(&short.wasm).unwrap();
        let imports: Vec<_> = module.imports.iter().map(|each| &each.name).collect();
        let mut exports: Vec<_> = module.exports.iter().map(|each| &each.name).collect();
        exports.sort();
        assert_eq!(imports, ["$0"]);
        assert_eq!(exports, ["$1", "memory"]);
        assert!(
            short
                .glue
                .contains("$0: (n) => new Kept(n), __wbg_memory: () => wasm.memory")
        );
        assert!(short.glue.contains("ptr => wasm.$1(ptr, 1)") && !short.glue.contains("Pipe"));
    }
}
