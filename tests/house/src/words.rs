//! What is written in sources: names, and texts between quotation marks.

use std::path::Path;

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::{Attribute, Item, LitStr, Macro, visit::Visit};

use crate::{
    fault::HouseFault,
    sources::{attributes, for_tests, parse},
};

/// The words of a file, but for its tests and comments.
#[derive(Debug, Default)]
pub struct Words {
    /// Names of types, functions, fields and the like.
    pub names: Vec<String>,
    /// What stands between quotation marks.
    pub texts: Vec<String>,
}

impl Words {
    /// Reads a file.
    pub fn read(file: &Path) -> Result<Self, HouseFault> {
        let mut words = Self::default();
        words.visit_file(&parse(file)?);
        Ok(words)
    }

    fn tokens(&mut self, tokens: TokenStream) {
        let mut after_hash = false;
        for token in tokens {
            match token {
                TokenTree::Group(_) if after_hash => {}
                TokenTree::Group(ref group) => self.tokens(group.stream()),
                TokenTree::Ident(ref name) => self.names.push(name.to_string()),
                TokenTree::Literal(ref literal) => {
                    let text = syn::parse_str::<LitStr>(&literal.to_string());
                    self.texts.extend(text.map(|text| text.value()));
                }
                TokenTree::Punct(_) => {}
            }
            after_hash = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#');
        }
    }
}

impl Visit<'_> for Words {
    fn visit_item(&mut self, item: &Item) {
        if !for_tests(attributes(item)) {
            syn::visit::visit_item(self, item);
        }
    }

    // A doc comment is an attribute with a text: it may take an instrument for an example.
    fn visit_attribute(&mut self, _: &Attribute) {}

    fn visit_ident(&mut self, name: &Ident) {
        self.names.push(name.to_string());
    }

    fn visit_lit_str(&mut self, text: &LitStr) {
        self.texts.push(text.value());
    }

    fn visit_macro(&mut self, call: &Macro) {
        self.tokens(call.tokens.clone());
    }
}
