### Forms, the card and the note on paper, and typing forms in.

title = On paper: { $team }
link = Print what the session needs
text = Choose what you want, then print. The numbers on a form are those for typing it in.
parts = What do you want on paper?
note = The note to send round before
card = The card by the computer
form = A form to copy for those who answer on paper
qr = The invitation for phones
large = In large print
note_title = { $team }: how do we work together?
note_what = { $statements ->
        [one] { PEOPLE($people) } are asked the same { $statements } question. It takes about { MINUTES($minutes) }.
       *[other] { PEOPLE($people) } are asked the same { $statements } questions. It takes about { MINUTES($minutes) }.
    }
note_why = Then we talk about what we see, and agree on one or two things to change. It is a conversation starter, not a test. Not for appraisal, contracts or ranking.
note_who = Answers become team totals, no individual answers. Nothing shows until { $minimum } people have answered and the round is closed. In a small team colleagues may still guess, and if everyone agrees, the result shows it.
note_where = Answers are sealed on the screen where they are given or typed in. They stay sealed until the round is closed. The result belongs to the team.
note_agree = Each { $practice } says before the day whether it takes part. Write the name of the { $practice } here, and yes or no, and give this page back to the organiser.
card_title = Your turn
card_start = Press Start.
card_answer = Answer alone.
card_add = Press Add to team.
card_leave = Hand over.
qr_title = { $team }: answer on your phone
qr_how = Point the camera of your phone at this, and open the link. At the end you get a sealed reply to send back.
qr_digits = Your phone shows 12 digits. Ask { $name } for theirs: they should be the same.
form_how = Tick one box for each. If you cannot or do not want to answer, tick "{ $opt_out }". Write no name.
points_how = Write a number in each box, { $points } together. If you cannot or do not want to, tick "{ $opt_out }".
points_together = Together: { $points }
entry = { $title }, { $place } of { $of }: { $name }
option = { $number } { $label }
fold = Fold here, and put it in the box.
keyed_title = Type in paper forms
keyed_link = Type in paper forms
keyed_text = Shuffle the forms first. For each statement type the number of its box: the next field comes by itself, and Backspace goes back. No box or two boxes: type 0. After each check compare the totals, and press Enter. All numbers may also be pasted into the first field.
keyed_added = { $replies ->
        [one] Added. { $replies } of { $people } has answered.
       *[other] Added. { $replies } of { $people } have answered.
    }
keyed_wrong = Statement { $statement }: type a number from 0 to { $most }
keyed_points = If the next field does not come by itself, press Tab. Not { $points } together, or "can't say": type 0 in each.
keyed_points_wrong = Statement { $statement }: these numbers come to { $found }. Type numbers that come to { $points }, or 0 in each.
keyed_so_far = { $answers ->
        [one] { $typed } of { $statements }: { $answers } answer, { $opted_out } can't say
       *[other] { $typed } of { $statements }: { $answers } answers, { $opted_out } can't say
    }
keyed_next = The same on paper: go on
keyed_too_many = { $numbers ->
        [one] One number too many was typed here: check these answers against the form
       *[other] { $numbers } numbers too many were typed here: check these answers against the form
    }
keyed_again = Type it in again, to compare
keyed_second = Now type the same form in again. A second person may do it.
keyed_differs = Statement { $statement }: { $first } the first time, { $second } now. Type what the form says.
keyed_compare = Compare and add
keyed_button = Add this form
