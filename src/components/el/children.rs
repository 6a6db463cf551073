use leptos::prelude::{AddAnyAttr, AnyView, Mountable, Render, RenderHtml};
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Position, PositionState};
use leptos::web_sys::{Element, Node};
use std::borrow::Cow;

/// All that an element holds.
///
/// Leptos's own list remembers its end by a comment, and panics where something has taken comments out; its texts are
/// nodes that it looks for again. This is the whole content of its element, so it finds its place by the element
/// alone: whatever tools of the browser put beside our elements, or do to our texts.
pub(super) enum Children {
    Text(Cow<'static, str>),
    Views(Vec<AnyView>),
}

/// What is drawn.
pub(super) struct Drawn {
    content: Content,
    parent: Option<Element>,
}

enum Content {
    Text(Cow<'static, str>),
    Views(Vec<AnyViewState>),
}

impl Drawn {
    fn write(&self, text: &str) {
        if let Some(parent) = &self.parent {
            parent.set_text_content(Some(text));
        }
    }

    fn add(&self, view: AnyView) -> AnyViewState {
        let mut view = view.build();
        if let Some(parent) = &self.parent {
            view.mount(parent, None);
        }
        view
    }
}

impl Render for Children {
    type State = Drawn;

    fn build(self) -> Drawn {
        let content = match self {
            Self::Text(text) => Content::Text(text),
            Self::Views(views) => Content::Views(views.into_iter().map(AnyView::build).collect()),
        };
        Drawn {
            content,
            parent: None,
        }
    }

    fn rebuild(self, drawn: &mut Drawn) {
        let old = std::mem::replace(&mut drawn.content, Content::Views(Vec::new()));
        drawn.content = match (self, old) {
            // Written over only where it changes: a tool may have translated it, or be reading it aloud.
            (Self::Text(text), Content::Text(old)) if text == old => Content::Text(old),
            (Self::Text(text), _) => {
                drawn.write(&text);
                Content::Text(text)
            }
            (Self::Views(views), old) => {
                let mut old = match old {
                    Content::Views(old) => old,
                    Content::Text(_) => {
                        drawn.write("");
                        Vec::new()
                    }
                }
                .into_iter();
                let mut children = Vec::with_capacity(views.len());
                for view in views {
                    children.push(match old.next() {
                        Some(mut child) => {
                            view.rebuild(&mut child);
                            child
                        }
                        None => drawn.add(view),
                    });
                }
                old.for_each(|mut child| child.unmount());
                Content::Views(children)
            }
        };
    }
}

impl Mountable for Drawn {
    fn unmount(&mut self) {
        match &mut self.content {
            Content::Text(_) => self.write(""),
            Content::Views(views) => views.iter_mut().for_each(Mountable::unmount),
        }
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        self.parent = Some(parent.clone());
        match &mut self.content {
            Content::Text(text) if !text.is_empty() => parent.set_text_content(Some(text)),
            Content::Text(_) => {}
            Content::Views(views) => {
                for view in views {
                    view.mount(parent, marker);
                }
            }
        }
    }

    fn insert_before_this(&self, sibling: &mut dyn Mountable) -> bool {
        match &self.content {
            Content::Text(_) => false,
            Content::Views(views) => views
                .first()
                .is_some_and(|first| first.insert_before_this(sibling)),
        }
    }

    fn elements(&self) -> Vec<Element> {
        match &self.content {
            Content::Text(_) => Vec::new(),
            Content::Views(views) => views.iter().flat_map(Mountable::elements).collect(),
        }
    }
}

// What follows is asked for by the trait and never called: there is no server that draws our pages.

impl AddAnyAttr for Children {
    type Output<NewAttr: Attribute> = Self;

    fn add_any_attr<NewAttr: Attribute>(self, _: NewAttr) -> Self {
        self
    }
}

impl RenderHtml for Children {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        _: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Drawn {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
