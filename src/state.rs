//! What the app has at hand: what the store holds, the page, and the draft in memory.

use crate::browser::page;
use crate::draft::{Asked, Draft};
use crate::joined::Joined;
use crate::outbox::Outbox;
use crate::records::{KeptSummary, NextPersonMode, THIS_COMPUTER};
use crate::route::Route;
use crate::shared::Shared;
use crate::store::{Health, Loaded, Spot, Store, Unreadable, Why, key};
use kilter_core::disclosure::{Minimum, Rules};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_core::round::{ClosedRound, OpenRound, Round};
use kilter_core::wording::Wording;
use leptos::prelude::*;
use std::rc::Rc;

/// What this computer keeps, decoded.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OnThisComputer {
    /// The open rounds.
    pub open: Vec<OpenRound>,
    /// The closed rounds.
    pub closed: Vec<ClosedRound>,
    /// The team summaries that were opened here.
    pub summaries: Vec<TeamSummary>,
    /// Sealed replies that wait to be handed over.
    pub outboxes: Vec<Outbox>,
    /// What people answer in next-person mode, while it is on.
    pub next_person: Option<RandomId>,
    /// A member's own reply that is not sent yet.
    pub joined: Option<Joined>,
    /// What is here and can't be read.
    pub unreadable: Vec<Unreadable>,
}

/// The app's state, handed down as context. It is a handle: copying it copies nothing.
#[derive(Clone, Copy)]
pub struct Kilter {
    store: StoredValue<Rc<dyn Store>, LocalStorage>,
    /// The page, as the address says it.
    pub route: RwSignal<Route>,
    /// How often a page was drawn anew where it stands.
    pub drawn_anew: RwSignal<u32>,
    /// What is kept; none until it has been read.
    pub kept: RwSignal<Option<OnThisComputer>>,
    /// How the browser's storage does.
    pub health: RwSignal<Health>,
    /// What a member has chosen so far.
    pub draft: RwSignal<Option<Draft>>,
    /// What just happened, shown and read out on the page that follows.
    pub said: RwSignal<Option<String>>,
    /// What was said is for the page that follows.
    news: RwSignal<bool>,
    /// A member's answers were added just now, or said to be sent.
    pub added: RwSignal<bool>,
    /// The invitation that came with the address.
    pub invited: RwSignal<Option<String>>,
    /// How often a member's own draft has changed since it was last kept.
    pub unkept: RwSignal<u32>,
    /// The last of it that was to be kept was: it outlives this page.
    pub draft_kept: RwSignal<bool>,
}

impl Kilter {
    /// The state over a store.
    #[must_use]
    pub fn new(store: Rc<dyn Store>, route: Route) -> Self {
        Self {
            store: StoredValue::new_local(store),
            route: RwSignal::new(route),
            drawn_anew: RwSignal::new(0),
            kept: RwSignal::new(None),
            health: RwSignal::new(Health::default()),
            draft: RwSignal::new(None),
            said: RwSignal::new(None),
            news: RwSignal::new(false),
            added: RwSignal::new(false),
            invited: RwSignal::new(None),
            unkept: RwSignal::new(0),
            draft_kept: RwSignal::new(true),
        }
    }

    /// The store.
    #[must_use]
    pub fn store(&self) -> Rc<dyn Store> {
        self.store.get_value()
    }

    /// Reads again what the store holds.
    pub async fn refresh(&self) {
        let store = self.store();
        let loaded = store.load().await;
        self.kept.set(Some(OnThisComputer::decode(&loaded)));
        self.health.set(store.health());
        self.take_up_own_draft();
    }

    /// A reply that is not sent yet goes on, but never while members share the machine (P13).
    fn take_up_own_draft(&self) {
        if self.draft.with_untracked(Option::is_some) || self.next_person().is_some() {
            return;
        }
        let joined = self
            .kept
            .with_untracked(|kept| kept.as_ref()?.joined.clone());
        if let Some(draft) = joined.and_then(|joined| joined.draft(Catalogue::built_in())) {
            self.draft.set(Some(draft));
        }
    }

    /// Turns to the page of the address. An invitation leaves it once it is read.
    pub fn follow(&self, route: Route) {
        if let Route::Join(code @ Some(_)) = route {
            self.invited.set(code);
            self.turn_to(Route::Join(None));
            self.redraw(&Route::Join(None));
        } else if route != self.route.get_untracked() {
            self.turn_to(route);
        }
    }

    /// Turns to a page. What was said for it stays; what was said before is gone.
    pub fn turn_to(&self, route: Route) {
        let news = self.news.try_update(std::mem::take).unwrap_or_default();
        if !news {
            self.said.set(None);
        }
        if !matches!(route, Route::Added | Route::Send) {
            self.added.set(false);
        }
        self.route.set(route);
    }

