//! The table of pages, a row each: what it is for, its name and what its address carries, its address, when it may be
//! drawn, who may see it, and what draws it.
//!
//! All that goes by the page comes from here: the enum, its parser, its printer and what tries them
//! ([`route.rs`](crate::route)), who may see what ([`may_see.rs`](crate::may_see)), what is drawn
//! ([`app.rs`](crate::app)). Each hands `routes!` the macro that takes the rows. The list of what the journeys look at is
//! a `match` on [`Page`](crate::route::Page): a page that is added here and not there does not compile.
//!
//! - *Drawn*: `AtOnce`, a page that is whole without what is kept, and what the start page lists of it follows by
//!   itself; or `WhenRead`.
//! - *Whose* and what it *needs*: [`may_see.rs`](crate::may_see) has the words.
//! - *View*: a function in `pages` of the app's state and of what the address carries.

macro_rules! routes {
    ($taker:ident) => {
        $taker! {
            //   name                                 address          drawn      whose          needs                  view

            /// The start.
            Home                                      "",              AtOnce,    Anybody,       Nothing,               home::home;
            /// Ask the team: sets up a round.
            Ask                                       "ask",           AtOnce,    Anybody,       Nothing,               ask::ask;
            /// Which check helps with what a team wants.
            Which                                     "which",         AtOnce,    Anybody,       Nothing,               which::which;
            /// Asks the checks of this want, from 1.
            AskFor(want: usize)                       "ask-for",       AtOnce,    Anybody,       Nothing,               ask::ask_for;
            /// Ask again: the next round of a team, after this one.
            AskAgain(id: RandomId)                    "ask",           WhenRead,  Anybody,       Summary(id),           ask::ask_again;
            /// Asks what became of what a team promised after a round.
            AskAfter(id: RandomId)                    "ask-after",     WhenRead,  Anybody,       Following(id),          ask::ask_after;
            /// The set-up of an open round, for another table of it.
            AnotherTable(id: RandomId)                "another-table", WhenRead,  Anybody,       Open(id),              tables::another_table;
            /// One of several tables: a part of a round that is open elsewhere.
            Table                                     "table",         WhenRead,  Anybody,       Nothing,               tables::part;
            /// The organiser's page of an open round.
            Round(id: RandomId)                       "round",         WhenRead,  Anybody,       Open(id),              round::round;
            /// Asks people elsewhere: the invitation to an open round.
            Invite(id: RandomId)                      "invite",        WhenRead,  Anybody,       Open(id),              invite::invite;
            /// What a session needs on paper.
            Paper(id: RandomId)                       "paper",         WhenRead,  Anybody,       Open(id),              paper::paper;
            /// Typing in forms that were filled in on paper.
            Keyed(id: RandomId)                       "keyed",         WhenRead,  Anybody,       Open(id),              keyed::keyed;
            /// The key file of an open round, to take out.
            KeyFile(id: RandomId)                     "key-file",      WhenRead,  Anybody,       Open(id),              key_file::save;
            /// Opens a key file.
            OpenKeyFile                               "key-file",      WhenRead,  Anybody,       Nothing,               key_file::open;
            /// Results are ready: a closed round's file.
            Ready(id: RandomId)                       "ready",         WhenRead,  Anybody,       Closed(id),            ready::ready;
            /// Take part: the round that is open here.
            TakePart                                  "take-part",     WhenRead,  Anybody,       Nothing,               take_part::take_part;
            /// The start screen of next-person mode.
            NextPerson                                "next",          WhenRead,  SharedMachine, Nothing,               next_person::next_person;
            /// A page of statements, from 1.
            Answer(page: usize)                       "answer",        WhenRead,  Member,        Draft,                 answer::answer;
            /// Check answers.
            CheckAnswers                              "check-answers", WhenRead,  Member,        Draft,                 check_answers::check_answers;
            /// One statement, from 1, on the way back to check answers.
            Change(statement: usize)                  "change",        WhenRead,  Member,        Draft,                 answer::change;
            /// The answers were added.
            Added                                     "added",         WhenRead,  Member,        Added,                 added::added;
            /// Answer by invitation; with a code, the invitation.
            Join(code: Option<String>)                "join",          WhenRead,  Anybody,       Nothing,               join::join;
            /// A reply to send.
            Send                                      "send",          WhenRead,  Anybody,       Reply,                 send::send;
            /// The replies of several people to hand over.
            Outbox(id: RandomId)                      "outbox",        WhenRead,  Anybody,       Outbox(id),            outbox::outbox;
            /// Open results: imports team summaries.
            OpenResults                               "open",          WhenRead,  Anybody,       Nothing,               open_results::open_results;
            /// The report of a kept team summary or closed round.
            Report(id: RandomId)                      "report",        WhenRead,  Anybody,       Summary(id),           report::report_page;
            /// The facilitator's sheets of a report.
            Sheets(of: ReportOf)                      "sheets",        WhenRead,  Anybody,       Told(of),              sheets::sheets;
            /// A plan for the conversation about a report.
            Plan(of: ReportOf)                        "plan",          WhenRead,  Anybody,       Told(of),              plan::plan;
            /// The four turns for a team that has no report.
            Unscored                                  "talk",          AtOnce,    Anybody,       Nothing,               plan::unscored;
            /// What a room has on paper of a report and its plan.
            RoomPaper(of: ReportOf)                   "room-paper",    WhenRead,  Anybody,       Told(of),              room_paper::room_paper;
            /// Rehearsing a conversation, the evening before.
            Rehearse                                  "rehearse",      AtOnce,    Anybody,       Nothing,               rehearsal::rehearse;
            /// The same, with a made-up team of the shape of this one.
            RehearseWith(of: ReportOf)                "rehearse",      WhenRead,  Anybody,       Told(of),              rehearsal::rehearse_with;
            /// What a room sees of a report; in a second window, of this plan.
            Wall(of: ReportOf, plan: Option<String>)  "wall",          WhenRead,  Anybody,       Told(of),              wall::wall;
            /// What a team promises after a round.
            Promises(id: RandomId)                    "promises",      WhenRead,  Anybody,       Promised(id),           promises::promises;
            /// What has changed: the later of two rounds, and the earlier.
            Compare(later: RandomId, earlier: RandomId) "compare",     WhenRead,  Anybody,       Both(later, earlier),  change::change;
            /// Several rounds of a team, up to this one.
            Rounds(id: RandomId)                      "rounds",        WhenRead,  Anybody,       Summary(id),           rounds::rounds;
            /// Several teams side by side.
            Pool                                      "pool",          WhenRead,  Anybody,       Nothing,               pool::pool;
            /// The report of the example team.
            Example                                   "example",       AtOnce,    Anybody,       Nothing,               example::example_page;
            /// This computer: what is kept here.
            Computer                                  "computer",      WhenRead,  Anybody,       Nothing,               computer::computer;
            /// About.
            About                                     "about",         AtOnce,    Anybody,       Nothing,               about::about;
            /// Tools for a session.
            Tools                                     "tools",         AtOnce,    Anybody,       Nothing,               tools::tools;
            /// A tool, from 1.
            Tool(tool: usize)                         "tool",          WhenRead,  Anybody,       Nothing,               tools::tool;
            /// What Kilter says beside frameworks for networks.
            Levels                                    "levels",        AtOnce,    Anybody,       Nothing,               levels::levels;
            /// An address that names no page.
            NotFound                                  "not-found",     WhenRead,  Anybody,       Nowhere,               not_found::not_found;
        }
    };
}

pub(crate) use routes;
