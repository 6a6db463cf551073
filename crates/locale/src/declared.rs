//! Reads the declarations: what messages there are, and the types of their arguments.

use crate::fault::At;
use crate::fault::Fault;
use crate::source::Source;
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, GenericArgument, Ident, Item, PathArguments, Token, Type, braced, parenthesized,
};

/// One area: a file with a `messages!`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// The area, as its file is called.
    pub name: String,
    /// The type that says it.
    pub says: String,
    /// Its messages, in the order in which they are declared.
    pub messages: Vec<Message>,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its function.
    pub name: String,
    /// Its arguments.
    pub arguments: Vec<Argument>,
}

/// An argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Its type, as it stands in the declaration.
    pub ty: String,
    /// What a sentence can do with it.
    pub kind: Kind,
}

/// What a sentence can do with an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
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

/// All that is declared.
#[derive(Debug)]
pub(crate) struct Declared {
    pub(crate) areas: Vec<Area>,
}

impl Declared {
    pub(crate) fn read(sources: &[Source]) -> Result<Self, Fault> {
        let mut files = Vec::new();
        for source in sources {
            let file = syn::parse_file(&source.text)
                .map_err(|error| fault(source, error.span(), &error.to_string()))?;
            files.push((source, file));
        }
        let mut types = BTreeMap::new();
        for (source, file) in &files {
            cases_in(source, file, &mut types)?;
        }
        for (source, file) in &files {
            things_in(source, file, &mut types)?;
        }
        let mut areas = Vec::new();
        for (source, file) in &files {
            for tokens in invocations(file, "messages") {
                let area: Declaration = syn::parse2(tokens)
                    .map_err(|error| fault(source, error.span(), &error.to_string()))?;
                areas.push(area.with(source, &types)?);
            }
        }
        Ok(Self { areas })
    }
}

fn fault(source: &Source, span: Span, why: &str) -> Fault {
    Fault::Declaration {
        file: source.name.clone(),
        line: span.start().line,
        why: why.to_owned(),
    }
}

fn invocations<'a>(file: &'a syn::File, name: &'a str) -> impl Iterator<Item = TokenStream> + 'a {
    file.items.iter().filter_map(move |item| match item {
        Item::Macro(found) if found.mac.path.is_ident(name) => Some(found.mac.tokens.clone()),
        _ => None,
    })
}

/// The types that sentences can choose by: enums that are declared beside the messages, and those that a `cases!` names.
fn cases_in(
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
fn things_in(
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

/// `pub struct Home { fn title(); … }`.
struct Declaration {
    says: Ident,
    messages: Vec<(Ident, Vec<(Ident, Type)>)>,
}

impl Parse for Declaration {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Attribute::parse_outer(input)?;
        input.parse::<Token![pub]>()?;
        input.parse::<Token![struct]>()?;
        let says = input.parse()?;
        let inside;
        braced!(inside in input);
        let mut messages = Vec::new();
        while !inside.is_empty() {
            Attribute::parse_outer(&inside)?;
            inside.parse::<Token![fn]>()?;
            let name = inside.parse()?;
            let arguments;
            parenthesized!(arguments in inside);
            let arguments = Punctuated::<Declares, Token![,]>::parse_terminated(&arguments)?;
            inside.parse::<Token![;]>()?;
            let arguments = arguments.into_iter().map(|Declares(name, ty)| (name, ty));
            messages.push((name, arguments.collect()));
        }
        Ok(Self { says, messages })
    }
}

/// `replies: u32 = [1, 7]`: the samples are the list's alone.
struct Declares(Ident, Type);

impl Parse for Declares {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        input.parse::<Token![=]>()?;
        input.parse::<TokenTree>()?;
        Ok(Self(name, ty))
    }
}

impl Declaration {
    fn with(self, source: &Source, types: &BTreeMap<String, Kind>) -> Result<Area, Fault> {
        let stem = source.name.rsplit(['/', '\\']).next().unwrap_or_default();
        let mut messages = Vec::new();
        for (name, declared) in self.messages {
            let name = name.to_string();
            let mut arguments = Vec::new();
            for (argument, ty) in declared {
                let argument = argument.to_string();
                let written = ty.to_token_stream().to_string();
                let Some(kind) = kind_of(&ty, types) else {
                    return Err(Fault::UnknownType {
                        at: At {
                            file: source.name.clone(),
                            message: name,
                        },
                        argument,
                        found: written,
                    });
                };
                arguments.push(Argument {
                    name: argument,
                    ty: written,
                    kind,
                });
            }
            messages.push(Message { name, arguments });
        }
        Ok(Area {
            name: stem.trim_end_matches(".rs").to_owned(),
            says: self.says.to_string(),
            messages,
        })
    }
}

fn kind_of(ty: &Type, types: &BTreeMap<String, Kind>) -> Option<Kind> {
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
