### What is wrong with a file, or with a round.

empty = The file is empty.
empty_list = The file holds an empty list, with no team summary in it.
not_summaries = The file holds { $found } things that are no team summaries, so Kilter did not read the rest.
too_large = This is { $found } MB. A team summary has { $most } MB at most, so Kilter did not read it.
not_text = This is not a text file. Look for a file that ends in .json.
cut_short = The end of the file is missing. Copy or save it again, all of it.
damaged_code = The code of this team summary was cut short or changed on its way. Ask for it again.
not_json = This is not a team summary. It stops making sense in line { NUMBER($line, useGrouping: "false") }, at character { NUMBER($column, useGrouping: "false") }.
too_deep = The file has brackets inside brackets, more than { $most } deep.
not_a_summary = This is not a team summary but { $found }.
no_format = { $found ->
        [0] This is not a file from Kilter. There is nothing in it. Choose the file that Kilter made, or ask for it again.
       *[other] This is not a file from Kilter. It begins with { $found }, and { $field } is missing. Choose the file that Kilter made, or ask for it again.
    }
other_format = This is not a team summary. { CAPITAL($field) } is "{ $found }".
newer_version = { CAPITAL($field) } is { NUMBER($found, useGrouping: "false") }. This Kilter knows version { NUMBER($newest, useGrouping: "false") }. Get the newer Kilter to open it.
unknown_version = { CAPITAL($field) } is { $found }. There is no such version.
unknown_field = Kilter does not know { $field }, so it refuses the file.
repeated_key = { CAPITAL($field) } is there twice.
missing_field = { CAPITAL($field) } is missing.
wrong_kind = { CAPITAL($field) } is { $found }. It should be { $expected }.
kind = { $kind ->
        [null] nothing (null)
        [bool] true or false
        [number] a number
        [text] text
        [list] a list
       *[object] a group of fields
    }
name_empty = { CAPITAL($field) } is empty.
name_too_long = { CAPITAL($field) } has { $found } characters. It may have { $most } at most.
name_invisible = { CAPITAL($field) } has nothing in it that can be seen.
name_hidden = { CAPITAL($field) } has hidden characters in it.
month = { CAPITAL($field) } is "{ $found }". It should look like 2027-03.
id = { CAPITAL($field) } is "{ $found }". It should be 32 signs, each from 0 to 9 or a to f.
wording = { CAPITAL($field) } is "{ $found }". That word is not on Kilter's list.
minimum_too_low = { CAPITAL($field) } is { $found }. It can't be lower than { $lowest }.
team_of_nobody = { CAPITAL($field) } is 0. A team has people in it.
more_replies_than_people = { CAPITAL($field) } is { $people }, but there are { REPLIES($replies) }. That can't be.
team_too_large = { CAPITAL($field) } is { $found }. Kilter takes { $most } at most.
no_checks = { CAPITAL($field) } is empty.
unknown_check = { CAPITAL($field) } is "{ $check }". This Kilter does not have that check.
newer_edition = { CAPITAL($field) } is { NUMBER($found, useGrouping: "false") }. This Kilter has "{ $check }" up to edition { NUMBER($newest, useGrouping: "false") }. Get the newer Kilter to open it.
unknown_edition = { CAPITAL($field) } is { NUMBER($found, useGrouping: "false") }. This Kilter does not have that edition of "{ $check }".
unknown_form = { CAPITAL($field) } is "{ $form }". This Kilter does not have that form of "{ $check }".
check_twice = { CAPITAL($field) } is the same check as one before it.
unknown_item = The check does not have { $field }.
missing_item = { CAPITAL($field) } is missing.
option_count = { $found ->
        [one] { CAPITAL($field) } has { $found } number in it. It should have { $expected }.
       *[other] { CAPITAL($field) } has { $found } numbers in it. It should have { $expected }.
    }
impossible_count = { CAPITAL($field) } is { $found }. It should be a whole number, 0 or more.
does_not_add_up = { CAPITAL($field) }: the counts add up to { $found }, but there are { REPLIES($replies) }.
list_of_too_few = { CAPITAL($field) } needs at least { $least } names. It has { $found }.
list_of_too_many = { CAPITAL($field) } can have up to { $most } names. It has { $found }.
name_twice = { CAPITAL($field) } is in its list already.
more_than_replied = { CAPITAL($field) } is { $found }, but there are { REPLIES($replies) }.
points_do_not_add_up = { CAPITAL($field) }: the points add up to { $found }, not to { $expected }.
sums_of_too_few = { CAPITAL($field) } should not be there: { PEOPLE($answered) } shared points out, and Kilter shows them from { $needed }.
too_few_replies = { CAPITAL($field) } is { $replies }. Kilter opens results from { $needed }.
other_bytes = A round with { $field } like this is here already, with other content. The one that is here stays.
looks_like_markup = { CAPITAL($field) } has signs in it that are used in code. It is shown as plain text.
letters_guessed = Some letters of { $field } may look odd: they came from an old program.
looks_like_a_formula = { CAPITAL($field) } starts like a formula. It is shown as plain text.
round_closed = This round is closed for good. A late reply belongs to a later round.
round_without_checks = Choose at least one check, and each only once.
round_with_unknown_check = This Kilter does not have the check "{ $check }", edition { NUMBER($edition, useGrouping: "false") }.
list_too_short = "{ $list }" needs at least { $least } names. It has { $found }.
list_too_long = "{ $list }" can have up to { $most } names. It has { $found }.
list_with_a_name_twice = "{ $list }" has the name "{ $name }" twice. Each needs a name of its own.
list_of_nothing = No question takes the list "{ $list }". Leave it out.
lists_too_long = The names in the lists are too long together. Make some shorter.
round_team_size = A team has 1 to { $most } people.
invited = The invitation is out, and it says how many people are asked. To ask more people, open a new round.
round_gone = This round is not here any more. Someone deleted it, so nothing can be added to it.
key_gone = This browser lost the key of this round, so nothing can be added and it can't be closed. Ask the team again in a new round.
out_of_reach = This browser can't get at all of this round just now. That does not mean it is lost. Close the browser, make room on the disk, then open Kilter again.
reply_twice = This reply is here already. It counts once.
round_too_full = There are { REPLIES($replies) } from a team of { PEOPLE($people) }. Change how many people you ask, then close.
too_few_people = Some replies were made again, so fewer than { $needed } people have answered. Nothing is lost, and the round stays open.
not_all_opened = Kilter could open { $opened } of { $replies } replies, so the round stays open.
unfitting_reply = A reply does not fit the checks of this round, so the round stays open.
