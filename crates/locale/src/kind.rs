//! What can be done with the types of arguments.

use crate::fault::Fault;
use crate::parse::{fault, invocations};
use crate::source::Source;
use std::collections::BTreeMap;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{GenericArgument, Ident, Item, PathArguments, Token, Type, braced};

/// What a sentence can do with an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name, a title, a figure: said as it is.
    Text,
    /// A whole number: said, and chosen by.
    Number,
    /// A number that may be missing: chosen by, and said where it is there.
    MaybeNumber,
    /// Chosen by `true` and `false`.
    Bool,
    /// Names: said with "and", and chosen by how many they are.
    List,
    /// Chosen by the name of its case, in small letters.
    Cases {
        /// The type, as Rust calls it.
        of: String,
        /// Its cases, as Rust calls them.
        cases: Vec<String>,
        /// Whether it says itself, too.
        says: bool,
    },
    /// Something that says itself: `impl Say`.
    Thing,
    /// Several of them, said and chosen by as names are.
    Things,
}

impl Kind {
    fn cases(of: String, cases: Vec<String>) -> Self {
        Self::Cases {
            of,
            cases,
            says: false,
        }
    }
}

/// The types that sentences can choose by: enums that are declared beside the messages, and those that a `cases!` names.
pub(crate) fn cases_in(
    source: &Source,
    file: &syn::File,
    types: &mut BTreeMap<String, Kind>,
) -> Result<(), Fault> {
    for item in &file.items {
        if let Item::Enum(found) = item {
            let of = found.ident.to_string();
            let cases = found.variants.iter().map(|case| case.ident.to_string());
            let cases = cases.collect();
            types.insert(of.clone(), Kind::cases(of, cases));
        }
    }
    for tokens in invocations(file, "cases") {
        let found: Cases =
            syn::parse2(tokens).map_err(|error| fault(source, error.span(), &error.to_string()))?;
        types.extend(found.0);
    }
    Ok(())
}

/// The types that say themselves: those that a `things!` names.
pub(crate) fn things_in(
    source: &Source,
    file: &syn::File,
    types: &mut BTreeMap<String, Kind>,
) -> Result<(), Fault> {
    for tokens in invocations(file, "things") {
        let names = Punctuated::<Ident, Token![,]>::parse_terminated
            .parse2(tokens)
            .map_err(|error| fault(source, error.span(), &error.to_string()))?;
        for name in names {
            let thing = types.entry(name.to_string()).or_insert(Kind::Thing);
            if let Kind::Cases { says, .. } = thing {
                *says = true;
            }
        }
    }
    Ok(())
}

/// `Type { Case, Case }`, several of them.
struct Cases(Vec<(String, Kind)>);

impl Parse for Cases {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut all = Vec::new();
        while !input.is_empty() {
            let of = input.parse::<Ident>()?.to_string();
            let inside;
            braced!(inside in input);
            let cases = Punctuated::<Ident, Token![,]>::parse_terminated(&inside)?;
            let cases = cases.iter().map(Ident::to_string).collect();
            all.push((of.clone(), Kind::cases(of, cases)));
        }
        Ok(Self(all))
    }
}

/// None of a type that no sentence can say.
pub(crate) fn kind_of(ty: &Type, types: &BTreeMap<String, Kind>) -> Option<Kind> {
    match ty {
        Type::Reference(to) => match to.elem.as_ref() {
            Type::Slice(of) => match kind_of(&of.elem, types)? {
                Kind::Text => Some(Kind::List),
                Kind::Thing => Some(Kind::Things),
                _ => None,
            },
            Type::Path(path) if path.path.is_ident("str") => Some(Kind::Text),
            other => kind_of(other, types),
        },
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            match last.ident.to_string().as_str() {
                "u32" | "u64" | "usize" => Some(Kind::Number),
                "bool" => Some(Kind::Bool),
                "Option" => match &last.arguments {
                    PathArguments::AngleBracketed(inside) => match inside.args.first()? {
                        GenericArgument::Type(of) => {
                            (kind_of(of, types)? == Kind::Number).then_some(Kind::MaybeNumber)
                        }
                        _ => None,
                    },
                    _ => None,
                },
                name => types.get(name).cloned(),
            }
        }
        _ => None,
    }
}
