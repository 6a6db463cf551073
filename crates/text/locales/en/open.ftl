### Bringing team summaries in.

title = Open results
lead = Bring in one team summary or many. Nothing is kept before you have looked at it.
choose_label = Choose files
choose_hint = A team summary is a file that Kilter makes after a round. A file of a message with one in it will do.
drop_text = Or drop files here
paste_label = Or paste a team summary as text
paste_hint = Paste the whole message. Other words in it do no harm.
read_button = Continue
reading = Reading the files.
nothing_given = Choose a file, or paste the text of a team summary
check_title = Does this look right?
refused_title = Nothing could be opened
here_title = You have these results already
check_text = { $refused ->
        [0] Found { TEAM_SUMMARIES($found) }.
       *[other] { $found ->
            [0] Kilter refused { THINGS($refused) }.
           *[other] Found { TEAM_SUMMARIES($found) }. Kilter refused { $refused }.
        }
    }
found_caption = What was found
team = Team
round = Round
month = Month
replies = Replies
checks = Checks
status = What happens
replies_of = { $team_size ->
        [none] { $replies }
       *[other] { $replies } of { $team_size }
    }
is_new = New
is_here = Here already. Nothing changes.
notes = Look at this first
check_replies = { $check } ({ REPLIES($replies) })
nothing_changed = What was kept here before has not changed.
nothing_in_it = There is no team summary in it.
show_more = Show more ({ $left } left)
more_lines = And { $left } more like these.
choose_again = Choose other files
open_now_heading = Open a report, or go on with several
closed_here = { $team }, { $round } (closed here)
refused_heading = What was refused, and why
refused = { $source }: { $why }
pasted = Pasted text
part = { $source }, team { NUMBER($number, useGrouping: "false") }
keep_text = These counts stay in this browser until you delete them. Anyone who uses this computer account can read them.
keep_button = Keep and open the report
forget_button = Do not keep them
keeping = Kept { $kept } of { $all }.
kept_some = The browser kept { $kept } of { $all } and then refused. The rest is still here on this page. Try again before you close it.
kept = { TEAM_SUMMARIES($teams) } opened.
here_heading = On this computer
here_none = There are no results on this computer yet.
view = { $team }, { $round }
next_heading = What several show together
