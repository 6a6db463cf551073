//! The page as a web server gives it out.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::thread;

/// Answers every request with this page until the test's process ends, and says at which address.
pub(crate) fn serve(page: Vec<u8>) -> io::Result<String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = format!("http://{}/kilter.html", listener.local_addr()?);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let page = page.clone();
            // A browser opens connections ahead of time, and may never ask on them.
            thread::spawn(move || {
                // Who hangs up needs no answer.
                let _ = answer(&stream, &page);
            });
        }
    });
    Ok(address)
}

fn answer(mut stream: &TcpStream, page: &[u8]) -> io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    while lines
        .next()
        .transpose()?
        .is_some_and(|line| !line.is_empty())
    {}
    let length = page.len();
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    stream.write_all(page)
}
