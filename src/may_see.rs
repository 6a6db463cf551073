//! Who may see which page: what the words in the table of [`routes`](crate::routes) mean.

use crate::on_this_computer::OnThisComputer;
use crate::report_of::ReportOf;
use crate::route::Route;
use crate::routes::routes;
use kilter_core::ids::RandomId;

/// Whose page it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// Who answers: on a shared machine, or on their own.
    Member,
    /// Those who share this machine.
    SharedMachine,
    /// Anybody but those who share this machine.
    Anybody,
}

/// What must be here for it.
enum Needs<'a> {
    Nothing,
    /// Choices of who is answering, that nobody walked away from.
    Draft,
    /// A reply that was added, or said to be sent, just now.
    Added,
    /// A sealed reply, or that it was said to be sent just now.
    Reply,
    Open(&'a RandomId),
    Closed(&'a RandomId),
    Summary(&'a RandomId),
    /// What a report is made of.
    Told(&'a ReportOf),
    /// A round that was closed, or what a team promised after it.
    Promised(&'a RandomId),
    /// Both.
    Following(&'a RandomId),
    Both(&'a RandomId, &'a RandomId),
    Outbox(&'a RandomId),
    /// There is no such page.
    Nowhere,
}

impl Whose {
    const fn is_member(self) -> bool {
        matches!(self, Self::Member | Self::SharedMachine)
    }
}

macro_rules! whose_it_is {
    ($( #[$about:meta] $page:ident $( ( $($arg:ident: $kind:ty),+ ) )? $address:literal, $drawn:ident, $whose:ident, $needs:ident $( ( $($of:ident),+ ) )?, $module:ident :: $view:ident; )+) => {
        #[allow(unused_variables, reason = "not all that an address carries has to be here")]
        fn page(route: &Route) -> (Whose, Needs<'_>) {
            match route {
                $( Route::$page $( ( $($arg),+ ) )? => (Whose::$whose, Needs::$needs $( ( $($of),+ ) )?), )+
            }
        }
    };
}

routes!(whose_it_is);

/// A member is at it: no navigation, and nothing of anybody else.
#[must_use]
pub fn is_for_members(route: &Route) -> bool {
    page(route).0.is_member()
}

/// Who is at this machine, and what of theirs is here.
#[derive(Debug, Clone, Copy, Default)]
pub struct Present {
    /// Members share the machine: next-person mode is on.
    pub sharing: bool,
    /// Somebody is answering, and has not walked away.
    pub draft: bool,
    /// It is a reply of their own, on their own machine.
    pub own: bool,
    /// Their reply is sealed.
    pub sealed: bool,
    /// A reply was added, or said to be sent, just now.
    pub added: bool,
}

/// The page that may be shown for an address. While members are at it, nothing of the organiser's is; a statement is
/// shown only to who is answering (P13); and an id that leads to nothing here leads nowhere.
#[must_use]
pub fn may_see(route: &Route, present: Present, kept: &OnThisComputer) -> Route {
    let (whose, needs) = page(route);
    let here = match &needs {
        Needs::Nothing => true,
        // Those who share the machine never meet a reply of somebody's own.
        Needs::Draft => present.draft && present.own != present.sharing,
        Needs::Added => present.added,
        Needs::Reply => present.added || present.sealed,
        Needs::Open(id) => kept.open_round(id).is_some(),
        Needs::Closed(id) => kept.closed_round(id).is_some(),
        Needs::Summary(id) => kept.summary(id).is_some(),
        Needs::Told(ReportOf::Example) => true,
        Needs::Told(ReportOf::Summary(id)) => kept.summary(id).is_some(),
        Needs::Promised(id) => kept.summary(id).is_some() || kept.promises(id).is_some(),
        Needs::Following(id) => kept.summary(id).is_some() && kept.promises(id).is_some(),
        Needs::Both(one, other) => kept.summary(one).and(kept.summary(other)).is_some(),
        Needs::Outbox(id) => kept.outbox(id).is_some(),
        Needs::Nowhere => false,
    };
    let theirs = match whose {
        Whose::Member => present.sharing || present.own,
        Whose::SharedMachine => present.sharing,
        Whose::Anybody => !present.sharing,
    };
    if here && theirs {
        return route.clone();
    }
    match (whose, needs) {
        _ if present.sharing => Route::NextPerson,
        // It was open when the address was made.
        (_, Needs::Open(id)) if kept.closed_round(id).is_some() => Route::Ready(id.clone()),
        (whose, _) if whose.is_member() => Route::TakePart,
        // Where a reply was, one is answered or handed over.
        (_, Needs::Reply | Needs::Outbox(_)) => Route::TakePart,
        _ => Route::NotFound,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn seen(route: Route, present: Present) -> Route {
        may_see(&route, present, &OnThisComputer::default())
    }

    #[test]
    fn who_shares_the_machine_sees_nothing_of_the_organisers() {
        let sharing = Present {
            sharing: true,
            ..Present::default()
        };
        for route in [Route::Home, Route::Computer, Route::Send, Route::NotFound] {
            assert_eq!(seen(route, sharing), Route::NextPerson);
        }
        assert_eq!(seen(Route::CheckAnswers, sharing), Route::NextPerson);
        let answering = Present {
            draft: true,
            ..sharing
        };
        assert_eq!(seen(Route::CheckAnswers, answering), Route::CheckAnswers);
        let own = Present {
            own: true,
            ..answering
        };
        assert_eq!(seen(Route::CheckAnswers, own), Route::NextPerson);
    }

    #[test]
    fn a_statement_is_seen_by_who_answers_alone() {
        for route in [Route::Answer(1), Route::Change(3), Route::CheckAnswers] {
            assert_eq!(seen(route.clone(), Present::default()), Route::TakePart);
            let (draft, own) = (true, true);
            let present = Present {
                draft,
                own,
                ..Present::default()
            };
            assert_eq!(seen(route.clone(), present), route);
            // Left over from next-person mode: it is nobody's here.
            let left = Present {
                own: false,
                ..present
            };
            assert_eq!(seen(route, left), Route::TakePart);
        }
        assert_eq!(seen(Route::NextPerson, Present::default()), Route::TakePart);
    }

    #[test]
    fn an_id_that_leads_to_nothing_leads_nowhere() {
        let id = RandomId::from_bytes([7; 16]);
        let present = Present::default();
        for route in [
            Route::Round(id.clone()),
            Route::Report(id.clone()),
            Route::Ready(id.clone()),
        ] {
            assert_eq!(seen(route, present), Route::NotFound);
        }
        assert_eq!(seen(Route::Outbox(id), present), Route::TakePart);
        assert_eq!(seen(Route::Send, present), Route::TakePart);
        let sealed = Present {
            sealed: true,
            ..present
        };
        assert_eq!(seen(Route::Send, sealed), Route::Send);
    }
}
