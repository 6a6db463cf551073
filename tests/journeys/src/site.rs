//! The built site on a web server, as an organisation hosts it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::rc::Rc;
use std::sync::Arc;
use std::thread;

use tiny_http::{HTTPVersion, Header, Response, Server};

use crate::failing::must;
use crate::places;

/// The built `dist/site` at an address of this machine, until it is dropped. Clones are the same site.
#[derive(Clone)]
pub struct Site(Rc<Serving>);

impl std::fmt::Debug for Site {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Site({})", self.address())
    }
}

/// A server whose thread ends with it.
struct Serving {
    server: Arc<Server>,
    address: String,
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.server.unblock();
    }
}

impl Site {
    /// Serves the built site's files, with the types that a browser needs to be told and nothing more: the
    /// policy stands in the page.
    #[must_use]
    pub fn new() -> Self {
        Self::with("text/javascript")
    }

    /// As [`Self::new`], but a server that calls scripts plain text.
    #[must_use]
    pub fn that_misnames_scripts() -> Self {
        Self::with("text/plain")
    }

    fn with(script: &'static str) -> Self {
        let files = must("read the built site (cargo xtask build makes it)", files());
        let server = must(
            "serve the built site",
            Server::http("127.0.0.1:0").map_err(io::Error::other),
        );
        let server = Arc::new(server);
        let address = format!("http://{}/", server.server_addr());
        let serving = Arc::clone(&server);
        thread::spawn(move || {
            for request in serving.incoming_requests() {
                let name = request.url().trim_start_matches('/');
                let name = if name.is_empty() { "index.html" } else { name };
                let known = files.get(name).cloned();
                let status = if known.is_some() { 200 } else { 404 };
                let mut response =
                    Response::from_data(known.unwrap_or_default()).with_status_code(status);
                if let Ok(header) = Header::from_bytes("Content-Type", kind(name, script)) {
                    response.add_header(header);
                }
                // As HTTP/1.0, after which a browser lets go of the connection: of two that come at once tiny_http's
                // pool of threads may leave the second waiting until the first is let go. And the browser may have
                // been killed meanwhile.
                let mut writer = request.into_writer();
                let _ = response
                    .raw_print(&mut writer, HTTPVersion(1, 0), &[], false, None)
                    .and_then(|()| writer.flush());
            }
        });
        Self(Rc::new(Serving { server, address }))
    }

    /// The address of its page, with the slash at its end.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.0.address
    }
}

impl Default for Site {
    fn default() -> Self {
        Self::new()
    }
}

fn files() -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(places::built_site())? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        files.insert(name, fs::read(entry.path())?);
    }
    Ok(files)
}

fn kind(name: &str, script: &'static str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => script,
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}
