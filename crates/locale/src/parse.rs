//! Reading Rust as tokens.

use crate::fault::Fault;
use crate::source::Source;
use proc_macro2::{Span, TokenStream};
use syn::Item;

pub(crate) fn fault(source: &Source, span: Span, why: &str) -> Fault {
    Fault::Declaration {
        file: source.name.clone(),
        line: span.start().line,
        why: why.to_owned(),
    }
}

/// What stands in each call of this macro.
pub(crate) fn invocations<'a>(
    file: &'a syn::File,
    name: &'a str,
) -> impl Iterator<Item = TokenStream> + 'a {
    file.items.iter().filter_map(move |item| match item {
        Item::Macro(found) if found.mac.path.is_ident(name) => Some(found.mac.tokens.clone()),
        _ => None,
    })
}
