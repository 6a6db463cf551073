//! The content security policy: by hash, so that the page can ask nothing of any host.

use super::hash::sha256_base64;

/// The policy of the single file. `page` is the page with all its scripts and styles in place.
pub fn of_single_file(page: &str) -> String {
    let scripts = hashes(page, "script");
    let styles = hashes(page, "style");
    format!(
        "default-src 'none'; script-src{scripts} 'wasm-unsafe-eval'; style-src{styles}; \
         img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'"
    )
}

/// The policy of the site: no more than its own files.
pub fn of_site(page: &str) -> String {
    let scripts = hashes(page, "script");
    let styles = hashes(page, "style");
    format!(
        "default-src 'none'; script-src 'self'{scripts} 'wasm-unsafe-eval'; style-src 'self'{styles}; \
         img-src data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

/// The element that carries a policy. A policy holds single quotes only.
pub fn element(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

pub fn policy_in(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<meta http-equiv=\"Content-Security-Policy\" content=\"")?;
    rest.split_once('"').map(|(policy, _)| policy)
}

/// ` 'sha256-…'` for each inline element of the name that a browser would run or apply.
fn hashes(page: &str, element: &str) -> String {
    inline(page, element).into_iter().map(allowed).collect()
}

fn allowed(text: &str) -> String {
    format!(" 'sha256-{}'", sha256_base64(text))
}

/// The exact text of each inline element, but for data blocks (a script of a type no browser runs).
fn inline<'page>(page: &'page str, element: &str) -> Vec<&'page str> {
    let (open, close) = (format!("<{element}"), format!("</{element}>"));
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once(open.as_str()) {
        let Some((attributes, content)) = after.split_once('>') else {
            break;
        };
        let Some((text, next)) = content.split_once(close.as_str()) else {
            break;
        };
        if !attributes.contains("src=") && !attributes.contains("application/") {
            found.push(text);
        }
        rest = next;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<style>a{}</style><script>1</script>\
        <script type=\"application/gzip+base91\">AAAA</script>\
        <script type=\"module\" src=\"./a.js\"></script><script type=\"module\">2</script>";

    #[test]
    fn what_runs_is_hashed_and_what_does_not_is_not() {
        assert_eq!(inline(PAGE, "script"), ["1", "2"]);
        assert_eq!(inline(PAGE, "style"), ["a{}"]);
    }

    #[test]
    fn the_single_file_may_ask_nobody() {
        let policy = of_single_file(PAGE);
        assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"));
        assert!(policy.contains("connect-src 'none'"));
        for open in ["'self'", "unsafe-inline", "'unsafe-eval'", "http", "*"] {
            assert!(!policy.contains(open), "{open} in {policy}");
        }
    }

    #[test]
    fn the_site_may_ask_for_its_own_files_only() {
        let policy = of_site(PAGE);
        assert!(policy.contains("connect-src 'self'"));
        for open in ["unsafe-inline", "'unsafe-eval'", "http", "*"] {
            assert!(!policy.contains(open), "{open} in {policy}");
        }
    }

    #[test]
    fn a_policy_is_read_back_from_its_page() {
        let policy = of_site(PAGE);
        assert_eq!(policy_in(&element(&policy)), Some(policy.as_str()));
        assert_eq!(policy_in(PAGE), None);
    }
}
