//! The pages, one file or folder each. A page dispatches events and draws a state; it decides
//! nothing.
pub mod about;
pub mod added;
pub mod answer;
pub mod ask;
pub mod before;
pub mod change;
pub mod check_answers;
pub mod computer;
pub mod example;
pub mod forget;
mod hand_over;
pub mod home;
pub mod keyed;
pub mod next_person;
pub mod not_found;
pub mod open_results;
pub mod paper;
pub mod pool;
pub mod ready;
pub mod report;
pub mod round;
mod round_name;
pub mod take_part;
mod team_size;
