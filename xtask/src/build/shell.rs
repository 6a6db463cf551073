//! index.html as a form: what Trunk needs comes out, what a release needs goes in.

/// Why index.html cannot be used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShellFault {
    /// A place that things are put into is missing.
    #[error("index.html has no {0}")]
    Missing(&'static str),
    /// A comment or element is opened and not closed.
    #[error("index.html opens {0} and does not close it")]
    Unclosed(&'static str),
}

/// A page in the making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shell(String);

/// index.html's own.
const CHARSET: &str = "<meta charset=\"utf-8\">";
const APP: &str = "<div id=\"app\"></div>";
const TITLE: &str = "<title>";
const HEAD_END: &str = "</head>";
const BODY_END: &str = "</body>";

impl Shell {
    /// Takes comments, Trunk's elements and the indentation out of index.html.
    pub fn from_source(source: &str) -> Result<Self, ShellFault> {
        let page = cut(source, "<!--", "-->")?;
        let page = cut(&page, "<link data-trunk", ">")?;
        for place in [CHARSET, TITLE, HEAD_END, APP, BODY_END] {
            if !page.contains(place) {
                return Err(ShellFault::Missing(place));
            }
        }
        let lines = page.lines().map(str::trim).filter(|line| !line.is_empty());
        let page: String = lines.map(|line| format!("{line}\n")).collect();
        Ok(Self(as_written_again(&page)))
    }

    /// Adds to the end of the head.
    #[must_use]
    pub fn in_head(self, element: &str) -> Self {
        Self(
            self.0
                .replacen(HEAD_END, &format!("{element}\n{HEAD_END}"), 1),
        )
    }

    /// Adds to the end of the body.
    #[must_use]
    pub fn in_body(self, element: &str) -> Self {
        Self(
            self.0
                .replacen(BODY_END, &format!("{element}\n{BODY_END}"), 1),
        )
    }

    /// Adds before the app's place.
    #[must_use]
    pub fn before_app(self, element: &str) -> Self {
        Self(self.0.replacen(APP, &format!("{element}\n{APP}"), 1))
    }

    /// Fills the app's place.
    #[must_use]
    pub fn in_app(self, content: &str) -> Self {
        let (open, close) = APP.split_at(APP.len() - "</div>".len());
        Self(self.0.replacen(APP, &format!("{open}{content}{close}"), 1))
    }

    /// What is drawn of it before a script runs: the page without its scripts and its own rules.
    pub fn markup(self) -> Result<String, ShellFault> {
        let page = cut(&self.0, "<style", "</style>")?;
        cut(&page, "<script", "</script>")
    }

    /// Adds a policy, before anything that it governs, and gives the page.
    pub fn under(self, policy: impl FnOnce(&str) -> String) -> String {
        let element = super::csp::element(&policy(&self.0));
        self.0.replacen(TITLE, &format!("{element}\n{TITLE}"), 1)
    }
}

/// As a browser writes what it has read of it: the page hands its own file out (src/browser/this_file.rs).
fn as_written_again(page: &str) -> String {
    page.replace(">\n<head>", "><head>")
        .replace(" hidden>", " hidden=\"\">")
}

/// The text without each part from `open` to `close`.
fn cut(text: &str, open: &'static str, close: &str) -> Result<String, ShellFault> {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        rest = after.split_once(close).ok_or(ShellFault::Unclosed(open))?.1;
    }
    kept.push_str(rest);
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = include_str!("../../../index.html");

    #[test]
    fn comments_and_trunks_elements_go() {
        let Shell(page) = Shell::from_source(SOURCE).unwrap();
        assert!(
            !page.contains("<!--") && !page.contains("data-trunk"),
            "{page}"
        );
        assert!(page.contains("<div id=\"app\"></div>") && page.contains("<noscript>"));
    }

    #[test]
    fn the_policy_comes_before_all_it_governs() {
        let page = Shell::from_source(SOURCE)
            .unwrap()
            .under(|_| "default-src 'none'".into());
        let policy = page.find("Content-Security-Policy").unwrap();
        for governed in ["<style", "<script", "<link"] {
            assert!(policy < page.find(governed).unwrap(), "{governed}");
        }
    }

    #[test]
    fn the_policy_is_worked_out_over_the_page_as_it_leaves() {
        let shell = Shell::from_source(SOURCE)
            .unwrap()
            .in_body("<script>here</script>");
        let mut seen = String::new();
        let page = shell.under(|page| {
            seen = page.to_owned();
            "p".into()
        });
        assert!(seen.contains("here"));
        assert_eq!(
            page.replace(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"p\">\n",
                ""
            ),
            seen
        );
    }

    #[test]
    fn the_app_is_filled_and_what_it_needs_comes_before() {
        let page = Shell::from_source(SOURCE)
            .unwrap()
            .before_app("<style>a{}</style>")
            .in_app("<p>here</p>")
            .under(|_| "p".into());
        assert!(page.contains("<style>a{}</style>\n<div id=\"app\"><p>here</p></div>"));
        // A browser looks no further than this: https://html.spec.whatwg.org/#charset
        assert!(page.find(CHARSET).unwrap() < 1024);
    }

    #[test]
    fn scripts_and_rules_are_not_drawn() {
        let page = Shell::from_source(SOURCE)
            .unwrap()
            .in_app("<p>here</p>")
            .markup()
            .unwrap();
        assert!(page.contains("<p>here</p>") && page.contains("id=\"panic\""));
        assert!(!page.contains("addEventListener") && !page.contains("@keyframes"));
    }

    #[test]
    fn a_page_without_its_places_is_refused() {
        assert_eq!(Shell::from_source("<p>"), Err(ShellFault::Missing(CHARSET)));
        assert_eq!(
            Shell::from_source("<!-- "),
            Err(ShellFault::Unclosed("<!--"))
        );
    }

    #[test]
    fn nobodys_attribute_is_a_style() {
        assert!(!SOURCE.contains(" style=\""), "the policy blocks it");
    }
}
