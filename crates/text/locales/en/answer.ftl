### Answering.

before_length = { STATEMENTS($statements) }, about { MINUTES($minutes) }.
before_totals = Your answers join team totals; nothing shows until { NUMBER_IN_WORDS($minimum) } people have answered.
before_small_team = Colleagues in a small team may still guess, and if everyone agrees, the result shows it.
before_skip = You may skip any statement: choose "{ $opt_out }".
before_about = What you will be asked
before_who = Who could look at my answers?
before_shared = Nothing is written down while you answer. Once added, your answers are sealed until the round closes.
before_organiser = Closing counts the answers without showing yours. With technical tools the organiser could look.
before_holds = The result holds how many people chose each answer.
start_button = Start
one_a_page = Show one statement at a time
several_a_page = Show several statements at a time
more = More
keys = Number keys answer too: 1 is the first answer, 0 the last.
stays = Turn off number keys and moving on by itself
moves_on = Turn on number keys and moving on by itself
asks = { $question ->
        [true] Question { $number }
       *[false] Statement { $number }
    }
statement_of = Statement { $number } of { $of }
statements_of = Statements { $from } to { $to } of { $of }
next_check = Next check: { $check }.
statement = Statement { $number }
missing = Statement { $number }: choose an answer, or choose "{ $opt_out }"
entry = { $place } of { $of }: { $name }
points_left = { $left } of { $points } points left
points_all = All { $points } points are shared out
points_over = { $over ->
        [one] { $over } point too many
       *[other] { $over } points too many
    }
points_more = One more for { $aim }
points_fewer = One fewer for { $aim }
points_missing = Statement { $number }: share out all { $points } points, or choose "{ $opt_out }"
points_given = { $aim }: { $points }
before_list = { $title }: { $names }.
straight_line_in = You gave one answer to every line of { $check }. Is that right?
check_title = Check your answers
finished = { $opted_out ->
        [0] { $answered } answered.
       *[other] { $answered } answered, { $opted_out } can't say.
    }
see_answers = See or change my answers
check_text = Once added, your answers can't be seen or changed.
change = your answer to statement { $number }
no_answer = No answer yet
still_missing = { $statements ->
        [one] { $statements } statement is without an answer
       *[other] { $statements } statements are without an answer
    }
add_button = Add to team
adding = Adding your answers.
added_title = Added
added_text = Your answers are sealed and have joined the team's replies. This page has forgotten them.
added_after = Look away while the next person takes over. The team sees its totals once the organiser has closed the round.
added_button = Hand over to the next person
added_last_button = Hand the computer back to the organiser
not_added = Your answers could not be added. They are still on this page. Try again, or tell the organiser.
round_closed = The round was closed before you finished. Your answers can join the next round.
forget_link = Forget and leave
forget_title = Forget your answers?
forget_text = Your answers so far will be forgotten. Nothing of them joins the team.
forget_button = Yes, forget and leave
forget_cancel = Go back to my answers
forgotten = Your answers are forgotten.
