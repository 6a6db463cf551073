//! The pages and their addresses: `Route` <-> `#/…`.
//!
//! Hash addresses, since a file that opens from a folder has no paths, and no router crate,
//! since leptos_router pushes paths (<https://github.com/leptos-rs/leptos/issues/2184>).

use crate::report_of::ReportOf;
use crate::routes::routes;
use kilter_core::exchange::token::TokenKind;
use kilter_core::ids::RandomId;
use std::fmt;
use std::str::Split;

macro_rules! declare {
    ($( #[$about:meta] $page:ident $( ( $($arg:ident: $kind:ty),+ ) )? $address:literal, $drawn:ident, $whose:ident, $needs:ident $( ( $($of:ident),+ ) )?, $module:ident :: $view:ident; )+) => {
        /// A page, with what its address carries.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum Route {
            $( #[$about] $page $( ( $($kind),+ ) )?, )+
        }

        /// A page, whatever its address carries.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Page {
            $( #[$about] $page, )+
        }

        impl Page {
            /// Every page.
            pub const ALL: &[Self] = &[$(Self::$page),+];
        }

        impl Route {
            /// Which page it is.
            #[must_use]
            pub const fn page(&self) -> Page {
                match self { $( Self::$page { .. } => Page::$page, )+ }
            }

            /// Pages that are drawn at once, and storage is read after.
            #[must_use]
            pub const fn shows_nothing_kept(&self) -> bool {
                match self { $( Self::$page { .. } => matches!(Drawn::$drawn, Drawn::AtOnce), )+ }
            }

            /// The page of this name that carries just what follows it.
            fn carrying(name: &str, parts: &Split<'_, char>) -> Option<Self> {
                $(
                    let mut _left = parts.clone();
                    if name == $address
                        $( $( && let Some($arg) = <$kind>::read(&mut _left) )+ )?
                        && _left.next().is_none()
                    {
                        return Some(Self::$page $( ( $($arg),+ ) )?);
                    }
                )+
                None
            }
        }

        impl fmt::Display for Route {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $( Self::$page $( ( $($arg),+ ) )? => {
                        f.write_str(concat!("#/", $address))?;
                        $( $( $arg.write(f)?; )+ )?
                    } )+
                }
                Ok(())
            }
        }
    };
}

routes!(declare);

/// What stands in an address for the made-up team.
const EXAMPLE: &str = "example";

/// When a page is drawn.
enum Drawn {
    /// At once: it is whole without what is kept. What the start page lists of it follows by itself.
    AtOnce,
    WhenRead,
}

/// What an address carries behind a page's name.
trait Carried: Sized {
    fn read(parts: &mut Split<'_, char>) -> Option<Self>;

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Carried for RandomId {
    fn read(parts: &mut Split<'_, char>) -> Option<Self> {
        Self::parse(parts.next()?)
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{self}")
    }
}

impl Carried for ReportOf {
    fn read(parts: &mut Split<'_, char>) -> Option<Self> {
        match parts.next()? {
            EXAMPLE => Some(Self::Example),
            id => RandomId::parse(id).map(Self::Summary),
        }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Example => write!(f, "/{EXAMPLE}"),
            Self::Summary(id) => write!(f, "/{id}"),
        }
    }
}

/// A number, from 1.
impl Carried for usize {
    fn read(parts: &mut Split<'_, char>) -> Option<Self> {
        parts.next()?.parse().ok().filter(|number| *number > 0)
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{self}")
    }
}

/// What may be there.
impl Carried for Option<String> {
    fn read(parts: &mut Split<'_, char>) -> Option<Self> {
        Some(parts.next().map(str::to_owned))
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(text) => write!(f, "/{text}"),
            None => Ok(()),
        }
    }
}

impl ReportOf {
    /// The page of the report itself.
    #[must_use]
    pub fn route(&self) -> Route {
        match self {
            Self::Example => Route::Example,
            Self::Summary(id) => Route::Report(id.clone()),
        }
    }
}

impl Route {
    /// A page from which one goes to a report and comes back.
    #[must_use]
    pub const fn lists_reports(&self) -> bool {
        matches!(
            self,
            Self::Home | Self::Ready(_) | Self::OpenResults | Self::Pool
        )
    }

    /// The page of an address's hash, with or without its `#`.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        if let Some(code) = invitation_in(hash) {
            return Self::Join(Some(code));
        }
        let path = hash.strip_prefix('#').unwrap_or(hash).trim_matches('/');
        // A part of a report is on its page: the page itself goes there.
        let path = match path.rsplit_once('/') {
            Some((page, part)) if part.starts_with("check-") && has_parts(page) => page,
            _ => path,
        };
        let mut parts = path.split('/');
        let name = parts.next().unwrap_or_default();
        // The one address that people pass on by hand.
        let name = if name.eq_ignore_ascii_case("join") {
            "join"
        } else {
            name
        };
        Self::carrying(name, &parts).unwrap_or(Self::NotFound)
    }
}

fn has_parts(page: &str) -> bool {
    page == EXAMPLE || page.starts_with("report/")
}

/// The code of an invitation in an address, whatever a mail program made of the rest: escaped it, changed
/// its capitals, put signs and words behind it. The code says itself where it ends.
fn invitation_in(address: &str) -> Option<String> {
    let plain = unescaped(address).to_ascii_uppercase();
    let at = plain.find(TokenKind::Invitation.prefix())?;
    let code = plain.get(at..)?.chars().filter(char::is_ascii_alphanumeric);
    Some(code.collect())
}

