### Replies from many machines: the organiser's side.

title = Invite your team
lead = People can answer on their own computer. You send them a message, and they send you a sealed reply.
stays = { $team_size } people, fixed once sent. Only this browser on this computer can open the replies.
stayed = You asked { $team_size } people. Only this browser on this computer can open the replies.
name_label = Your name
name_missing = Enter your name
name_too_long = Your name must be { $longest } characters or fewer
name_fixed = The invitation is out, so your name stays.
words_summary = Name and date
by_label = Reply by
by_hint = In your own words. Leave it empty for no date.
day = { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    } { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
name_button = Write the invitation
copied_to_attach = Copied. Paste it into an email, and attach kilter.html.
email_button = Open in email
words_label = The message as text
subject = { $team }: how do we work together?
mail_hello = Hello,
mail_ask = How do we work together in { $team }? Please answer { STATEMENTS($statements) }: about { MINUTES($minutes) }.
mail_why = Then we talk, and agree on one or two changes. It is not a test.
mail_who = Answers are sealed. We see team totals, no individual answers. In a small team colleagues may still guess.
mail_by = Please reply by { $by }. Thank you.
mail_thanks = Thank you.
mail_file = On a laptop, open the attached kilter.html and paste this whole message at "Take part". Send me the reply you get.
mail_link = To answer, open this link on a laptop or phone. Send me the reply you get.
mail_code = If the link does not open, paste this whole message into Kilter at "Take part".
attach = The file opens on laptops. Phones need a web address.
attach_button = Save kilter.html to attach
attach_by_hand = People need Kilter too, so attach the file that you opened here. It opens on laptops. Phones need a web address.
web_summary = On a web server?
web_label = The web address of Kilter
web_hint = Has your organisation put Kilter on a web server? Then people open a link, on phones too. This browser keeps the address for next time. Leave it empty to attach the file.
web_wrong = Enter an address that begins with https://
web_button = Use this address
web_in_computer = The web address of Kilter: { $address }
link_summary = Link and QR code
qr_text = To open the link, point the camera of a phone at this:
qr_label = QR code of the link
digits_heading = 12 digits to compare
digits_summary = 12 digits to compare
digits_text = Compare these when somebody might change the message on its way. Each person sees 12 digits when they open the invitation. Say yours aloud in a call or a meeting: if they are the same, nobody has changed it. Do not send them with the invitation.
code_text = This is the whole invitation. It holds no secret.
round_link = Go to the round
invite_link = Invite people
see_link = See the invitation
choose_hint = Replies that came as files, or a whole chat as a text file.
paste_label = Paste replies here
paste_hint = One or many. A whole chat or email will do: Kilter keeps the replies in it and nothing else.
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
too_many = If somebody sent a second reply from the same browser, only the last one counts. Close the round: Kilter finds out.
all_opened = More people answered than you asked, or somebody answered twice. This round can't be closed: delete it and ask again.
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
