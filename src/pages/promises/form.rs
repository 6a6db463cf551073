//! The form for promises: two, or three, and what others should hear.

use super::fields::{Field, Problems};
use super::keeping::keep;
use super::none_yet::none_yet;
use crate::components::{
    El, Kind, PageError, all, button, details, el, error_summary, fieldset, form, heading, lead,
    live, live_notice, nothing, para, submit_button, takes_focus,
};
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use kilter_core::names::Name;
use kilter_core::promise::{Promise, Status};
use kilter_core::promises::{Elsewhere, MOST, Promises};
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;

/// As many promises are asked for at first.
const AT_FIRST: usize = 2;

/// The fields of one promise.
#[derive(Clone)]
struct One {
    what: Field,
    owner: Field,
    by: Field,
    sign: Field,
    status: Option<Status>,
}

impl One {
    fn of(place: usize, promise: Option<&Promise>, problems: Problems) -> Self {
        let id = |part: &str| format!("promise-{}-{part}", place + 1);
        let field = |part: &str, text: Option<String>| {
            Field::new(id(part), text.unwrap_or_default(), problems)
                .of(numbered(place).into_owned())
        };
        Self {
            what: field("what", promise.map(|it| it.what.to_string())),
            owner: field("owner", promise.map(|it| it.owner.to_string())),
            by: field("by", promise.map(|it| it.by.to_string())),
            sign: field(
                "sign",
                promise.and_then(|it| it.sign.as_ref()).map(Name::to_string),
            ),
            status: promise.and_then(|it| it.status),
        }
    }

    fn draw(&self, place: usize) -> El {
        let say = t().promises;
        fieldset("nhsuk-fieldset kilter-promise", numbered(place))
            .with(self.what.text(say.what(), None))
            .with(self.owner.text(say.owner(), Some(say.owner_hint())))
            .with(self.by.day(say.by(), None))
            .with(self.sign.text(say.sign(), None))
    }

    fn is_empty(&self) -> bool {
        let fields = [&self.what, &self.owner, &self.by, &self.sign];
        fields.into_iter().all(Field::is_empty)
    }

    fn read(&self, found: &mut Vec<PageError>) -> Option<Promise> {
        let say = t().promises;
        // All are looked at, so that all that is wrong is said at once.
        let what = self.what.must(say.what_missing(), found);
        let owner = self.owner.must(say.owner_missing(), found);
        let by = self.by.must_day(found);
        let sign = self.sign.may(found);
        Some(Promise {
            what: what?,
            owner: owner?,
            by: by?,
            sign,
            status: self.status,
        })
    }
}

fn numbered(place: usize) -> Cow<'static, str> {
    let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
    t().promises.number(number)
}

/// All fields.
#[derive(Clone)]
struct Form {
    each: Vec<One>,
    review: Field,
    what: Field,
    hears: Field,
}

impl Form {
    fn of(kept: &Promises, problems: Problems) -> Self {
        let elsewhere = kept.elsewhere.as_ref();
        let text = |text: Option<String>| text.unwrap_or_default();
        let field = |id, value| Field::new(id, value, problems);
        let each = (0..MOST).map(|place| One::of(place, kept.promises.get(place), problems));
        Self {
            each: each.collect(),
            review: field("review", text(kept.review.map(|day| day.to_string()))),
            what: field("elsewhere", text(elsewhere.map(|it| it.what.to_string()))),
            hears: field("hears", text(elsewhere.map(|it| it.hears.to_string()))),
        }
    }

    /// What is typed in place of what was there, or what is wrong with it.
    fn read(&self, before: &Promises) -> Result<Promises, Vec<PageError>> {
        let mut found = Vec::new();
        let mut promises = Vec::new();
        for one in self.each.iter().filter(|one| !one.is_empty()) {
            promises.extend(one.read(&mut found));
        }
        let say = t().promises;
        if let Some(first) = self.each.first()
            && self.each.iter().all(One::is_empty)
        {
            first.what.wrong(say.none(), &mut found);
        }
        let review = self.review.may_day(&mut found);
        let elsewhere = if self.what.is_empty() && self.hears.is_empty() {
            None
        } else {
            let what = self.what.must(say.elsewhere_half(), &mut found);
            let hears = self.hears.must(say.elsewhere_half(), &mut found);
            what.zip(hears)
                .map(|(what, hears)| Elsewhere { what, hears })
        };
        if !found.is_empty() {
            return Err(found);
        }
        Ok(Promises {
            promises,
            review,
            elsewhere,
            ..before.clone()
        })
    }
}

/// The form, filled in with what is kept.
pub fn form_of(
    kilter: Kilter,
    id: &RandomId,
    kept: Option<Promises>,
    changing: RwSignal<bool>,
) -> AnyView {
    let Some(before) = kept.clone().or_else(|| untrack(|| none_yet(kilter, id))) else {
        return nothing();
    };
    let say = t().promises;
    let problems: Problems = RwSignal::new(Vec::new());
    let failed = RwSignal::new(None::<String>);
    let fields = Form::of(&before, problems);
    let is_wrong = Signal::derive(move || problems.with(|all| !all.is_empty()));
    let drawn = draw(&fields, &before);
    let submit = move || match fields.read(&before) {
        Err(found) => problems.set(found),
        Ok(promises) => {
            problems.set(Vec::new());
            keep(kilter, promises, kept.clone(), failed, move || {
                changing.try_set(false);
                kilter.said.set(Some(t().promises.kept().into()));
            });
        }
    };
    all(vec![
        error_summary(problems.into()),
        live_notice(failed),
        heading(say.title(), None, Some(is_wrong)).view(),
        lead(say.lead()).view(),
        form(submit).with(drawn).view(),
    ])
}

fn draw(form: &Form, before: &Promises) -> El {
    let say = t().promises;
    let shown = RwSignal::new(before.promises.len().max(AT_FIRST));
    let each = form.each.clone();
    let promises = live(move || {
        let shown = shown.get();
        let drawn = each.iter().take(shown).enumerate();
        let drawn = drawn.map(|(place, one)| one.draw(place).view());
        all(drawn.collect())
    });
    let more = button(Kind::Second, say.more(), move |_| {
        shown.set(MOST);
        takes_focus("promise-3-what");
    })
    .live_attr("hidden", move || (shown.get() >= MOST).then(String::new));
    let elsewhere = vec![
        form.what.text(say.elsewhere_what(), None).view(),
        form.hears.text(say.elsewhere_hears(), None).view(),
    ];
    el("div")
        .view_in(promises)
        .with(el("p").with(more))
        .with(form.review.day(say.review(), Some(say.review_hint())))
        .with(details("nhsuk-details", say.elsewhere(), None, elsewhere))
        .with(para(say.privacy()))
        .with(submit_button(Kind::Main, say.keep_button()))
}
