//! What people do, one user action a file: each asks the core, seals or opens, and commits once.
mod add_reply;
mod bring_in;
mod change_team_size;
mod close_round;
mod collect;
mod delete;
mod error;
mod invite;
mod keep_promises;
mod keep_tool;
mod key_file;
mod next_person;
mod open_round;
mod organising;
mod outbox;
mod own_reply;
mod sealing;
mod update_round;

pub use add_reply::{add_reply, add_reply_sealed_by};
pub use bring_in::bring_in;
pub use change_team_size::change_team_size;
pub use close_round::close_round;
pub use collect::collect;
pub use delete::{delete_round, delete_summary, delete_unreadable, erase_everything};
pub use error::ActionError;
pub use invite::invite;
pub use keep_promises::{delete_promises, keep_promises};
pub use keep_tool::{delete_tool, keep_tool};
pub use key_file::{make_key_file, open_key_file};
pub use next_person::{enter_next_person, leave_next_person};
pub use open_round::open_round;
pub use organising::{keep_web_copy, keep_words};
pub use outbox::{forget_outbox, start_outbox};
pub use own_reply::{
    NotInvited, answerable, follow_own_draft, forget_reply, keep_draft, keep_now, make_reply,
    start_reply, start_reply_of,
};
// What a page must know of locking, to say what is wrong before it is tried.
pub use kilter_seal::SHORTEST_PHRASE;
