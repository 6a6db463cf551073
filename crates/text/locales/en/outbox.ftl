### Several people answer an invitation on one computer.

several_heading = One computer for several people
several_text = In a meeting room, people can answer on this computer one after another. Each reply is sealed. At the end you hand all of them over.
several_button = Several people answer on this computer
here = { SEALED_REPLIES_ARE($replies) } here. { PEOPLE_ARE($people) } asked in all.
leave_link = If you set this up: hand over the replies
leave_title = Has everyone here answered?
leave_text = The page will show the menu again, and the sealed replies to hand over.
added_text = Your answers are sealed and wait here to be handed over to { $name }. This page has forgotten them.
title = Hand over the replies
send_text = Send them to { $name } alone, as one text or one file.
shuffled = Only the browser that made the invitation can open them. They are shuffled, so their order does not tell who answered first.
label = The replies as text
again = More people can still answer here. Then send all the replies again: each counts once.
next_button = Go on with the next person
forget_button = They have arrived: forget these replies
forget_title = Forget these replies?
forget_text = Ask { $name } first how many were added. This computer can't send them again.
forgotten = The replies are forgotten here. Kilter finds nothing of them; downloads, clipboard, history and traces on disk may remain.
more_came = Another reply came just now. Hand the replies over again.
waiting = This computer takes replies for { $team }. { SEALED_REPLIES_ARE($replies) } here to hand over.
in_computer = To hand over: { $team }, { $round }, with { SEALED_REPLIES($replies) }
