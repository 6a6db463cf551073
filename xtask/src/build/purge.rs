//! Rules for classes that no page uses, taken out of the stylesheet: two fifths of it.
//!
//! The design system's Sass comes by the component; a component brings every size and colour it
//! has. What is used is any word in our sources that could be a class: too much is kept rather
//! than too little.

use std::collections::BTreeSet;

/// The words that may be classes.
#[derive(Debug, Default)]
pub struct Used {
    words: BTreeSet<String>,
    /// Words that end in `-`: the rest is put in while the app runs.
    beginnings: Vec<String>,
}

impl Used {
    /// Takes in a source file.
    pub fn read(&mut self, source: &str) {
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        for word in source
            .split(|c| !is_part(c))
            .filter(|word| !word.is_empty())
        {
            if word.ends_with('-') && word.len() > 3 {
                self.beginnings.push(word.to_owned());
            }
            self.words.insert(word.to_owned());
        }
    }

    fn has(&self, class: &str) -> bool {
        self.words.contains(class)
            || self
                .beginnings
                .iter()
                .any(|start| class.starts_with(start.as_str()))
    }

    fn has_like(&self, part: &str) -> bool {
        self.words.iter().any(|word| word.contains(part))
            || self
                .beginnings
                .iter()
                .any(|start| part.starts_with(start.as_str()))
    }

    /// Whether something on a page can match the selector.
    fn selects(&self, selector: &str) -> bool {
        // What stands in brackets after a colon, as in `:not(.x)`, asks for nothing by itself.
        let plain = without_groups(selector);
        let classes = plain.split('.').skip(1).all(|rest| self.has(name(rest)));
        let parts = ["[class*=", "[class^=", "[class|="].iter().all(|sign| {
            plain
                .split(sign)
                .skip(1)
                .all(|rest| self.has_like(name(rest.trim_start_matches(['"', '\'']))))
        });
        classes && parts
    }
}

/// The stylesheet without rules that can match nothing. It takes what Sass writes when it compresses.
pub fn purge(css: &str, used: &Used) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((head, body, next)) = rule(rest) {
        rest = next;
        let prelude = head.rsplit_once(';').map_or(head, |(statements, prelude)| {
            kept.push_str(statements);
            kept.push(';');
            prelude
        });
        if prelude.starts_with("@media") || prelude.starts_with("@supports") {
            let inner = purge(body, used);
            if !inner.is_empty() {
                kept.push_str(&format!("{prelude}{{{inner}}}"));
            }
        } else if prelude.starts_with('@') {
            kept.push_str(&format!("{prelude}{{{body}}}"));
        } else {
            let selectors: Vec<&str> = list(prelude)
                .into_iter()
                .filter(|one| used.selects(one))
                .collect();
            if !selectors.is_empty() {
                kept.push_str(&format!("{}{{{body}}}", selectors.join(",")));
            }
        }
    }
    kept.push_str(rest.trim());
    kept
}

/// What stands before the next block, the block, and what follows.
fn rule(css: &str) -> Option<(&str, &str, &str)> {
    let (mut open, mut depth) = (None, 0_usize);
    for (at, character) in outside_strings(css) {
        match character {
            '{' => {
                open = open.or(Some(at));
                depth += 1;
            }
            '}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    let open = open?;
                    return Some((
                        css.get(..open)?.trim(),
                        css.get(open + 1..at)?,
                        css.get(at + 1..)?,
                    ));
                }
            }
            _ => {}
        }
    }
    None
}

/// The selectors of a list, divided at commas that stand in no brackets.
fn list(selectors: &str) -> Vec<&str> {
    let (mut found, mut start, mut depth) = (Vec::new(), 0, 0_i32);
    for (at, character) in outside_strings(selectors) {
        match character {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                found.extend(selectors.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    found.extend(selectors.get(start..));
    found
}

fn without_groups(selector: &str) -> String {
    let mut depth = 0_i32;
    selector
        .chars()
        .filter(|character| {
            depth += i32::from(*character == '(');
            let outside = depth == 0;
            depth -= i32::from(*character == ')');
            outside
        })
        .collect()
}

/// The name that a text begins with.
fn name(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

fn outside_strings(css: &str) -> impl Iterator<Item = (usize, char)> {
    let mut quote = None;
    css.char_indices().filter(move |(_, character)| {
        let outside = quote.is_none();
        match quote {
            Some(open) if open == *character => quote = None,
            None if matches!(character, '"' | '\'') => quote = Some(*character),
            _ => {}
        }
        outside
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn purged(css: &str) -> String {
        let mut used = Used::default();
        used.read(r#"<p class="lead nhsuk-tag nhsuk-tag--new"> format!("size-{n}")"#);
        purge(css, &used)
    }

    #[test]
    fn only_what_can_match_stays() {
        let css = "a{x:1}.lead,.other{x:2}.other{x:3}p.lead:hover .nhsuk-tag{x:4}.lead .other{x:5}.size-4{x:6}";
        assert_eq!(
            purged(css),
            "a{x:1}.lead{x:2}p.lead:hover .nhsuk-tag{x:4}.size-4{x:6}"
        );
    }

    #[test]
    fn what_a_selector_leaves_out_it_does_not_need() {
        let css = ".lead:not(.other,.more){x:1}.lead:is(.other,.nhsuk-tag)>b{x:2}";
        assert_eq!(purged(css), css);
    }

    #[test]
    fn parts_of_class_names_count() {
        let css = "p[class*=tag--]{x:1}p[class^=\"nothing\"]{x:2}p[type=text]{x:3}";
        assert_eq!(purged(css), "p[class*=tag--]{x:1}p[type=text]{x:3}");
    }

    #[test]
    fn blocks_in_blocks_are_looked_into_and_empty_ones_go() {
        let css = "@charset \"UTF-8\";@media print{.lead{x:1}.other{x:2}}@media(min-width:40em){.other{x:3}}\
                   @page{size:a4}@supports(x:y){@media screen{.lead{x:4}}}";
        let left = "@charset \"UTF-8\";@media print{.lead{x:1}}@page{size:a4}@supports(x:y){@media screen{.lead{x:4}}}";
        assert_eq!(purged(css), left);
    }

    #[test]
    fn strings_may_hold_anything() {
        let css = ".lead::after{content:\"}.other{\"}.other{content:\"{\"}a{background:url(\"data:,{}\")}";
        assert_eq!(
            purged(css),
            ".lead::after{content:\"}.other{\"}a{background:url(\"data:,{}\")}"
        );
    }
}
