mod children;

use children::Children;
use leptos::ev;
use leptos::html::custom;
use leptos::prelude::{AddAnyAttr, AnyView, ElementChild, IntoAny};
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::element::inner_html;
use leptos::tachys::html::event::on;
use leptos::tachys::html::property::prop;
use leptos::web_sys::Event;
use std::borrow::Cow;

/// An element, put together while the page is drawn.
///
/// Every element is of this one type, so that a further one costs the calls that name it and no type of its own
/// (`view!` compiles each into types of its own; what that came to stands in docs/design.md).
///
/// [`el`] begins one. What does not change is set by [`class`](El::class), [`attr`](El::attr) and [`text`](El::text); what
/// changes by itself by a closure that reads signals: [`live_text`](El::live_text), [`live_attr`](El::live_attr),
/// [`live_value`](El::live_value) and [`live_prop`](El::live_prop), and a whole part that comes and goes by [`live`].
/// Elements go in by [`with`](El::with) and [`with_all`](El::with_all), anything drawn by [`view_in`](El::view_in). Last
/// of all [`view`](El::view) draws it.
///
/// ```no_run
/// use kilter_app::components::{El, button, el, live, nothing, para, Kind};
/// use leptos::prelude::*;
///
/// fn counter() -> AnyView {
///     let pressed = RwSignal::new(0);
///     let told = live(move || match pressed.get() {
///         0 => nothing(),
///         _ => para("It was pressed.").view(),
///     });
///     el("section")
///         .attr("aria-labelledby", "counter")
///         .with(el("h2").class("nhsuk-heading-m").attr("id", "counter").text("Counter"))
///         .with(button(Kind::Main, "Press", move |_| pressed.update(|n| *n += 1)))
///         .with(el("p").attr("role", "status").live_text(move || pressed.get().to_string()))
///         .view_in(told)
///         .view()
/// }
/// ```
///
/// A component of ours is a function from what it is of to an `El`; it is drawn once, and what changes in it are the live
/// parts alone.
///
/// # Beside tools of the browser
///
/// Translation by the browser, reading aloud, spelling and password tools put elements of their own in place of our text
/// nodes, wrap them, join them, and put things beside fields. So no text node and no comment is ever looked for again:
/// a text is the content of an element, written over as a whole where it changes, and a place that is empty is an
/// element without content. Elements are what those tools leave alone.
///
/// It is one pointer, since it is handed on from call to call.
#[must_use]
pub struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<Child>,
}

enum Child {
    Text(Cow<'static, str>),
    View(AnyView),
}

impl Child {
    /// A text beside other things has an element of its own.
    fn view(self) -> AnyView {
        match self {
            Self::Text(words) => el("span").text(words).view(),
            Self::View(view) => view,
        }
    }
}

/// The element of what has no element of its own. It takes no part in the layout (`display: contents`).
const PART: &str = "kilter-part";

/// An element with this tag.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }))
}

/// Text.
pub fn text(text: impl Into<Cow<'static, str>>) -> AnyView {
    Child::Text(text.into()).view()
}

// What follows is kept out of line: written out at each of its hundreds of calls it would be
// most of what the pages weigh.

/// What changes by itself: drawn anew whenever what it reads changes.
pub fn live(view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    live_view(Box::new(view))
}

#[inline(never)]
fn live_view(view: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    view.into_any()
}

/// Nothing.
#[inline(never)]
pub fn nothing() -> AnyView {
    el(PART).view()
}

/// One after the other.
#[inline(never)]
pub fn all(views: Vec<AnyView>) -> AnyView {
    let mut part = el(PART);
    for view in views {
        part = part.view_in(view);
    }
    part.view()
}

impl El {
    /// Its classes.
    pub fn class(self, class: &'static str) -> Self {
        self.set("class", Cow::Borrowed(class))
    }

    /// An attribute.
    pub fn attr(self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.set(name, value.into())
    }

