//! Journeys on the built file, alone in a folder, over file://. The main job: a team answers two
//! checks on one machine, the organiser closes the round and saves the team summary, a
//! facilitator opens it on another machine and reads what the team said.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a journey may stop where a page is not as it claims"
)]

mod all_refused;
mod answering;
mod backups;
mod bad_files;
mod by_keyboard;
mod came_back;
mod change;
mod collecting;
mod copies;
mod elsewhere;
mod errors;
mod every_check;
mod every_page;
mod every_topic;
mod fault_in_the_page;
mod guests;
mod handout;
mod in_the_dark;
mod joining;
mod key_files;
mod kills;
mod levels;
mod life;
mod light_member;
mod light_organiser;
mod local_storage_full;
mod locked;
mod many_machines;
mod on_disk;
mod on_paper;
mod organising;
mod plan;
mod pool;
mod promises;
mod pseudo;
mod rehearsal;
mod report_parts;
mod room_paper;
mod room_pc;
mod rounds;
mod sealed;
mod six_people;
mod small_disk;
mod starting;
mod steps;
mod storage;
mod stylesheet;
mod tables;
mod tabs;
mod taking_out;
mod team;
mod ten_thousand;
mod tools;
mod twelve_people;
mod two_tabs;
mod unsaid;
mod unscored;
mod walking_away;
mod wall;
mod whole_session;
