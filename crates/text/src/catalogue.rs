//! The macro that declares an area's messages, and what listing them gives.

/// One message, said with one set of sample arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The area, as the field of `Locale` is called.
    pub area: &'static str,
    /// The message's function.
    pub name: &'static str,
    /// What it says.
    pub text: String,
}

/// Declares the messages of one area: a type with one function a message, and a free function `list`. What they say
/// stands in `locales/<language>/<area>.ftl`; `build.rs` compiles it to the module `said`.
///
/// ```text
/// messages! {
///     /// The start page.
///     pub struct Home {
///         /// Page heading.
///         fn title();
///         /// How many have answered.
///         fn answered(replies: u32 = [1, 7], team: &str = "Millbrook");
///     }
/// }
/// ```
///
/// Each argument is followed by a sample, or by several in brackets where the wording depends on it; a sample of
/// more than one token stands in brackets too: `fault: &Fault = [&Fault::Empty]`. The first samples are said
/// together, then the second ones, and an argument that runs out keeps its last. Arguments must be `Copy`.
///
/// `list` is a free function, not a method, so that a build that never lists does not carry the samples.
macro_rules! messages {
    (
        $(#[$about:meta])*
        pub struct $area:ident {
            $(
                $(#[$doc:meta])*
                fn $name:ident($($arg:ident: $ty:ty = $sample:tt),* $(,)?);
            )*
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy)]
        pub struct $area(pub(crate) $crate::Language);

        /// What the locales say, as `build.rs` compiled it.
        #[allow(
            clippy::wildcard_imports,
            unused_imports,
            unused_variables,
            reason = "what an area's sentences need of these is written in its files"
        )]
        mod said {
            use super::*;
            use crate::Language;
            use crate::sentence::{Number, Sentence, plain};
            use ::std::borrow::Cow;

            include!(concat!(env!("OUT_DIR"), "/", stringify!($area), ".rs"));
        }

        impl $area {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $name(self $(, $arg: $ty)*) -> ::std::borrow::Cow<'static, str> {
                    said::$name(self.0 $(, $arg)*)
                }
            )*
        }

        /// Says every message of this area with its samples, in the order they are declared.
        pub fn list(area: &'static str, language: $crate::Language) -> ::std::vec::Vec<$crate::Listed> {
            let say = $area(language);
            let mut listed = ::std::vec::Vec::new();
            $({
                $(let $arg: &[$ty] = &samples!($sample);)*
                let times = 1 $(.max($arg.len()))*;
                for time in 0..times {
                    $(let Some(&$arg) = $arg.get(time).or($arg.last()) else { continue };)*
                    // A message without arguments has no use for the number of the time.
                    let _ = time;
                    listed.push($crate::Listed {
                        area,
                        name: stringify!($name),
                        text: say.$name($($arg),*).into_owned(),
                    });
                }
            })*
            listed
        }
    };
}

/// One sample or several, as an array.
macro_rules! samples {
    ([$($sample:expr),+ $(,)?]) => {
        [$($sample),+]
    };
    ($sample:tt) => {
        [$sample]
    };
}

/// Names the cases of types of elsewhere, so that a sentence can choose by them: the compiler of sentences reads them
/// here, and a case that is missing or made up does not compile.
macro_rules! cases {
    ($($of:ident { $($case:ident),+ $(,)? })+) => {
        $(const _: fn($of) = |each| match each {
            $($of::$case => {})+
        };)+
    };
}

/// Names the types that say themselves in a sentence: those that are `Say`.
macro_rules! things {
    ($($of:ident),+) => {};
}
