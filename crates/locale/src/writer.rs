//! From a Fluent pattern to the statements that write it.

use crate::fault::At;
use crate::fault::Fault;
use crate::kind::Kind;
use crate::scope::{Locale, Scope};
use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeSet;

mod choice;
mod list;

/// What a message says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Body {
    /// Always the same.
    Plain(String),
    /// Statements on `out`.
    Written(String),
}

/// Writes one message.
pub(crate) struct Writer<'a> {
    locale: &'a Locale,
    at: At,
    faults: Vec<Fault>,
    said: BTreeSet<String>,
    literal: String,
    code: String,
}

impl<'a> Writer<'a> {
    /// What a pattern says, and which arguments it speaks of.
    pub(crate) fn write(
        locale: &'a Locale,
        at: At,
        pattern: &Pattern<&str>,
        scope: &Scope<'_>,
    ) -> Result<(Body, BTreeSet<String>), Vec<Fault>> {
        let mut writer = Self {
            locale,
            at,
            faults: Vec::new(),
            said: BTreeSet::new(),
            literal: String::new(),
            code: String::new(),
        };
        writer.pattern(pattern, scope);
        if !writer.faults.is_empty() {
            return Err(writer.faults);
        }
        let body = if writer.code.is_empty() {
            Body::Plain(writer.literal)
        } else {
            writer.flush();
            Body::Written(writer.code)
        };
        Ok((body, writer.said))
    }

    fn fault(&mut self, fault: impl FnOnce(At) -> Fault) {
        self.faults.push(fault(self.at.clone()));
    }

    fn flush(&mut self) {
        let literal = std::mem::take(&mut self.literal);
        if !literal.is_empty() {
            self.code.push_str(&format!("out.text({literal:?}); "));
        }
    }

    fn statement(&mut self, statement: &str) {
        self.flush();
        self.code.push_str(statement);
        self.code.push_str("; ");
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, scope: &Scope<'_>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.literal.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, scope),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, scope: &Scope<'_>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, scope),
            Expression::Select { selector, variants } => self.choose(selector, variants, scope),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, scope: &Scope<'_>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.literal.push_str(&unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => self.literal.push_str(value),
            InlineExpression::VariableReference { id } => self.argument(id.name, scope),
            InlineExpression::FunctionReference { id, arguments } => {
                self.call(id.name, arguments, scope);
            }
            InlineExpression::TermReference { id, .. } => match self.locale.terms.get(id.name) {
                Some(term) => self.literal.push_str(term),
                None => self.fault(|at| Fault::UnknownTerm {
                    at,
                    found: id.name.to_owned(),
                }),
            },
            InlineExpression::MessageReference { .. } => self.fault(|at| Fault::NotUsed {
                at,
                what: "a message inside another",
            }),
            InlineExpression::Placeable { expression } => self.expression(expression, scope),
        }
    }

    /// The argument and its kind; none, and a fault, where there is no such argument.
    fn known<'s>(&mut self, name: &str, scope: &Scope<'s>) -> Option<(&'s str, &'s Kind)> {
        let found = scope.find(name);
        match found {
            Some((name, _)) => {
                self.said.insert(name.to_owned());
            }
            None => self.fault(|at| Fault::UnknownArgument {
                at,
                found: name.to_owned(),
                known: scope.names(),
            }),
        }
        found
    }

    fn argument(&mut self, name: &str, scope: &Scope<'_>) {
        let Some((name, kind)) = self.known(name, scope) else {
            return;
        };
        let kind = match kind {
            Kind::Text => return self.statement(&format!("out.arg({name})")),
            Kind::Number => return self.statement(&format!("out.number({name}.number())")),
            Kind::List | Kind::Things => return self.list(name, kind, "and"),
            Kind::Thing | Kind::Cases { says: true, .. } => {
                return self.statement(&format!("out.say({name})"));
            }
            Kind::MaybeNumber => "a number that may be missing",
            Kind::Bool => "true or false",
            Kind::Cases { .. } => "one of several cases",
        };
        self.fault(|at| Fault::CanNotSay {
            at,
            argument: name.to_owned(),
            kind,
        });
    }

    fn call(&mut self, function: &str, arguments: &CallArguments<&str>, scope: &Scope<'_>) {
        let [first] = arguments.positional.as_slice() else {
            return self.unknown_call(function);
        };
        let option = match arguments.named.as_slice() {
            [] => None,
            [one] => match &one.value {
                InlineExpression::StringLiteral { value } => Some((one.name.name, *value)),
                _ => return self.unknown_call(function),
            },
            _ => return self.unknown_call(function),
        };
        let variable = match first {
            InlineExpression::VariableReference { id } => Some(id.name),
            _ => None,
        };
        match (function, variable, option) {
            ("CAPITAL", _, None) => {
                self.flush();
                self.code.push_str("{ let at = out.at(); ");
                self.inline(first, scope);
                self.statement("out.capital(at)");
                self.code.push_str("} ");
            }
            ("NUMBER", Some(name), Some(("useGrouping", "false"))) => {
                if let Some((name, kind)) = self.known(name, scope) {
                    if *kind == Kind::Number {
                        self.statement(&format!("out.digits({name}.number())"));
                    } else {
                        self.unknown_call(function);
                    }
                }
            }
            ("LIST", Some(name), Some(("last", last @ ("and" | "or" | "comma")))) => {
                if let Some((name, kind)) = self.known(name, scope) {
                    if matches!(kind, Kind::List | Kind::Things) {
                        self.list(name, kind, last);
                    } else {
                        self.unknown_call(function);
                    }
                }
            }
            (part, Some(name), None) => self.part(part, name, scope),
            _ => self.unknown_call(function),
        }
    }

    /// One of the locale's own parts.
    fn part(&mut self, function: &str, name: &str, scope: &Scope<'_>) {
        let part = function.to_lowercase();
        if !self.locale.parts.contains(&part) {
            return self.unknown_call(function);
        }
        let Some((name, kind)) = self.known(name, scope) else {
            return;
        };
        if *kind != Kind::Number {
            return self.unknown_call(function);
        }
        let module = self.locale.module.clone();
        self.statement(&format!(
            "crate::parts::{module}::{part}(out, {name}.number())"
        ));
    }

    fn unknown_call(&mut self, function: &str) {
        let own = [
            "CAPITAL($text)",
            "NUMBER($n, useGrouping: \"false\")",
            "LIST($names, last: \"or\")",
        ];
        let parts = self.locale.parts.iter();
        let parts = parts.map(|part| format!("{}($n)", part.to_uppercase()));
        let known = own.into_iter().map(str::to_owned).chain(parts).collect();
        self.fault(|at| Fault::UnknownCall {
            at,
            found: format!("{function} with these arguments"),
            known,
        });
    }

    /// What the variants of a choice write, each by itself.
    fn variant(&mut self, variant: &Variant<&str>, scope: &Scope<'_>) -> Body {
        let code = std::mem::take(&mut self.code);
        self.pattern(&variant.value, scope);
        let body = if self.code.is_empty() {
            Body::Plain(std::mem::take(&mut self.literal))
        } else {
            self.flush();
            Body::Written(std::mem::take(&mut self.code))
        };
        self.code = code;
        body
    }
}
