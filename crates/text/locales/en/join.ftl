### Answering by invitation, on a machine of one's own.

link = I have an invitation
title = Answer by invitation
paste_label = The invitation
paste_hint = Paste all of the message. Other words in it do no harm.
file_label = Or choose the invitation as a file
file_hint = A file of the whole message will do.
nothing = No invitation was found. Paste the whole message, or choose its file.
damaged = The invitation was cut short or changed on its way. Ask for it again.
newer = This invitation is from a newer Kilter. Open a newer copy of Kilter to answer it.
wrong_name = A name in this invitation is not one that Kilter can show. Ask for a new invitation.
wrong_team_size = This invitation asks { $found } people, which can't be. Ask for a new one.
low_minimum = This invitation would show results from { $found } replies. Kilter needs { $minimum }, so do not answer it.
wrong_contents = This invitation holds something that Kilter did not write. Ask for a new one.
unknown_check = This invitation asks for a check that this copy of Kilter does not have. Open a newer copy.
unsafe_key = The key in this invitation would not keep your reply sealed. Do not answer it.
which_title = Which invitation is yours?
which_text = There are { $invitations } here, in the order in which they were given. Ask which one counts if you are not sure.
which_one = Invitation { $place }: { $round }, { $team }, from { $name }.
which_button = Answer invitation { $place }
read_title = You are invited
team = Team
read_lead = { $name } asks you to answer { STATEMENTS($statements) } for { $team }. It takes about { MINUTES($minutes) }.
one_line = { $name } gets one sealed line of text. Kilter counts it, and shows nobody your answers beside your name.
asked = { $never ->
        [true] { PEOPLE_ARE($people) } asked. Results show from { $minimum } replies, so they can never show. Ask about it before you answer.
       *[false] { PEOPLE_ARE($people) } asked. Results show from { $minimum } replies.
    }
who_opens = What { $name } could still find out
who_opens_text = If this invitation is from { $name }, only the browser that made it can open your reply. It adds your reply to the count without showing it. With technical tools { $name } could look.
neutral = A neutral organiser from outside the team is the safest. Taking part is your choice.
digits = Compare 12 digits
digits_text = Compare them with { $name }, by phone or face to face. If yours are not the same, do not answer.
other_title = Forget your other reply?
other_text = This browser holds a reply for { $team } that is not sent. It will be forgotten.
other_button = Yes, forget it and start
unfinished = Your reply to { $name } for { $team } is not sent yet.
go_on = Go on with your reply
before_own = This browser keeps your answers until you say that your reply is sent.
kept = Your answers so far are kept in this browser.
keeping = Keeping your answer.
not_kept = This browser does not keep your answers. Leave this page open until you have sent your reply.
taken_over = You also answered in another tab. Your answers are together here now. Look through them before you send.
check_text = Kilter seals your answers next. Then you send them yourself.
print_text = You may print your answers for yourself. Whoever finds the paper can read them.
made_before = You made a reply before, with other answers. Send the new one too: only your last reply counts.
made_by_older = You made a reply before, with other answers and an older Kilter. If you sent it, do not send a new one: both would count.
make_button = Make my reply
making = Making your reply.
not_made = Your reply could not be made. Your answers are still here. Try again.
send_title = Send your reply
send_text = Send it to { $name } alone, by email or in a private message.
send_once = You may send it again, or change an answer and send that. Only your last reply counts.
send_kept = Your answers stay in this browser until you press "I have sent it".
reply_message = Here is my reply for { $team }. It is sealed: please add all of this text in Kilter.
reply_subject = My reply for { $team }
reply_label = Your reply as text
sent_button = I have sent it
sent_title = { $phone ->
        [true] Forget your answers on this phone?
       *[false] Forget your answers on this computer?
    }
sent_text = First paste or attach your reply and send it. After this the browser can't show or change it. If you answered again, you would count as two people, and the round might never close.
sent_confirm = Yes, forget them
sent_cancel = Not yet
forgotten_title = Thank you
thanks = Your team sees its totals, and talks about them, once the round is closed.
forgotten_text = Your answers are forgotten here.
left_summary = What may be left
left_text = Kilter finds nothing of them. Downloads, clipboard, history and traces on disk may remain.
in_computer = Your own reply, not sent yet: { $team }, { $round }
