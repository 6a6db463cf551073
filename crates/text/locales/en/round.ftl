### The organiser's page for an open round.

title = { $team }: round is open
opened = The round is open. Now let each person answer.
answered = { $replies ->
        [one] { $replies } of { $team_size } has answered.
       *[other] { $replies } of { $team_size } have answered.
    }
more_replies = { $replies } replies came for { $team_size } people.
sealed = Answers stay sealed until you close the round. Until then nobody sees a result. Only this browser on this computer can open them.
details = About this round
name = Round
month = Month
team_size = People asked
checks = Checks
minimum = Fewest replies for a result
change_size = the number of people asked
size_title = How many people are you asking?
size_button = Change the number
size_below_replies = { $replies ->
        [one] Enter { $replies } or more: there is { $replies } reply already
       *[other] Enter { $replies } or more: there are { $replies } replies already
    }
size_changed = You are now asking { $team_size } people.
next_person_link = Answer here, one after another
next_person_text = Each person meets a clean start screen, and nothing of the one before.
close_link = Close the round
closing_heading = Enough have answered to close
close_replies = { REPLIES($replies) }. After closing nobody can be added. If somebody made theirs again, the last one counts.
close_final = Closing is final. A closed round can't be opened again.
close_ask_room = Ask the room: did { $replies } people answer?
close_confirm_title = Close with { REPLIES($replies) }?
close_button = Yes, close the round
keep_open = Keep it open
closed = The round is closed with { REPLIES($replies) }.
replaced = { $replies ->
        [one] { $replies } reply was made again: the last one counts.
       *[other] { $replies } replies were made again: the last one of each counts.
    }
more_must_answer = { REPLIES($replies) } so far. A result needs { $minimum }, so { $missing } more must answer.
delete_link = Delete the round
delete_title = Delete this round?
delete_text = { $replies ->
        [0] This deletes the round. Nobody has answered it yet.
        [one] This deletes the round and its reply. There will be no result.
       *[other] This deletes the round and its { $replies } replies. There will be no result.
    }
delete_button = Yes, delete the round
deleted = The round is deleted.
more = More
settings_fixed = All else stays as it was when the round was opened, so that all are asked the same.
missing_heading = Who is missing?
missing_text = Nobody can tell, so remind them all. The message has the date and the invitation in it again.
remind = A reminder: some replies for { $team } are still missing. If you have sent yours, thank you.
remind_button = Copy a reminder