    /// An attribute, where there is a value.
    #[inline(never)]
    pub fn attr_if(self, name: &'static str, value: Option<String>) -> Self {
        match value {
            Some(value) => self.set(name, Cow::Owned(value)),
            None => self,
        }
    }

    #[inline(never)]
    fn set(self, name: &'static str, value: Cow<'static, str>) -> Self {
        self.having(custom_attribute(name, value.into_owned()).into_any_attr())
    }

    #[inline(never)]
    fn having(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }

    /// An attribute that changes by itself; none takes it away.
    pub fn live_attr(
        self,
        name: &'static str,
        value: impl FnMut() -> Option<String> + Send + 'static,
    ) -> Self {
        self.set_live(name, Box::new(value))
    }

    #[inline(never)]
    fn set_live(
        self,
        name: &'static str,
        value: Box<dyn FnMut() -> Option<String> + Send>,
    ) -> Self {
        self.having(custom_attribute(name, value).into_any_attr())
    }

    /// A property that changes by itself and is text, such as `value`.
    pub fn live_value(self, value: impl FnMut() -> String + Send + 'static) -> Self {
        self.set_value(Box::new(value))
    }

    #[inline(never)]
    fn set_value(self, value: Box<dyn FnMut() -> String + Send>) -> Self {
        self.having(prop("value", value).into_any_attr())
    }

    /// A property that changes by itself and is on or off, such as `checked` or `open`.
    pub fn live_prop(
        self,
        name: &'static str,
        is_on: impl FnMut() -> bool + Send + 'static,
    ) -> Self {
        self.set_prop(name, Box::new(is_on))
    }

    #[inline(never)]
    fn set_prop(self, name: &'static str, is_on: Box<dyn FnMut() -> bool + Send>) -> Self {
        self.having(prop(name, is_on).into_any_attr())
    }

    /// What happens at an event.
    pub fn on(self, event: &'static str, act: impl FnMut(Event) + 'static) -> Self {
        self.listening(event, Box::new(act))
    }

    #[inline(never)]
    fn listening(self, event: &'static str, act: Box<dyn FnMut(Event)>) -> Self {
        self.having(on(ev::Custom::new(event), act).into_any_attr())
    }

    /// Text in it.
    pub fn text(self, words: impl Into<Cow<'static, str>>) -> Self {
        self.words(words.into())
    }

    #[inline(never)]
    fn words(mut self, words: Cow<'static, str>) -> Self {
        self.0.children.push(Child::Text(words));
        self
    }

    /// Text in it that changes by itself, in place of all else.
    pub fn live_text(self, words: impl FnMut() -> String + Send + 'static) -> Self {
        self.saying(Box::new(words))
    }

    #[inline(never)]
    fn saying(self, words: Box<dyn FnMut() -> String + Send>) -> Self {
        self.having(prop("textContent", words).into_any_attr())
    }

    /// Markup in it, in place of all else. Its texts must be escaped.
    #[inline(never)]
    pub fn markup(self, markup: String) -> Self {
        self.having(inner_html(markup).into_any_attr())
    }

    /// An element in it.
    #[inline(never)]
    pub fn with(self, child: El) -> Self {
        self.view_in(child.view())
    }

    /// A view in it.
    #[inline(never)]
    pub fn view_in(mut self, child: AnyView) -> Self {
        self.0.children.push(Child::View(child));
        self
    }

    /// Elements in it, one after the other.
    pub fn with_all(mut self, children: impl IntoIterator<Item = El>) -> Self {
        for child in children {
            self = self.with(child);
        }
        self
    }

    /// Drawn.
    #[inline(never)]
    pub fn view(self) -> AnyView {
        let mut children = self.0.children;
        let children = match children.as_mut_slice() {
            [Child::Text(words)] => Children::Text(std::mem::take(words)),
            _ => Children::Views(children.into_iter().map(Child::view).collect()),
        };
        custom(self.0.tag)
            .add_any_attr(self.0.attributes)
            .child(children)
            .into_any()
    }
}
