//! Reads a locale: which message says what, checked against the declarations.

use crate::declared::{Area, Argument, Declared, Message};
use crate::fault::At;
use crate::fault::Fault;
use crate::kind::Kind;
use crate::plural::categories;
use crate::scope::{Locale, Scope};
use crate::source::Folder;
use crate::source::Source;
use crate::writer::{Body, Writer};
use fluent_syntax::ast::{Entry, Pattern, Resource};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// The file of terms and of parts that sentences of this locale share.
const PARTS: &str = "parts";

/// A locale that says every message.
pub(crate) struct Said<'a> {
    pub(crate) language: &'a str,
    pub(crate) module: String,
    /// Each part, as statements on `out` and `n`.
    pub(crate) parts: BTreeMap<String, Body>,
    /// Each message by area and name.
    pub(crate) messages: BTreeMap<(String, String), Body>,
}

impl<'a> Said<'a> {
    pub(crate) fn read(folder: &'a Folder, declared: &Declared) -> Result<Self, Vec<Fault>> {
        let place = |area: &str| format!("locales/{}/{area}.ftl", folder.language);
        let Some(categories) = categories(&folder.language) else {
            return Err(vec![Fault::NoPlurals {
                file: format!("locales/{}", folder.language),
                language: folder.language.clone(),
            }]);
        };
        let mut faults = Vec::new();
        let mut files = BTreeMap::new();
        for file in &folder.files {
            let stem = stem(&file.name);
            if stem != PARTS && !declared.areas.iter().any(|area| area.name == stem) {
                faults.push(Fault::UnknownArea {
                    file: file.name.clone(),
                });
            }
            match parse(file) {
                Ok(resource) => _ = files.insert(stem, (file, resource)),
                Err(found) => faults.extend(found),
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let shared = files.get(PARTS).map(|(file, resource)| (*file, resource));
        let mut locale = Locale {
            module: folder.language.to_lowercase().replace('-', "_"),
            categories,
            parts: BTreeSet::new(),
            terms: BTreeMap::new(),
        };
        let mut said = Self {
            language: &folder.language,
            module: locale.module.clone(),
            parts: BTreeMap::new(),
            messages: BTreeMap::new(),
        };
        if let Some((file, resource)) = shared {
            said.take_parts(&mut locale, file, resource, &mut faults);
        }
        for area in &declared.areas {
            match files.get(area.name.as_str()) {
                Some((file, resource)) => said.take(&locale, area, file, resource, &mut faults),
                None => faults.push(Fault::NoFile {
                    file: place(&area.name),
                    messages: area.messages.len(),
                }),
            }
        }
        if faults.is_empty() {
            Ok(said)
        } else {
            Err(faults)
        }
    }

    fn take_parts(
        &mut self,
        locale: &mut Locale,
        file: &Source,
        resource: &Resource<&str>,
        faults: &mut Vec<Fault>,
    ) {
        let n = [Argument {
            name: "n".to_owned(),
            ty: "u64".to_owned(),
            kind: Kind::Number,
        }];
        for entry in &resource.body {
            if let Entry::Term(term) = entry {
                let at = at(file, term.id.name);
                match Writer::write(locale, at.clone(), &term.value, &Scope::of(&[])) {
                    Ok((Body::Plain(text), _)) => {
                        locale.terms.insert(term.id.name.to_owned(), text);
                    }
                    Ok(_) => faults.push(Fault::NotUsed {
                        at,
                        what: "a term with more than text",
                    }),
                    Err(found) => faults.extend(found),
                }
            }
        }
        let parts = patterns(file, resource, faults);
        locale.parts = parts.iter().map(|(name, _)| (*name).to_owned()).collect();
        for (name, pattern) in parts {
            match Writer::write(locale, at(file, name), pattern, &Scope::of(&n)) {
                Ok((body, _)) => _ = self.parts.insert(name.to_owned(), body),
                Err(found) => faults.extend(found),
            }
        }
    }

    fn take(
        &mut self,
        locale: &Locale,
        area: &Area,
        file: &Source,
        resource: &Resource<&str>,
        faults: &mut Vec<Fault>,
    ) {
        let patterns = patterns(file, resource, faults);
        let find = |name: &str| area.messages.iter().find(|message| message.name == name);
        for (name, pattern) in &patterns {
            let at = at(file, name);
            let Some(message) = find(name) else {
                faults.push(Fault::TooMuch { at });
                continue;
            };
            match write(locale, at, pattern, message) {
                Ok(body) => {
                    let place = (area.name.clone(), message.name.clone());
                    self.messages.insert(place, body);
                }
                Err(found) => faults.extend(found),
            }
        }
        for message in &area.messages {
            if !patterns.iter().any(|(name, _)| *name == message.name) {
                let at = at(file, &message.name);
                faults.push(Fault::Lacking { at });
            }
        }
    }
}

fn write(
    locale: &Locale,
    at: At,
    pattern: &Pattern<&str>,
    message: &Message,
) -> Result<Body, Vec<Fault>> {
    let scope = Scope::of(&message.arguments);
    let (body, said) = Writer::write(locale, at.clone(), pattern, &scope)?;
    let unsaid = message
        .arguments
        .iter()
        .filter(|each| !said.contains(&each.name));
    let faults: Vec<_> = unsaid
        .map(|argument| Fault::ArgumentUnsaid {
            at: at.clone(),
            argument: argument.name.clone(),
        })
        .collect();
    if faults.is_empty() {
        Ok(body)
    } else {
        Err(faults)
    }
}

fn at(file: &Source, message: &str) -> At {
    At {
        file: file.name.clone(),
        message: message.to_owned(),
    }
}

fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or_default();
    name.trim_end_matches(".ftl")
}

fn parse(file: &Source) -> Result<Resource<&str>, Vec<Fault>> {
    parser::parse(file.text.as_str()).map_err(|(_, errors)| {
        let fault = |error: &parser::ParserError| {
            // The entry that can't be read begins before what makes it unreadable.
            let start = error.slice.as_ref().unwrap_or(&error.pos).start;
            let (before, rest) = file.text.split_at_checked(start).unwrap_or_default();
            Fault::Syntax {
                file: file.name.clone(),
                line: before.matches('\n').count() + 1,
                why: error.kind.to_string(),
                found: rest.lines().next().unwrap_or_default().to_owned(),
            }
        };
        errors.iter().map(fault).collect()
    })
}

/// The messages of a file; a message without text, with attributes or there twice is a fault.
fn patterns<'r>(
    file: &Source,
    resource: &'r Resource<&'r str>,
    faults: &mut Vec<Fault>,
) -> Vec<(&'r str, &'r Pattern<&'r str>)> {
    let mut found: Vec<(&str, &Pattern<&str>)> = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let (name, at) = (message.id.name, at(file, message.id.name));
        if found.iter().any(|(other, _)| *other == name) {
            faults.push(Fault::Twice { at: at.clone() });
        }
        if !message.attributes.is_empty() {
            faults.push(Fault::NotUsed {
                at,
                what: "an attribute",
            });
        }
        found.extend(message.value.as_ref().map(|pattern| (name, pattern)));
    }
    found
}