    /// The page that may be shown for an address. While members are at it, nothing of the
    /// organiser's is; a statement is shown only to who is answering (P13); and an id that
    /// leads to nothing here leads nowhere.
    #[must_use]
    pub fn allowed(&self, route: &Route) -> Route {
        let has_draft = self.draft.with_untracked(Option::is_some);
        let members = self.next_person().is_some();
        let here = match route {
            Route::Before | Route::Answer(_) | Route::Change(_) | Route::CheckAnswers => has_draft,
            Route::Added => self.added.get_untracked(),
            Route::NextPerson => true,
            _ if members => false,
            Route::Send => self.added.get_untracked() || self.has_reply(),
            Route::Round(id) | Route::Invite(id) | Route::Paper(id) | Route::Keyed(id) => {
                self.is_open(id)
            }
            Route::Collect(id) => self.is_invited(id),
            Route::Outbox(id) => self.outbox(id).is_some(),
            Route::Ready(id) => self.is_closed(id),
            Route::Report(id) => self.has_summary(id),
            Route::Compare(later, earlier) => self.has_summary(later) && self.has_summary(earlier),
            _ => true,
        };
        match (members, route.is_for_members(), here) {
            (true, true, true) | (false, false, true) => route.clone(),
            (false, true, true) if self.own_draft() && *route != Route::NextPerson => route.clone(),
            (true, ..) => Route::NextPerson,
            (false, true, _) => Route::TakePart,
            (false, false, false) if matches!(route, Route::Send | Route::Outbox(_)) => {
                Route::TakePart
            }
            (false, false, false) => Route::NotFound,
        }
    }

    /// The draft is a member's own, on a machine of their own.
    #[must_use]
    pub fn own_draft(&self) -> bool {
        self.draft
            .with_untracked(|draft| draft.as_ref().is_some_and(|draft| draft.own().is_some()))
    }

    fn has_reply(&self) -> bool {
        let sealed = |draft: &Draft| draft.sealed(Catalogue::built_in()).is_some();
        self.draft
            .with_untracked(|draft| draft.as_ref().is_some_and(sealed))
    }

    /// The words of what a draft is for, and the fewest replies that it shows.
    #[must_use]
    pub fn terms(&self, draft: &Draft) -> Option<(Wording, Minimum)> {
        match &draft.asked {
            Asked::Invitation(own) => {
                Some((own.invitation.wording.clone(), own.invitation.minimum))
            }
            Asked::Shared(id) => {
                let shared = self.shared(id)?;
                Some((shared.wording, shared.minimum))
            }
        }
    }

    fn is_open(&self, id: &RandomId) -> bool {
        self.kept.with(|kept| {
            kept.as_ref()
                .is_some_and(|kept| kept.open_round(id).is_some())
        })
    }

    fn is_invited(&self, id: &RandomId) -> bool {
        let invited = |kept: &OnThisComputer| Some(kept.open_round(id)?.invitation.is_some());
        self.kept
            .with(|kept| kept.as_ref().and_then(invited))
            .unwrap_or_default()
    }

    fn is_closed(&self, id: &RandomId) -> bool {
        self.kept.with(|kept| {
            kept.as_ref()
                .is_some_and(|kept| kept.closed_round(id).is_some())
        })
    }

    fn has_summary(&self, id: &RandomId) -> bool {
        let opened = |kept: &OnThisComputer| kept.summary(id).is_some();
        self.is_closed(id) || self.kept.with(|kept| kept.as_ref().is_some_and(opened))
    }

    /// Goes to a page.
    pub fn go(&self, route: &Route) {
        page::set_hash(&route.to_string());
    }

    /// Draws a page anew, also where its address is the one that is there already.
    pub fn redraw(&self, route: &Route) {
        page::replace_hash(&route.to_string());
        self.route.set(route.clone());
        self.drawn_anew
            .update(|times| *times = times.wrapping_add(1));
    }

    /// Says on the page that follows what just happened.
    pub fn say(&self, text: impl Into<String>) {
        self.news.set(true);
        self.said.set(Some(text.into()));
    }

    /// The draft is forgotten: nothing of it is anywhere.
    pub fn forget_draft(&self) {
        self.draft.set(None);
    }

    /// What people answer one after another here, by the id of the round or of the outbox.
    #[must_use]
    pub fn shared(&self, id: &RandomId) -> Option<Shared> {
        self.kept.with(|kept| kept.as_ref()?.shared(id))
    }

    /// The outbox with this id.
    #[must_use]
    pub fn outbox(&self, id: &RandomId) -> Option<Outbox> {
        self.kept.with(|kept| kept.as_ref()?.outbox(id).cloned())
    }

    /// The round or the outbox of next-person mode, while it is on.
    #[must_use]
    pub fn next_person(&self) -> Option<RandomId> {
        self.kept
            .with(|kept| kept.as_ref().and_then(|kept| kept.next_person.clone()))
    }

