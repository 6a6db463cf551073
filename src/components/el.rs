use leptos::ev;
use leptos::html::custom;
use leptos::prelude::{AddAnyAttr, AnyView, ElementChild, IntoAny};
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::element::inner_html;
use leptos::tachys::html::event::on;
use leptos::tachys::html::property::prop;
use leptos::tachys::view::iterators::StaticVec;
use leptos::web_sys::Event;
use std::borrow::Cow;

/// An element, put together while the page is drawn.
///
/// `view!` compiles each element's tag, attributes and children into types of their own: the
/// pages were 300 kB of the app's module that way (measured). Here every element is of one
/// type, so that a further one costs the calls that name it.
///
/// It is one pointer, since it is handed on from call to call.
#[must_use]
pub struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

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
    plain(text.into())
}

// What follows is kept out of line: written out at each of its hundreds of calls it would be
// most of what the pages weigh.

#[inline(never)]
fn plain(text: Cow<'static, str>) -> AnyView {
    text.into_any()
}

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
    ().into_any()
}

/// One after the other.
#[inline(never)]
pub fn all(views: Vec<AnyView>) -> AnyView {
    StaticVec::from(views).into_any()
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
        self.view_in(plain(words.into()))
    }

    /// Text in it that changes by itself.
    pub fn live_text(self, words: impl FnMut() -> String + Send + 'static) -> Self {
        self.saying(Box::new(words))
    }

    #[inline(never)]
    fn saying(self, words: Box<dyn FnMut() -> String + Send>) -> Self {
        self.view_in(words.into_any())
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
        self.0.children.push(child);
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
        custom(self.0.tag)
            .add_any_attr(self.0.attributes)
            .child(StaticVec::from(self.0.children))
            .into_any()
    }
}
