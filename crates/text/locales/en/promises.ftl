### What a team promises, what became of it, and what others should hear.

link = Write down what you promise
kept_link = What you promised
what_happened_to = In { $month } you promised { $count ->
        [one] one thing
       *[other] { $count } things
    }. What happened?
title = What we promise
lead = Two are enough.
privacy = They stay on this computer, apart from your results. A role says who; leave names out.
number = Promise { $number }
what = What will you do?
owner = Who sees to it?
owner_hint = A role, such as practice manager.
by = By when?
sign = How will you know? (if you can say)
more = Add a third
elsewhere = Something that others must mend
elsewhere_what = What is it?
elsewhere_hears = Who should hear it?
review = When will you look at these again? (if you know)
review_hint = Best in six to eight weeks.
keep_button = Keep these
kept = Your promises are kept on this computer.
none = Write down one promise at least
what_missing = Say what you will do
owner_missing = Say who sees to it
by_missing = Say by when
no_day = Enter a day, such as 12/5/2027
too_long = Use { $longest } characters or fewer
elsewhere_half = Say both what it is and who should hear it
kept_title = What we promised
who = Who
day = By
how = We know by
status = What happened
asked_in = You asked in { $month }. { $asked }.
in_team = In the whole team: { $range }
look_again = We look again on { $day }.
what_happened = What happened?
was_kept = Kept
is_going = Under way
was_not = Not kept
noted = That is noted.
then_ask = Where one was not kept, ask what got in the way, not who.
what_changed = See what has changed since
ask = Ask the team what became of these
ask_text = In six to eight weeks, ask everyone, sealed as before.
ask_lead = It takes two or three minutes: was it kept, did it help, and has anything changed?
change_button = Change these
delete_button = Delete these
delete_title = Delete these promises?
delete_text = Unless you have a file of them, they are gone for good.
deleted = The promises are deleted.
line = { $what }. { $owner }, by { $day }.
slip = For: { $hears }
slip_from = From { $team }, { $month }. We can't mend this by ourselves.
slip_ask = Who will answer us, and by when?
calendar_button = Save the days for a calendar
calendar_text = Who: { $owner }.
calendar_text_with = Who: { $owner }. We know by: { $how }.
calendar_promise = { $team }: { $what }
calendar_review = { $team }: look at what we promised
file_name = kilter-promises-{ $team }-{ $month }
in_computer = What { $team } promised in { $month }: { $count ->
        [one] one promise
       *[other] { $count } promises
    }
others_here = You have others of that round here. These would take their place.
keep_found = Keep these promises
elsewhere_file = This is a file of promises. Bring it to "Open results".
newer = These promises are from a newer Kilter. Open a newer copy of Kilter to use them.
file_too_long = This file of promises is longer than any that Kilter writes. Use another copy of it.
changed = This file of promises was changed: Kilter does not write "{ $field }" like that. Use another copy of it.