    /// The open round with this id.
    #[must_use]
    pub fn open_round(&self, id: &RandomId) -> Option<OpenRound> {
        self.kept
            .with(|kept| kept.as_ref()?.open_round(id).cloned())
    }

    /// The closed round with this id.
    #[must_use]
    pub fn closed_round(&self, id: &RandomId) -> Option<ClosedRound> {
        self.kept
            .with(|kept| kept.as_ref()?.closed_round(id).cloned())
    }

    /// The team summary with this id: of a round that was closed here, or opened here.
    #[must_use]
    pub fn summary(&self, id: &RandomId) -> Option<TeamSummary> {
        let opened = self.kept.with(|kept| kept.as_ref()?.summary(id).cloned());
        opened.or_else(|| read(&self.closed_round(id)?.summary))
    }

    /// Every team summary that is here, each once: opened here first, then closed here.
    #[must_use]
    pub fn summaries(&self) -> Vec<TeamSummary> {
        let kept = self.kept.get().unwrap_or_default();
        let mut here = kept.summaries;
        for round in kept.closed {
            if !here.iter().any(|summary| summary.id == round.id) {
                here.extend(read(&round.summary));
            }
        }
        here
    }

    /// The report of the team summary with this id.
    #[must_use]
    pub fn report(&self, id: &RandomId) -> Option<Report> {
        let summary = self.summary(id)?;
        Some(Report::of(
            &summary,
            Rules::default(),
            Catalogue::built_in(),
        ))
    }
}

impl OnThisComputer {
    fn open_round(&self, id: &RandomId) -> Option<&OpenRound> {
        self.open.iter().find(|round| round.id == *id)
    }

    fn outbox(&self, id: &RandomId) -> Option<&Outbox> {
        self.outboxes.iter().find(|outbox| outbox.id() == *id)
    }

    fn shared(&self, id: &RandomId) -> Option<Shared> {
        let round = self.open_round(id).map(Shared::from);
        round.or_else(|| self.outbox(id).map(Shared::from))
    }

    fn closed_round(&self, id: &RandomId) -> Option<&ClosedRound> {
        self.closed.iter().find(|round| round.id == *id)
    }

    fn summary(&self, id: &RandomId) -> Option<&TeamSummary> {
        self.summaries.iter().find(|summary| summary.id == *id)
    }

    fn decode(loaded: &Loaded) -> Self {
        let mut kept = Self::default();
        let (rounds, unreadable) = loaded.all::<Round>();
        kept.unreadable.extend(unreadable);
        for record in rounds {
            match record.value {
                Round::Open(open) => kept.open.push(open),
                Round::Closed(closed) => kept.closed.push(closed),
            }
        }
        let (summaries, unreadable) = loaded.all::<KeptSummary>();
        kept.unreadable.extend(unreadable);
        for record in summaries {
            match read(&record.value.json) {
                Some(summary) => kept.summaries.push(summary),
                None => kept.unreadable.push(Unreadable {
                    key: key::<KeptSummary>(&record.id),
                    spot: Spot::Record { seq: record.seq },
                    raw: record.value.json,
                    why: Why::OtherShape,
                }),
            }
        }
        let (joined, unreadable) = loaded.all::<Joined>();
        kept.unreadable.extend(unreadable);
        for record in joined {
            match record.value.draft(Catalogue::built_in()) {
                Some(_) => kept.joined = Some(record.value),
                None => kept.unreadable.push(Unreadable {
                    key: key::<Joined>(&record.id),
                    spot: Spot::Record { seq: record.seq },
                    raw: record.value.choices,
                    why: Why::OtherShape,
                }),
            }
        }
        let (outboxes, unreadable) = loaded.all::<Outbox>();
        kept.unreadable.extend(unreadable);
        for record in outboxes {
            let outbox = record.value;
            if outbox.is_known() && outbox.id().as_str() == record.id {
                kept.outboxes.push(outbox);
            } else {
                kept.unreadable.push(Unreadable {
                    key: key::<Outbox>(&record.id),
                    spot: Spot::Record { seq: record.seq },
                    raw: outbox.text(),
                    why: Why::OtherShape,
                });
            }
        }
        let known = |found: &Unreadable| kept.unreadable.iter().any(|other| other.key == found.key);
        let others: Vec<_> = loaded
            .unreadable()
            .iter()
            .filter(|u| !known(u))
            .cloned()
            .collect();
        kept.unreadable.extend(others);
        let mode = loaded
            .get::<NextPersonMode>(THIS_COMPUTER)
            .map(|mode| mode.value.round);
        kept.next_person = mode.filter(|id| kept.shared(id).is_some());
        kept
    }
}

/// The team summary in these bytes, judged by the rules of this computer.
pub(crate) fn read(json: &str) -> Option<TeamSummary> {
    let read = TeamSummary::from_bytes(json.as_bytes(), Rules::default(), Catalogue::built_in());
    read.ok().map(|(summary, _)| summary)
}
