//! What is wrong with a file, or with a round.

use crate::things::Field;
use kilter_core::exchange::json::Kind;

cases! {
    Kind { Null, Bool, Number, Text, List, Object }
}

things!(Field, Kind);

messages! {
    /// Why a team summary is refused, or an action on a round is. `field` is what [`crate::messages::fields`] says:
    /// the field in words, and its path within the file.
    pub struct Faults {
        /// No bytes, or blanks alone.
        fn empty();
        /// A list of team summaries without one.
        fn empty_list();
        /// So many things that are no team summaries that the rest was not read.
        fn not_summaries(found: usize = 101);
        /// More bytes than a team summary can have.
        fn too_large(found: &str = "50.0", most: &str = "1.0");
        /// Bytes that are no text.
        fn not_text();
        /// JSON without its end.
        fn cut_short();
        /// A code that holds no team summary.
        fn damaged_code();
        /// No JSON.
        fn not_json(line: u64 = 1, column: u64 = 17);
        /// Brackets within brackets.
        fn too_deep(most: u32 = 32);
        /// JSON, but no team summary.
        fn not_a_summary(found: Kind = [Kind::List]);
        /// JSON that does not say what it is; what was found are its first fields.
        fn no_format(field: &Field<'_> = [&Field::at("format")], found: &[&str] = [&["\"name\"", "\"size\"", "\"notes\""], &[]]);
        /// Another of Kilter's formats, or none of them.
        fn other_format(field: &Field<'_> = [&Field::at("format")], found: &str = "kilter.invitation");
        /// A format newer than this program.
        fn newer_version(field: &Field<'_> = [&Field::at("version")], found: u32 = 2, newest: u32 = 1);
        /// A version that never was.
        fn unknown_version(field: &Field<'_> = [&Field::at("version")], found: &str = "0");
        /// A field that may not be there.
        fn unknown_field(field: &Field<'_> = [&Field::at("checks[0].names")]);
        /// A key twice.
        fn repeated_key(field: &Field<'_> = [&Field::at("team")]);
        /// A field that must be there.
        fn missing_field(field: &Field<'_> = [&Field::at("checks[0].edition")]);
        /// A value of another kind.
        fn wrong_kind(field: &Field<'_> = [&Field::at("team_size")], found: Kind = [Kind::Text], expected: Kind = [Kind::Number]);
        /// What kind of value something is, within a sentence.
        fn kind(kind: Kind = [Kind::Null, Kind::Bool, Kind::Number, Kind::Text, Kind::List, Kind::Object]);
        /// A name of blanks.
        fn name_empty(field: &Field<'_> = [&Field::at("team")]);
        /// Too much text.
        fn name_too_long(field: &Field<'_> = [&Field::at("team")], found: u64 = 10_000, most: u64 = 80);
        /// Characters, none of which can be seen.
        fn name_invisible(field: &Field<'_> = [&Field::at("team")]);
        /// Characters that can disguise what is shown.
        fn name_hidden(field: &Field<'_> = [&Field::at("team")]);
        /// No month.
        fn month(field: &Field<'_> = [&Field::at("month")], found: &str = "March");
        /// No random id.
        fn id(field: &Field<'_> = [&Field::at("id")], found: &str = "spring");
        /// A word that is not on the list of stand-ins.
        fn wording(field: &Field<'_> = [&Field::at("wording.network")], found: &str = "gang");
        /// A minimum below what the rules allow.
        fn minimum_too_low(field: &Field<'_> = [&Field::at("minimum")], found: u32 = 3, lowest: u32 = 5);
        /// A team of nobody.
        fn team_of_nobody(field: &Field<'_> = [&Field::at("team_size")]);
        /// More replies than people.
        fn more_replies_than_people(field: &Field<'_> = [&Field::at("team_size")], people: u32 = [1, 9], replies: u32 = 12);
        /// A larger team than Kilter takes.
        fn team_too_large(field: &Field<'_> = [&Field::at("team_size")], found: u32 = 20_000, most: u32 = 10_000);
        /// No check.
        fn no_checks(field: &Field<'_> = [&Field::at("checks")]);
        /// A check this program does not have.
        fn unknown_check(field: &Field<'_> = [&Field::at("checks[0].instrument")], check: &str = "seven-habits");
        /// A newer edition of a check than this program has.
        fn newer_edition(field: &Field<'_> = [&Field::at("checks[0].edition")], check: &str = "seven-habits", found: u32 = 3, newest: u32 = 1);
        /// An edition of a check that this program does not have.
        fn unknown_edition(field: &Field<'_> = [&Field::at("checks[0].edition")], check: &str = "seven-habits", found: u32 = 0);
        /// A form of a check that this program does not have.
        fn unknown_form(field: &Field<'_> = [&Field::at("checks[0].form")], check: &str = "seven-habits", form: &str = "long");
        /// A check twice.
        fn check_twice(field: &Field<'_> = [&Field::at("checks[1]")]);
        /// Another statement than the check has.
        fn unknown_item(field: &Field<'_> = [&Field::at("checks[0].items.T9")]);
        /// A statement of the check that is not there.
        fn missing_item(field: &Field<'_> = [&Field::at("checks[0].items.Q1")]);
        /// More or fewer counts than a statement has answers.
        fn option_count(field: &Field<'_> = [&Field::at("checks[0].items.Q1.counts")], found: usize = [1, 4], expected: usize = 3);
        /// A number that counts nothing.
        fn impossible_count(field: &Field<'_> = [&Field::at("checks[0].items.Q1.counts[2]")], found: &str = "-1");
        /// Counts that don't add up to the replies.
        fn does_not_add_up(field: &Field<'_> = [&Field::at("checks[0].items.Q1")], found: u64 = 13, replies: u32 = 12);
        /// A list with too few names.
        fn list_of_too_few(field: &Field<'_> = [&Field::at("checks[0].lists.L")], found: usize = 1, least: usize = 2);
        /// A list with too many names.
        fn list_of_too_many(field: &Field<'_> = [&Field::at("checks[0].lists.L")], found: usize = 13, most: usize = 12);
        /// A name that is in its list already.
        fn name_twice(field: &Field<'_> = [&Field::at("checks[0].lists.L[1]")]);
        /// More people than replied.
        fn more_than_replied(field: &Field<'_> = [&Field::at("checks[0].shares.P.answered")], found: u32 = 13, replies: u32 = 12);
        /// Points that don't add up to those of the people who gave them.
        fn points_do_not_add_up(field: &Field<'_> = [&Field::at("checks[0].shares.P.sums")], found: u64 = 99, expected: u64 = 200);
        /// Sums of points that too few people gave.
        fn sums_of_too_few(field: &Field<'_> = [&Field::at("checks[0].shares.P.sums")], answered: u32 = 7, needed: u32 = 8);
        /// Too few replies.
        fn too_few_replies(field: &Field<'_> = [&Field::at("checks[0].replies")], replies: u32 = [1, 4], needed: u32 = 5);
        /// A known round with other counts.
        fn other_bytes(field: &Field<'_> = [&Field::at("id")]);
        /// To look at: a name that holds what a script would.
        fn looks_like_markup(field: &Field<'_> = [&Field::at("team")]);
        /// To look at: a name whose letters were guessed at.
        fn letters_guessed(field: &Field<'_> = [&Field::at("team")]);
        /// To look at: a name that starts as a formula does.
        fn looks_like_a_formula(field: &Field<'_> = [&Field::at("team")]);
        /// The round is closed for good.
        fn round_closed();
        /// The round, or the replies that wait, are not here any more.
        fn round_gone();
        /// The browser lost the key of a round that is here.
        fn key_gone();
        /// A round, its key or an outbox is where the browser does not let us look at the moment.
        fn out_of_reach();
        /// A round without a check, or with one twice.
        fn round_without_checks();
        /// A round with a check that this program does not have.
        fn round_with_unknown_check(check: &str = "seven-habits", edition: u32 = 1);
        /// A list that the team has yet to name, or one that is too short.
        fn list_too_short(list: &str = "Pieces of work", found: usize = [0, 2], least: usize = 3);
        /// A list with too many names.
        fn list_too_long(list: &str = "Pieces of work", found: usize = 13, most: usize = 12);
        /// A list with a name twice.
        fn list_with_a_name_twice(list: &str = "Pieces of work", name: &str = "Home visits");
        /// A list that no question takes.
        fn list_of_nothing(list: &str = "work");
        /// Lists with more letters than an invitation can hold.
        fn lists_too_long();
        /// A round with a team size that can't be.
        fn round_team_size(most: u32 = 10_000);
        /// Something that the invitation says cannot change any more.
        fn invited();
        /// The same sealed reply.
        fn reply_twice();
        /// A round with more replies than people.
        fn round_too_full(replies: u32 = 12, people: u32 = [1, 9]);
        /// Replies that were made again leave too few people to close.
        fn too_few_people(needed: u32 = 5);
        /// Replies that could not be opened.
        fn not_all_opened(opened: usize = 7, replies: usize = 9);
        /// A reply to other checks.
        fn unfitting_reply();
    }
}
