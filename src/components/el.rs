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

/// An element, put together while the page is drawn.
///
/// `view!` compiles each element's tag, attributes and children into types of their own: the
/// pages were 300 kB of the app's module that way (measured). Here every element is of one
/// type, so that a further one costs the calls that name it.
#[must_use]
pub struct El {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element with this tag.
pub fn el(tag: &'static str) -> El {
    El { tag, attributes: Vec::new(), children: Vec::new() }
}

/// Text.
pub fn text(text: impl Into<String>) -> AnyView {
    let text: String = text.into();
    text.into_any()
}

/// What changes by itself: drawn anew whenever what it reads changes.
pub fn live(view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let view: Box<dyn FnMut() -> AnyView + Send> = Box::new(view);
    view.into_any()
}

/// Nothing.
pub fn nothing() -> AnyView {
    ().into_any()
}

/// One after the other.
pub fn all(views: Vec<AnyView>) -> AnyView {
    StaticVec::from(views).into_any()
}

impl El {
    /// Its classes.
    pub fn class(self, class: &'static str) -> Self {
        self.set("class", class.to_owned())
    }

    /// An attribute.
    pub fn attr(self, name: &'static str, value: impl Into<String>) -> Self {
        self.set(name, value.into())
    }

    /// An attribute, where there is a value.
    pub fn attr_if(self, name: &'static str, value: Option<String>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    #[inline(never)]
    fn set(mut self, name: &'static str, value: String) -> Self {
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// An attribute that changes by itself; none takes it away.
    pub fn live_attr(
        mut self,
        name: &'static str,
        value: impl FnMut() -> Option<String> + Send + 'static,
    ) -> Self {
        let value: Box<dyn FnMut() -> Option<String> + Send> = Box::new(value);
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// A property that changes by itself and is text, such as `value`.
    pub fn live_value(mut self, value: impl FnMut() -> String + Send + 'static) -> Self {
        let value: Box<dyn FnMut() -> String + Send> = Box::new(value);
        self.attributes.push(prop("value", value).into_any_attr());
        self
    }

    /// A property that changes by itself and is on or off, such as `checked` or `open`.
    pub fn live_prop(
        mut self,
        name: &'static str,
        is_on: impl FnMut() -> bool + Send + 'static,
    ) -> Self {
        let is_on: Box<dyn FnMut() -> bool + Send> = Box::new(is_on);
        self.attributes.push(prop(name, is_on).into_any_attr());
        self
    }

    /// What happens at an event.
    pub fn on(mut self, event: &'static str, act: impl FnMut(Event) + 'static) -> Self {
        let act: Box<dyn FnMut(Event)> = Box::new(act);
        self.attributes.push(on(ev::Custom::new(event), act).into_any_attr());
        self
    }

    /// Text in it.
    pub fn text(mut self, words: impl Into<String>) -> Self {
        self.children.push(text(words));
        self
    }

    /// Text in it that changes by itself.
    pub fn live_text(mut self, words: impl FnMut() -> String + Send + 'static) -> Self {
        let words: Box<dyn FnMut() -> String + Send> = Box::new(words);
        self.children.push(words.into_any());
        self
    }

    /// Markup in it, in place of all else. Its texts must be escaped.
    pub fn markup(mut self, markup: String) -> Self {
        self.attributes.push(inner_html(markup).into_any_attr());
        self
    }

    /// An element in it.
    pub fn with(mut self, child: El) -> Self {
        self.children.push(child.view());
        self
    }

    /// A view in it.
    pub fn view_in(mut self, child: AnyView) -> Self {
        self.children.push(child);
        self
    }

    /// Elements in it, one after the other.
    pub fn with_all(mut self, children: impl IntoIterator<Item = El>) -> Self {
        for child in children {
            self.children.push(child.view());
        }
        self
    }

    /// Drawn.
    #[inline(never)]
    pub fn view(self) -> AnyView {
        custom(self.tag)
            .add_any_attr(self.attributes)
            .child(StaticVec::from(self.children))
            .into_any()
    }
}
