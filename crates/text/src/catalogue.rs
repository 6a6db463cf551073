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

/// Declares the messages of one area: a trait with one function a message, and a free function `list`.
///
/// ```text
/// messages! {
///     /// The start page.
///     pub trait Home {
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
        pub trait $area:ident {
            $(
                $(#[$doc:meta])*
                fn $name:ident($($arg:ident: $ty:ty = $sample:tt),* $(,)?);
            )*
        }
    ) => {
        $(#[$about])*
        pub trait $area {
            $(
                $(#[$doc])*
                fn $name(&self $(, $arg: $ty)*) -> ::std::borrow::Cow<'static, str>;
            )*
        }

        /// Says every message of this area with its samples, in the order they are declared.
        pub fn list(area: &'static str, say: &dyn $area) -> ::std::vec::Vec<$crate::Listed> {
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
