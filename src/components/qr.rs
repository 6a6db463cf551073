use super::el::{El, el};
use qrcodegen::{QrCode, QrCodeEcc, QrSegment};
use std::borrow::Cow;
use std::fmt::Write as _;

/// The light margin that a reader needs, in modules (ISO/IEC 18004).
const QUIET: i32 = 4;

/// A QR code of a link, black on white wherever it stands; none of a link that is too long for
/// one.
pub fn qr(link: &str, label: impl Into<Cow<'static, str>>) -> Option<El> {
    let drawn = el("div")
        .class("kilter-qr")
        .attr("role", "img")
        .attr("aria-label", label);
    Some(drawn.markup(svg(link)?))
}

fn svg(link: &str) -> Option<String> {
    // What follows the last slash is capitals and digits, which take two thirds of the room when
    // they stand by themselves: fewer and larger squares to read off a wall.
    let last = link.rfind('/').map_or(0, |at| at + 1);
    let (address, code) = link.split_at(last);
    let code = if QrSegment::is_alphanumeric(code) {
        QrSegment::make_alphanumeric(code)
    } else {
        QrSegment::make_bytes(code.as_bytes())
    };
    let parts = [QrSegment::make_bytes(address.as_bytes()), code];
    let qr = QrCode::encode_segments(&parts, QrCodeEcc::Medium).ok()?;
    let wide = qr.size() + 2 * QUIET;
    let mut path = String::new();
    for y in 0..qr.size() {
        let mut x = 0;
        while x < qr.size() {
            let dark = (x..qr.size()).take_while(|x| qr.get_module(*x, y)).count();
            let dark = i32::try_from(dark).ok()?;
            if dark > 0 {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{} {}h{dark}v1h-{dark}z", x + QUIET, y + QUIET);
            }
            x += dark + 1;
        }
    }
    Some(format!(
        "<svg viewBox=\"0 0 {wide} {wide}\" shape-rendering=\"crispEdges\" aria-hidden=\"true\">\
         <path fill=\"#fff\" d=\"M0 0h{wide}v{wide}h-{wide}z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// How wide the drawing is, and its dark squares.
    fn squares(svg: &str) -> (usize, BTreeSet<(usize, usize)>) {
        let wide = svg.split('"').nth(1).unwrap().split(' ').nth(2).unwrap();
        let path = svg.split('"').rev().nth(1).unwrap();
        let mut dark = BTreeSet::new();
        for run in path.split('M').skip(1) {
            let numbers: Vec<usize> = run
                .split(|c: char| !c.is_ascii_digit())
                .filter_map(|number| number.parse().ok())
                .collect();
            let [x, y, many, 1, back] = numbers[..] else {
                panic!("{run}");
            };
            assert_eq!(many, back);
            dark.extend((x..x + many).map(|x| (x, y)));
        }
        (wide.parse().unwrap(), dark)
    }

    /// What a phone reads off the drawing.
    fn read(svg: &str) -> String {
        const PIXELS: usize = 5;
        let (wide, dark) = squares(svg);
        let is_dark = |x, y| dark.contains(&(x / PIXELS, y / PIXELS));
        let grey = |x, y| if is_dark(x, y) { 0 } else { 255 };
        let (w, h) = (wide * PIXELS, wide * PIXELS);
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(w, h, grey);
        let found = image.detect_grids();
        assert_eq!(found.len(), 1);
        found[0].decode().unwrap().1
    }

    #[test]
    fn a_phone_reads_the_link() {
        let code = "KLTR1INVITE".to_owned() + &"AB2CDE3FGHIJ4KLM5NOPQR6STUV7WXYZ".repeat(6);
        for address in ["https://example.org/", "http://127.0.0.1:8080/a/b.html"] {
            for code in [&code, "KLTR1INVITEAB", "not-a-code-but-words"] {
                let link = format!("{address}#/join/{code}");
                assert_eq!(read(&svg(&link).unwrap()), link);
            }
        }
    }

    #[test]
    fn it_has_a_light_margin() {
        let (wide, dark) = squares(&svg("https://example.org/#/join/KLTR1INVITE").unwrap());
        for (x, y) in dark {
            assert!((4..wide - 4).contains(&x) && (4..wide - 4).contains(&y));
        }
    }

    #[test]
    fn what_is_too_long_is_not_drawn() {
        assert_eq!(
            svg(&format!("https://example.org/{}", "a".repeat(4_000))),
            None
        );
    }
}
