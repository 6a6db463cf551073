### Replies from many machines: the organiser's side.

title = Ask people elsewhere too
lead = People can answer on their own laptop or phone. You send them an invitation, and they send you a sealed reply.
invite_link = Invite people
fixed = You are asking { $team_size } people. Once the invitation is made, that number is fixed.
fixed_why = All who are invited read that number. With more replies than that the round can't be closed, and each result shows both numbers. So a made-up reply is easier to notice.
change_first = If the number is wrong, go back and change it first.
name_label = Your name, as the team will see it
name_hint = For example: Joe, PCN manager
name_missing = Enter your name
name_too_long = Your name must be { $longest } characters or fewer
invite_button = Make the invitation
invited = The invitation is ready. Now send it to the people you ask.
digits_heading = 12 digits to compare
digits_text = Each person sees 12 digits when they open the invitation. If they are the same as yours, nobody has changed it on its way. Say yours aloud in a call or a meeting. Do not send them with the invitation.
code_heading = The code
code_text = This is the whole invitation. It holds no secret.
link_text = The same as a link:
qr_text = To open the link, point the camera of a phone at this:
qr_label = QR code of the link
words_heading = Words to send
words_text = Send them by email or in a chat. Attach kilter.html too, or say where people find it. You may change the words, but leave the code as it is.
words_label = The words as text
mail_ask = I ask you to answer for { $team }: { $checks }. That is { STATEMENTS($statements) }, and takes about { MINUTES($minutes) }.
mail_sealed = { PEOPLE($team_size) } are asked. Your reply is sealed before it leaves your screen. Only my browser can open it.
mail_guess = The result shows how many people chose each answer. In a small team colleagues may still guess who said what.
mail_how = To answer in the file kilter.html: open it, choose "Take part", then "I have an invitation", and paste this whole message.
mail_link = To answer, open this link on a laptop or phone:
mail_digits = Kilter will show you 12 digits. Ask me for mine: they should be the same.
mail_back = At the end you get your sealed reply. Send it to me alone.
see_link = See the invitation
collect_title = Add replies
collect_lead = Add one reply or many. A whole chat or email will do: Kilter finds the replies in it. They stay sealed until you close the round.
choose_hint = Replies that came as files, or a whole chat as a text file.
paste_label = Or paste replies as text
paste_hint = Any text around them is left out, and not kept.
add_button = Add the replies
nothing_given = Choose a file, or paste the text of a reply
nothing_found = There is no reply in it: a reply begins with KLTR1REPLY
found_heading = What was found
kept = { $replies ->
        [one] { $replies } reply was added.
       *[other] { $replies } replies were added.
    }
already = { $replies ->
        [one] { $replies } was here already.
       *[other] { $replies } were here already.
    }
other_round = { $replies ->
        [one] { $replies } is meant for another round.
       *[other] { $replies } are meant for another round.
    }
damaged = { $replies } came damaged. Ask the whole team to send theirs again: the same reply counts once.
not_read = { $files ->
        [one] { $files } file could not be read.
       *[other] { $files } files could not be read.
    }
size_fixed = The invitation says how many people you ask, so that number is fixed.
too_many = There are { $replies } replies from { $team_size } people. The round can be closed if enough of them were made again, or can't be opened.
all_opened = More people answered than you asked. This round can't be closed: delete it and ask again.
unopened_title = Some replies can't be opened
unopened = { $replies ->
        [one] { $replies } reply can't be opened. It was made for another key, or made up.
       *[other] { $replies } replies can't be opened. They were made for another key, or made up.
    }
without_link = Close without them
without_title = Close without { REPLIES($replies) }?
without_text = { REPLIES($left) } can be opened.
without_button = Yes, close without them
opening = Opening the replies: { $replies } of { $all }.
