//! The paths in a file: in `use`, in types and expressions, and in the tokens of macros.

use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::{Attribute, ItemUse, Macro, Path, UseTree, Visibility, visit::Visit};

/// What a module's items mention.
#[derive(Debug, Default)]
pub(crate) struct Mentioned {
    pub(crate) imports: Vec<(String, Vec<String>)>,
    pub(crate) globs: Vec<Vec<String>>,
    pub(crate) paths: Vec<Vec<String>>,
    pub(crate) exports: Vec<Vec<String>>,
}

impl Mentioned {
    fn tree(&mut self, tree: &UseTree, before: &[String]) {
        let with = |name: &syn::Ident| [before, &[name.unraw().to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.tree(&path.tree, &with(&path.ident)),
            UseTree::Name(name) if name.ident == "self" => self.import(before.last(), before),
            UseTree::Name(name) => self.import(Some(&name.ident.to_string()), &with(&name.ident)),
            UseTree::Rename(name) if name.ident == "self" => {
                self.import(Some(&name.rename.to_string()), before);
            }
            UseTree::Rename(name) => {
                self.import(Some(&name.rename.to_string()), &with(&name.ident));
            }
            UseTree::Glob(_) => self.globs.push(before.to_vec()),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.tree(tree, before);
                }
            }
        }
    }

    fn import(&mut self, name: Option<&String>, path: &[String]) {
        self.imports
            .extend(name.map(|name| (name.clone(), path.to_vec())));
    }

    /// A macro's own grammar is unknown; a path in it looks like any other.
    fn tokens(&mut self, tokens: TokenStream) {
        let (mut path, mut colons) = (Vec::new(), 0);
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.path(std::mem::take(&mut path));
                    }
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                other => {
                    self.path(std::mem::take(&mut path));
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.tokens(group.stream());
                    }
                }
            }
        }
        self.path(path);
    }

    fn path(&mut self, path: Vec<String>) {
        if path.len() > 1 {
            self.paths.push(path);
        }
    }
}

impl<'ast> Visit<'ast> for Mentioned {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if item.leading_colon.is_some() {
            return;
        }
        let before = (self.imports.len(), self.globs.len());
        self.tree(&item.tree, &[]);
        let imports = self.imports.iter().skip(before.0).map(|(_, path)| path);
        let brought = imports.chain(self.globs.iter().skip(before.1)).cloned();
        match item.vis {
            Visibility::Inherited => self.paths.extend(brought),
            _ => self.exports.extend(brought),
        }
    }

    fn visit_path(&mut self, path: &'ast Path) {
        self.path(
            path.segments
                .iter()
                .map(|part| part.ident.unraw().to_string())
                .collect(),
        );
        syn::visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.visit_path(&call.path);
        self.tokens(call.tokens.clone());
    }

    // `pub(in crate::a)` asks nothing of a.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    // Nor does `#[doc = …]`.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}
