use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use syn::{Attribute, Item, Meta, Token, ext::IdentExt as _, punctuated::Punctuated, visit::Visit};

use crate::{
    fault::HouseFault,
    imports::Mentioned,
    module::{Id, Module},
};

/// All modules of one crate; what is compiled for tests only is left out.
#[derive(Debug)]
pub struct Sources {
    pub(crate) modules: Vec<Module>,
}

impl Sources {
    /// Reads a crate from the file that holds its root.
    pub fn read(root: &Path) -> Result<Self, HouseFault> {
        let mut sources = Self {
            modules: vec![Module {
                file: root.to_owned(),
                ..Module::default()
            }],
        };
        let folder = root.parent().unwrap_or(Path::new("")).to_owned();
        sources.items(0, parse(root)?.items, &folder)?;
        Ok(sources)
    }

    /// The files it is made of.
    pub fn files(&self) -> BTreeSet<PathBuf> {
        let files = self.modules.iter().map(|module| module.file.clone());
        files.collect()
    }

    /// Takes in a module's items; its children's files stand in `folder`.
    fn items(&mut self, id: Id, items: Vec<Item>, folder: &Path) -> Result<(), HouseFault> {
        let mut mentioned = Mentioned::default();
        for item in items {
            if for_tests(attributes(&item)) {
                continue;
            }
            let Item::Mod(item) = item else {
                if let (Some(name), Some(module)) = (name(&item), self.modules.get_mut(id)) {
                    module.items.insert(name);
                }
                mentioned.visit_item(&item);
                continue;
            };
            // A file of a raw name has the plain one.
            let name = item.ident.unraw().to_string();
            let below = folder.join(&name);
            if let Some((_, items)) = item.content {
                let child = self.child(id, &name, None);
                self.items(child, items, &below)?;
            } else {
                let file = self.file(id, &item.attrs, folder, &name)?;
                let child = self.child(id, &name, Some(file.clone()));
                self.items(child, parse(&file)?.items, &below)?;
            }
        }
        if let Some(module) = self.modules.get_mut(id) {
            module.imports.extend(mentioned.imports);
            module.globs = mentioned.globs;
            module.paths = mentioned.paths;
            module.exports = mentioned.exports;
        }
        Ok(())
    }

    fn child(&mut self, parent: Id, name: &str, file: Option<PathBuf>) -> Id {
        let id = self.modules.len();
        let mut child = Module {
            parent: Some(parent),
            ..Module::default()
        };
        if let Some(parent) = self.modules.get_mut(parent) {
            parent.children.insert(name.to_owned(), id);
            child.names = [parent.names.as_slice(), &[name.to_owned()]].concat();
            child.file = file.unwrap_or_else(|| parent.file.clone());
        }
        self.modules.push(child);
        id
    }

    fn file(
        &self,
        id: Id,
        attributes: &[Attribute],
        folder: &Path,
        name: &str,
    ) -> Result<PathBuf, HouseFault> {
        let declared = self.modules.get(id).map(|module| module.file.clone());
        let declared = declared.unwrap_or_default();
        let beside = declared.parent().unwrap_or(Path::new(""));
        let told = path_attribute(attributes).map(|path| beside.join(path));
        let usual = [
            folder.join(format!("{name}.rs")),
            folder.join(name).join("mod.rs"),
        ];
        told.into_iter()
            .chain(usual)
            .find(|file| file.is_file())
            .ok_or_else(|| HouseFault::NoFile {
                path: declared,
                module: name.to_owned(),
            })
    }
}

pub(crate) fn parse(path: &Path) -> Result<syn::File, HouseFault> {
    let text = fs::read_to_string(path).map_err(|source| HouseFault::File {
        path: path.to_owned(),
        source,
    })?;
    syn::parse_file(&text).map_err(|source| HouseFault::Rust {
        path: path.to_owned(),
        source,
    })
}

/// Whether an item is compiled for tests only.
pub(crate) fn for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => list
            .parse_args()
            .is_ok_and(|condition| asks_for_tests(&condition)),
        meta => meta.path().is_ident("test"),
    })
}

fn asks_for_tests(condition: &Meta) -> bool {
    let Meta::List(list) = condition else {
        return condition.path().is_ident("test");
    };
    let parts = Punctuated::<Meta, Token![,]>::parse_terminated;
    let mut parts = list.parse_args_with(parts).unwrap_or_default().into_iter();
    if list.path.is_ident("all") {
        return parts.any(|part| asks_for_tests(&part));
    }
    list.path.is_ident("any") && parts.all(|part| asks_for_tests(&part))
}

pub(crate) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn name(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}

fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        let Meta::NameValue(meta) = &attribute.meta else {
            return None;
        };
        let syn::Expr::Lit(literal) = &meta.value else {
            return None;
        };
        match &literal.lit {
            syn::Lit::Str(text) if meta.path.is_ident("path") => Some(text.value()),
            _ => None,
        }
    })
}
