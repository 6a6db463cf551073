//! Reads the declarations: what messages there are, and the types of their arguments.

use crate::fault::{At, Fault};
use crate::kind::{Kind, cases_in, kind_of, things_in};
use crate::parse::{fault, invocations};
use crate::source::Source;
use proc_macro2::TokenTree;
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Token, Type, braced, parenthesized};

/// One area: a file with a `messages!`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Area {
    /// The area, as its file is called.
    pub(crate) name: String,
    /// The type that says it.
    pub(crate) says: String,
    /// Its messages, in the order in which they are declared.
    pub(crate) messages: Vec<Message>,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    /// Its function.
    pub(crate) name: String,
    /// Its arguments.
    pub(crate) arguments: Vec<Argument>,
}

/// An argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Argument {
    /// Its name.
    pub(crate) name: String,
    /// Its type, as it stands in the declaration.
    pub(crate) ty: String,
    /// What a sentence can do with it.
    pub(crate) kind: Kind,
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
