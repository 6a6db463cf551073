//! The app's state: what the store holds, the page, and the draft in memory.

use crate::browser::page;
use crate::browser::tabs::Tabs;
use crate::changed_keys::written;
use crate::draft::{Asked, Draft};
use crate::joined::{Joined, THIS_REPLY};
use crate::may_see::{Present, may_see};
use crate::on_this_computer::OnThisComputer;
use crate::organising::Written;
use crate::outbox::Outbox;
use crate::panic_panel;
use crate::planned_hour::{PlannedHour, USUAL};
use crate::report_of::{ReportOf, example_report};
use crate::route::Route;
use crate::shared::Shared;
use crate::store::{
    Commit, Durability, Health, Key, Loaded, Store, StoreError, decide_and_keep, key, set_of,
};
use crate::tool_notes::ToolNotes;
use kilter_core::disclosure::{Minimum, Rules};
use kilter_core::exchange::invitation::KEY_LEN;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::order::in_order;
use kilter_core::plan::Agenda;
use kilter_core::promises::Promises;
use kilter_core::report::Report;
use kilter_core::round::{ClosedRound, OpenRound};
use kilter_core::wording::Wording;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::rc::Rc;

/// The app's state, handed to each page. It is a handle: copying it copies nothing.
#[derive(Clone, Copy)]
pub struct Kilter {
    store: StoredValue<Rc<dyn Store>, LocalStorage>,
    /// The other tabs of this page; none until they are listened to.
    pub(crate) tabs: StoredValue<Option<Tabs>, LocalStorage>,
    /// The page, as the address says it.
    pub route: RwSignal<Route>,
    /// The page with links to reports that was there last: Back from a report goes there.
    pub list: RwSignal<Route>,
    /// How often a page was drawn anew where it stands.
    pub drawn_anew: RwSignal<u32>,
    /// What is kept; none until it has been read.
    pub kept: RwSignal<Option<OnThisComputer>>,
    /// How the browser's storage does.
    pub health: RwSignal<Health>,
    /// What a member has chosen so far.
    pub draft: RwSignal<Option<Draft>>,
    /// Who was answering on a shared machine walked away: nobody sees the answers until somebody says whose they are.
    pub left: RwSignal<bool>,
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
    /// The plan that somebody is at.
    pub hour: RwSignal<Option<PlannedHour>>,
}

impl Kilter {
    /// The state over a store, which is not asked yet.
    #[must_use]
    pub fn new(store: Rc<dyn Store>, route: Route) -> Self {
        Self {
            store: StoredValue::new_local(store),
            tabs: StoredValue::new_local(None),
            route: RwSignal::new(route),
            list: RwSignal::new(Route::OpenResults),
            drawn_anew: RwSignal::new(0),
            kept: RwSignal::new(None),
            health: RwSignal::new(Health::default()),
            draft: RwSignal::new(None),
            left: RwSignal::new(false),
            said: RwSignal::new(None),
            news: RwSignal::new(false),
            added: RwSignal::new(false),
            invited: RwSignal::new(None),
            unkept: RwSignal::new(0),
            draft_kept: RwSignal::new(true),
            hour: RwSignal::new(None),
        }
    }

    /// The store.
    #[must_use]
    pub fn store(&self) -> Rc<dyn Store> {
        self.store.get_value()
    }

    /// Reads all that the store holds, and decodes what has changed.
    pub async fn refresh(&self) {
        self.read_again(None).await;
    }

    /// Reads again what stands under these keys, or all; says whether it was otherwise.
    pub async fn read_again(&self, keys: Option<&BTreeSet<Key>>) -> bool {
        let store = self.store();
        let now = match keys {
            Some(keys) => store.read(keys.clone()).await,
            None => store.load().await,
        };
        self.take(keys, &now)
    }

    /// One user action on these records, as they are now, whatever another tab did meanwhile.
    ///
    /// # Errors
    /// What `decide` refuses, or why it could not be kept. Then nothing is changed, and the page shows what is so now.
    pub async fn change<T, E: From<StoreError>>(
        &self,
        keys: impl IntoIterator<Item = Key>,
        decide: impl Fn(&Loaded) -> Result<(Commit, T), E>,
    ) -> Result<(T, Durability), E> {
        let keys = set_of(keys);
        let store = self.store();
        let (done, now) = decide_and_keep(store.as_ref(), keys.clone(), decide).await;
        match now {
            Some(now) => self.take(Some(&keys), &now),
            None => self.read_again(Some(&keys)).await,
        };
        if done.is_ok() {
            self.tell_other_tabs(Some(&keys));
        }
        done
    }

