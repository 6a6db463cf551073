//! Choosing by an argument: `{ $n -> [one] … *[other] … }`.

use super::{Body, Writer};
use crate::fault::Fault;
use crate::kind::Kind;
use crate::plural::OTHER;
use crate::scope::Scope;
use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

/// What a key stands for: the pattern in Rust, and whether a number that may be missing is there.
struct Key {
    pattern: String,
    there: bool,
}

impl Writer<'_> {
    pub(super) fn choose(
        &mut self,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
        scope: &Scope<'_>,
    ) {
        let InlineExpression::VariableReference { id } = selector else {
            return self.fault(|at| Fault::CanNotChoose {
                at,
                found: "anything but an argument".to_owned(),
            });
        };
        let Some((name, kind)) = self.known(id.name, scope) else {
            return;
        };
        if matches!(kind, Kind::Text | Kind::Thing) {
            return self.fault(|at| Fault::CanNotChoose {
                at,
                found: format!("${name}"),
            });
        }
        self.flush();
        let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|each| each.default);
        let mut arms = Vec::new();
        let mut none_is_said = false;
        for variant in others {
            let Some(key) = self.key(&variant.key, name, kind) else {
                continue;
            };
            none_is_said |= key.pattern == "None";
            let inside = if key.there {
                scope.with(name)
            } else {
                scope.clone()
            };
            arms.push((key.pattern, self.variant(variant, &inside)));
        }
        for variant in default {
            self.key(&variant.key, name, kind);
            let (pattern, inside) = if none_is_said {
                (format!("Some({name})"), scope.with(name))
            } else {
                ("_".to_owned(), scope.clone())
            };
            arms.push((pattern, self.variant(variant, &inside)));
        }
        let subject = match kind {
            Kind::Number => format!("{name}.number()"),
            Kind::List | Kind::Things => format!("{name}.len()"),
            _ => name.to_owned(),
        };
        self.arms(&subject, &arms);
    }

    fn arms(&mut self, subject: &str, arms: &[(String, Body)]) {
        let plain = arms.iter().all(|(_, body)| matches!(body, Body::Plain(_)));
        let written: String = arms
            .iter()
            .map(|(pattern, body)| match body {
                Body::Plain(text) if plain => format!("{pattern} => {text:?}, "),
                Body::Plain(text) if text.is_empty() => format!("{pattern} => {{}} "),
                Body::Plain(text) => format!("{pattern} => {{ out.text({text:?}); }} "),
                Body::Written(code) => format!("{pattern} => {{ {code}}} "),
            })
            .collect();
        if plain {
            self.statement(&format!("out.text(match {subject} {{ {written}}})"));
        } else {
            self.statement(&format!("match {subject} {{ {written}}}"));
        }
    }

    /// None, and a fault, where the argument can't have this key.
    fn key(&mut self, key: &VariantKey<&str>, name: &str, kind: &Kind) -> Option<Key> {
        let (VariantKey::Identifier { name: found } | VariantKey::NumberLiteral { value: found }) =
            key;
        let pattern = match kind {
            Kind::Number | Kind::List | Kind::Things => {
                self.numbers(key).map(|numbers| (numbers, false))
            }
            Kind::MaybeNumber if *found == "none" => Some(("None".to_owned(), false)),
            Kind::MaybeNumber => self
                .numbers(key)
                .map(|numbers| (format!("Some({name} @ ({numbers}))"), true)),
            Kind::Bool if matches!(*found, "true" | "false") => Some(((*found).to_owned(), false)),
            Kind::Cases { of, cases, .. } => cases
                .iter()
                .find(|case| snake(case) == *found)
                .map(|case| (format!("{of}::{case}"), false)),
            _ => None,
        };
        if pattern.is_none() {
            let expected = self.expected(kind);
            self.fault(|at| Fault::WrongKey {
                at,
                argument: name.to_owned(),
                found: (*found).to_owned(),
                expected,
            });
        }
        pattern.map(|(pattern, there)| Key { pattern, there })
    }

    /// The numbers that a key stands for as a pattern in Rust: one number, or those of a plural's category.
    fn numbers(&self, key: &VariantKey<&str>) -> Option<String> {
        match key {
            VariantKey::NumberLiteral { value } => Some(value.parse::<u64>().ok()?.to_string()),
            VariantKey::Identifier { name: OTHER } => Some("_".to_owned()),
            VariantKey::Identifier { name } => {
                let mut all = self.locale.categories.iter();
                let (_, numbers) = all.find(|(category, _)| category == name)?;
                let numbers: Vec<_> = numbers.iter().map(u64::to_string).collect();
                Some(numbers.join(" | "))
            }
        }
    }

    fn expected(&self, kind: &Kind) -> String {
        let mut all: Vec<String> = match kind {
            Kind::Bool => return "true, false".to_owned(),
            Kind::Cases { cases, .. } => {
                let cases: Vec<_> = cases.iter().map(|case| snake(case)).collect();
                return cases.join(", ");
            }
            Kind::MaybeNumber => vec!["none".to_owned()],
            _ => Vec::new(),
        };
        all.push("a number".to_owned());
        let categories = self.locale.categories.iter();
        all.extend(categories.map(|(name, _)| (*name).to_owned()));
        all.push(OTHER.to_owned());
        all.join(", ")
    }
}

/// `NearlyAll` as a key: `nearly_all`.
fn snake(case: &str) -> String {
    let mut said = String::new();
    for letter in case.chars() {
        if letter.is_uppercase() && !said.is_empty() {
            said.push('_');
        }
        said.extend(letter.to_lowercase());
    }
    said
}