/// An address with its percent-encoded signs read, as often as it was encoded.
fn unescaped(address: &str) -> String {
    let mut text = address.to_owned();
    for _ in 0..3 {
        let mut parts = text.split('%');
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            // Signs beyond ASCII are no part of a code.
            let read = part
                .get(..2)
                .and_then(|hex| u8::from_str_radix(hex, 16).ok());
            match read.filter(u8::is_ascii) {
                Some(byte) => {
                    out.push(char::from(byte));
                    out.push_str(part.get(2..).unwrap_or_default());
                }
                None => {
                    out.push('%');
                    out.push_str(part);
                }
            }
        }
        if out == text {
            break;
        }
        text = out;
    }
    text
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::strategy::Union;

    trait Any: Sized {
        fn any() -> BoxedStrategy<Self>;
    }

    impl Any for RandomId {
        fn any() -> BoxedStrategy<Self> {
            any::<[u8; 16]>().prop_map(Self::from_bytes).boxed()
        }
    }

    impl Any for ReportOf {
        fn any() -> BoxedStrategy<Self> {
            proptest::option::of(RandomId::any())
                .prop_map(|id| id.map_or(Self::Example, Self::Summary))
                .boxed()
        }
    }

    impl Any for usize {
        fn any() -> BoxedStrategy<Self> {
            (1..Self::MAX).boxed()
        }
    }

    impl Any for Option<String> {
        fn any() -> BoxedStrategy<Self> {
            proptest::option::of("[A-Z0-9]{1,40}").boxed()
        }
    }

    macro_rules! try_each {
        ($( #[$about:meta] $page:ident $( ( $($arg:ident: $kind:ty),+ ) )? $address:literal, $drawn:ident, $whose:ident, $needs:ident $( ( $($of:ident),+ ) )?, $module:ident :: $view:ident; )+) => {
            fn any_route() -> impl Strategy<Value = Route> {
                Union::new([$(
                    (Just(()), $( $( <$kind>::any(), )+ )?)
                        .prop_map(|((), $( $( $arg, )+ )?)| Route::$page $( ( $($arg),+ ) )?)
                        .boxed(),
                )+])
            }
        };
    }

    routes!(try_each);

    proptest! {
        #[test]
        fn every_page_has_an_address_that_leads_to_it(route in any_route()) {
            prop_assert_eq!(Route::parse(&route.to_string()), route);
        }

        #[test]
        fn every_text_is_an_address(text in any::<String>()) {
            let route = Route::parse(&text);
            prop_assert_eq!(Route::parse(&route.to_string()), route);
        }
    }

    #[test]
    fn a_link_leads_to_its_invitation_whatever_was_made_of_it() {
        let code = "KLTR1INVITEABNACAAOKJXWE2LO";
        let small = code.to_lowercase();
        for (address, found) in [
            (format!("#/join/{code}"), code.to_owned()),
            (format!("#/join/{small}"), code.to_owned()),
            (format!("#%2Fjoin%2F{code}"), code.to_owned()),
            (format!("#%252Fjoin%252F{code}"), code.to_owned()),
            (format!("#join/{code}"), code.to_owned()),
            (format!("#/JOIN/{code}"), code.to_owned()),
            (format!("#!/join/{code}"), code.to_owned()),
            (format!("?#/join/{code}"), code.to_owned()),
            (format!("%23/join/{code}"), code.to_owned()),
            (format!("/kilter/%23/join/{code}"), code.to_owned()),
            (format!("#/join/{code})."), code.to_owned()),
            (format!("#/join/{code}/"), code.to_owned()),
            (format!("#/join/{code}%0A"), code.to_owned()),
            (
                "#/join/KLTR1INVITE%0D%0AABNAC".to_string(),
                "KLTR1INVITEABNAC".to_owned(),
            ),
            (
                format!("#/join/{code}&data=05%7C02"),
                format!("{code}DATA0502"),
            ),
        ] {
            assert_eq!(
                Route::parse(&address),
                Route::Join(Some(found)),
                "{address}"
            );
        }
        assert_eq!(Route::parse("#/join/"), Route::Join(None));
        assert_eq!(Route::parse("#/JOIN"), Route::Join(None));
        assert_eq!(Route::parse("#/join/x"), Route::Join(Some("x".into())));
    }

    #[test]
    fn an_address_with_more_in_it_names_no_page() {
        for wrong in [
            "#/ask/1",
            "#/round",
            "#/another-table",
            "#/table/1",
            "#/round/x",
            "#/answer/0",
            "#/answer/1/2",
            "#/compare",
            "#/compare/b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11",
            "#/compare/b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11/x",
            "#/compare/b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11/51f0c3a7d8e94b6d9a2c7e10f4b8d6a3/1",
            "#/pool/1",
            "#/report/b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11/x",
            "#/report/b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11/check-1/x",
            "#/report/check-1",
            "#/example/x",
            "#/example/check-1/x",
            "#maincontent",
        ] {
            assert_eq!(Route::parse(wrong), Route::NotFound, "{wrong}");
        }
    }

    #[test]
    fn a_part_of_a_report_is_on_its_page() {
        let id = "b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11";
        let report = Route::Report(RandomId::parse(id).unwrap());
        assert_eq!(Route::parse(&format!("{report}/check-2-time")), report);
        assert_eq!(Route::parse("#/example/check-1"), Route::Example);
    }
}
