//! `cargo xtask serve`: the packed site on this computer, under its own policy.

mod answer;
mod site;

use std::{
    io::Write as _,
    net::{Ipv4Addr, SocketAddr},
};

use tiny_http::{HTTPVersion, Header, Method, Response, Server};

use self::{answer::Answer, site::Site};
use crate::{
    build,
    command::{Run, which},
    fault::Fault,
    paths::Paths,
    step::say,
    tools,
};

/// Builds where needed and serves until it is stopped.
pub fn run(paths: &Paths, port: u16, open: bool, watch: bool) -> Result<(), Fault> {
    if watch {
        return watching(paths, port, open);
    }
    // Before the build: nobody should wait for minutes to hear that the port is taken.
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let server = Server::http(address).map_err(|fault| {
        Fault::Needs(format!(
            "port {port} cannot be used ({fault}); try another with --port"
        ))
    })?;
    build::run_if_stale(paths)?;
    let site = Site::open(paths.site())?;
    let address = server.server_addr().to_ip().unwrap_or(address);
    say(&format!(
        "Kilter is at http://{address} on this computer only. Stop it with Ctrl+C."
    ));
    if open {
        open_browser(&format!("http://{address}"));
    }
    for request in server.incoming_requests() {
        let answer = Answer::to(&site, request.method().as_str(), request.url());
        let mut response = Response::from_data(answer.body).with_status_code(answer.status);
        for (name, value) in answer.headers {
            if let Ok(header) = Header::from_bytes(name, value) {
                response.add_header(header);
            }
        }
        // As HTTP/1.0, after which a browser lets go of the connection: tiny_http gives each a thread of a pool, and two
        // that come at once may be given one thread, so that the second waits until the first is let go.
        let head = *request.method() == Method::Head;
        let mut writer = request.into_writer();
        // The browser may have gone meanwhile.
        let _ = response
            .raw_print(&mut writer, HTTPVersion(1, 0), &[], head, None)
            .and_then(|()| writer.flush());
    }
    Ok(())
}

/// Trunk's own server, which builds at each change.
fn watching(paths: &Paths, port: u16, open: bool) -> Result<(), Fault> {
    tools::bring_trunk(paths)?;
    say(&format!(
        "Trunk serves at http://127.0.0.1:{port} and builds at each change. Stop it with Ctrl+C."
    ));
    let mut run = Run::new("trunk").args(["serve", "--port", &port.to_string()]);
    if open {
        run = run.arg("--open");
    }
    run.env("PATH", paths.program_path()?)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .folder(&paths.root)
        .live()
}

fn open_browser(address: &str) {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let run = match std::env::consts::OS {
        "macos" => Run::new("open").arg(address),
        "windows" => Run::new("cmd").args(["/c", "start", address]),
        _ if which("xdg-open", &path).is_some() => Run::new("xdg-open").arg(address),
        _ => return say("No program here opens a browser: open the address yourself."),
    };
    if run.quiet().is_err() {
        say("The browser did not open: open the address yourself.");
    }
}
