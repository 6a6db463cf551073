//! What the server answers.

use super::site::Site;

#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// Names and values.
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn to(site: &Site, method: &str, url: &str) -> Self {
        if !matches!(method, "GET" | "HEAD") {
            return Self::sentence(site, 405, "Only GET and HEAD are answered here.");
        }
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let name = match path.trim_start_matches('/') {
            "" => "index.html",
            name => name,
        };
        match site.files.get(name) {
            Some(body) => Self::new(site, 200, kind(name), body.clone()),
            None => Self::sentence(site, 404, "There is no such page here."),
        }
    }

    fn sentence(site: &Site, status: u16, sentence: &str) -> Self {
        Self::new(site, status, "text/plain; charset=utf-8", sentence.into())
    }

    fn new(site: &Site, status: u16, kind: &str, body: Vec<u8>) -> Self {
        let headers = vec![
            ("Content-Type", kind.to_owned()),
            ("Content-Security-Policy", site.policy.clone()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Referrer-Policy", "no-referrer".to_owned()),
            ("Cache-Control", "no-cache".to_owned()),
        ];
        Self {
            status,
            headers,
            body,
        }
    }
}

/// The type a browser needs to be told: it compiles no module and runs no script of another.
fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Site {
        let file = |name: &str| (name.to_owned(), name.as_bytes().to_vec());
        Site {
            files: ["index.html", "kilter-1.wasm", "kilter-1.js", "kilter-1.css"]
                .map(file)
                .into(),
            policy: "default-src 'none'".into(),
        }
    }

    fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
        &answer
            .headers
            .iter()
            .find(|(key, _)| *key == name)
            .unwrap()
            .1
    }

    #[test]
    fn the_page_is_at_the_root_with_its_policy() {
        for url in ["/", "/index.html", "/?x=1"] {
            let answer = Answer::to(&site(), "GET", url);
            assert_eq!(
                (answer.status, answer.body.as_slice()),
                (200, &b"index.html"[..])
            );
            assert_eq!(
                header(&answer, "Content-Security-Policy"),
                "default-src 'none'"
            );
        }
    }

    #[test]
    fn each_file_has_its_type() {
        for (name, kind) in [
            ("/kilter-1.wasm", "application/wasm"),
            ("/kilter-1.js", "text/javascript; charset=utf-8"),
            ("/kilter-1.css", "text/css; charset=utf-8"),
            ("/", "text/html; charset=utf-8"),
        ] {
            assert_eq!(
                header(&Answer::to(&site(), "GET", name), "Content-Type"),
                kind
            );
        }
    }

    #[test]
    fn nothing_else_can_be_had() {
        for url in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "//etc/passwd",
            "/nothing",
        ] {
            assert_eq!(Answer::to(&site(), "GET", url).status, 404, "{url}");
        }
        assert_eq!(Answer::to(&site(), "POST", "/").status, 405);
    }
}