    /// The other tabs of this page read these again; all where none are named.
    pub fn tell_other_tabs(&self, keys: Option<&BTreeSet<Key>>) {
        self.tabs.with_value(|tabs| {
            if let Some(tabs) = tabs {
                tabs.tell(&written(keys));
            }
        });
    }

    fn take(&self, looked_at: Option<&BTreeSet<Key>>, now: &Loaded) -> bool {
        let first = self.kept.with_untracked(Option::is_none);
        let mut changed = false;
        self.kept.maybe_update(|kept| {
            changed = kept.get_or_insert_default().take(looked_at, now);
            changed || first
        });
        let health = self.store().health();
        if self.health.get_untracked() != health {
            panic_panel::remember(health);
            self.health.set(health);
        }
        self.take_up_own_draft();
        changed
    }

    /// A reply that is not sent yet goes on, but never while members share the machine (P13): where that began in another
    /// tab it waits on the disk.
    pub(crate) fn take_up_own_draft(&self) {
        if self.next_person().is_some() {
            let waits = self
                .kept
                .with_untracked(|kept| kept.as_ref().is_some_and(|kept| kept.joined.is_some()));
            if waits && self.own_draft() {
                self.forget_draft();
            }
            return;
        }
        if self.draft.with_untracked(Option::is_some) {
            return;
        }
        let draft = self.kept.with_untracked(|kept| {
            let kept = kept.as_ref()?;
            let seq = kept.seq(&key::<Joined>(THIS_REPLY))?;
            Draft::of_record(kept.joined.as_ref()?, seq)
        });
        if draft.is_some() {
            self.draft.set(draft);
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
        if route == Route::NextPerson {
            // Back must not show the answers to whoever comes next.
            self.left.set(true);
        }
        let before = self.route.get_untracked();
        if before.lists_reports() {
            self.list.set(before);
        }
        self.route.set(route);
    }

    /// The page that may be shown for an address.
    #[must_use]
    pub fn allowed(&self, route: &Route) -> Route {
        let own = self.own_draft();
        let present = Present {
            sharing: self.next_person().is_some(),
            draft: self.draft.with_untracked(Option::is_some)
                && (own || !self.left.get_untracked()),
            own,
            sealed: self.has_reply(),
            added: self.added.get_untracked(),
        };
        self.kept.with(|kept| match kept {
            Some(kept) => may_see(route, present, kept),
            None => may_see(route, present, &OnThisComputer::default()),
        })
    }

    /// The draft is a member's own, on a machine of their own.
    #[must_use]
    pub fn own_draft(&self) -> bool {
        self.draft
            .with_untracked(|draft| draft.as_ref().is_some_and(|draft| draft.own().is_some()))
    }

    fn has_reply(&self) -> bool {
        let sealed = |draft: &Draft| draft.sealed().is_some();
        self.draft
            .with_untracked(|draft| draft.as_ref().is_some_and(sealed))
    }

    /// The words of what a draft is for, and the fewest replies that it shows.
    #[must_use]
    pub fn terms(&self, draft: &Draft) -> Option<(Wording, Minimum)> {
        match &draft.asked {
            Asked::Invitation(own) => Some((
                own.invitation.asking.wording.clone(),
                own.invitation.asking.minimum,
            )),
            Asked::Shared(id) => {
                let shared = self.shared(id)?;
                Some((shared.asking.wording, shared.asking.minimum))
            }
        }
    }

    /// Goes to a page, at once: nothing that the last action left behind is drawn at the old address. A page that has the
    /// address already, though another was shown for it, is drawn anew.
    pub fn go(&self, route: &Route) {
        if self.route.get_untracked() == *route {
            self.draw_again();
        } else {
            self.turn_to(route.clone());
        }
        page::set_hash(&route.to_string());
    }

    /// Draws a page anew, also where its address is the one that is there already.
    pub fn redraw(&self, route: &Route) {
        page::replace_hash(&route.to_string());
        self.route.set(route.clone());
        self.draw_again();
    }

    /// Draws the page anew that is there.
    pub fn draw_again(&self) {
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
        self.left.set(false);
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

    /// A phrase locks the key of the round with this id.
    #[must_use]
    pub fn is_locked(&self, id: &RandomId) -> bool {
        self.kept
            .with(|kept| kept.as_ref().is_some_and(|kept| kept.locked.contains(id)))
    }

    /// The public key of the open round with this id.
    #[must_use]
    pub fn public_key(&self, id: &RandomId) -> Option<[u8; KEY_LEN]> {
        self.kept.with(|kept| {
            let mut publics = kept.as_ref()?.publics.iter();
            publics.find(|(round, _)| round == id).map(|(_, key)| *key)
        })
    }

    /// What the message says that invites to the open round with this id.
    #[must_use]
    pub fn words_of(&self, id: &RandomId) -> Written {
        let words = self.kept.with(|kept| {
            let mut words = kept.as_ref()?.words.iter();
            let (_, words) = words.find(|(round, _)| round == id)?;
            Some(words.clone())
        });
        words.unwrap_or_default()
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
        self.kept.with(|kept| kept.as_ref()?.summary(id).cloned())
    }

    /// What a team promised after the round with this id.
    #[must_use]
    pub fn promises(&self, round: &RandomId) -> Option<Promises> {
        self.kept
            .with(|kept| kept.as_ref()?.promises(round).cloned())
    }

    /// What was written down with the tool of this id.
    #[must_use]
    pub fn tool_notes(&self, tool: &str) -> Option<ToolNotes> {
        self.kept
            .with(|kept| kept.as_ref()?.tool_notes(tool).cloned())
    }

    /// What all teams promised that is here.
    #[must_use]
    pub fn all_promises(&self) -> Vec<Promises> {
        let all = |kept: &Option<OnThisComputer>| Some(kept.as_ref()?.promises.clone());
        self.kept.with(all).unwrap_or_default()
    }

    /// Every team summary that is here, each once: opened here first, then closed here.
    #[must_use]
    pub fn summaries(&self) -> Vec<TeamSummary> {
        self.summaries_that(|_| true)
    }

    /// What the team of this round promised before and has not looked at again, the oldest first.
    #[must_use]
    pub fn promises_to_look_at(&self, round: &RandomId) -> Vec<Promises> {
        let Some(this) = self.summary(round).map(|it| it.head) else {
            return Vec::new();
        };
        let is_open = |promises: &Promises| {
            promises.team_id == this.team_id
                && promises.round_id != this.id
                && promises.month <= this.month
                && !promises.are_looked_at()
        };
        let mut open = self.all_promises();
        open.retain(is_open);
        in_order(open, |a, b| a.month.cmp(&b.month))
    }

    /// The plan that somebody is at for this report, or a new one.
    #[must_use]
    pub fn planned(&self, of: &ReportOf, report: &Report) -> PlannedHour {
        self.hour_of(Some(of), || {
            let agenda = Agenda::of(report, Catalogue::built_in(), USUAL);
            let begins = match of {
                ReportOf::Example => false,
                ReportOf::Summary(id) => untrack(|| !self.promises_to_look_at(id).is_empty()),
            };
            match begins {
                true => agenda.after_promises(),
                false => agenda,
            }
        })
    }

    /// The talk without scores that somebody is at, or a new one: it knows nothing of what is kept.
    #[must_use]
    pub fn planned_unscored(&self) -> PlannedHour {
        self.hour_of(None, || Agenda::unscored(Catalogue::built_in(), USUAL))
    }

    fn hour_of(&self, of: Option<&ReportOf>, anew: impl FnOnce() -> Agenda) -> PlannedHour {
        let before = self.hour.get_untracked();
        let same = before.filter(|before| before.of.as_ref() == of);
        same.unwrap_or_else(|| PlannedHour {
            of: of.cloned(),
            agenda: anew(),
            running: None,
        })
    }

    /// Those of them that are wanted: there may be thousands.
    #[must_use]
    pub fn summaries_that(&self, are_wanted: impl Fn(&TeamSummary) -> bool) -> Vec<TeamSummary> {
        self.kept.with(|kept| {
            let all = kept.iter().flat_map(OnThisComputer::all_summaries);
            all.filter(|it| are_wanted(it)).cloned().collect()
        })
    }

    /// The report that a page is about; none of a team summary that is no longer here.
    #[must_use]
    pub fn report_of(&self, of: &ReportOf) -> Option<Report> {
        match of {
            ReportOf::Example => example_report(),
            ReportOf::Summary(id) => self.report(id),
        }
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
