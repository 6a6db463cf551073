### What was given that is not what a page takes.

is_invitation = This is an invitation. Its place is "I have an invitation", on the page "Take part".
is_reply = This is a sealed reply. Send it to the person who asked: its place is the page of their round.
is_table = This is the text for another table. Its place is "This is one of several tables", on the page "Ask the team".
is_summary = This is a team summary. Its place is the page "Open results".
wants_invitation = What belongs here is an invitation.
wants_reply = What belongs here is replies.
wants_table = What belongs here is the text from the first table.
wants_summary = What belongs here is team summaries.
file = { $name }: { $why }
empty = This file is empty. It may not be on this computer yet. Open it once where it is kept, then choose it again.
zip = This is a zip or an office document. Unpack or open it, and choose the file inside or paste its text.
pdf = This is a PDF. Open it, copy the text and paste it here.
picture = This is a picture. Kilter needs the text itself: ask for it to be sent as text.
sign_in = This is a page that asks you to sign in, not the file. Sign in, then save the file again.
web_page = This is a web page with nothing of Kilter's in it. Save the file itself, then choose it.
saved_report = This is a report to read. To work with its numbers, ask for the team summary: the file that Kilter made when the round was closed.
shortcut = This only points to a file. Open it, save the file on this computer and choose that.
unknown = This is not text. Open it, copy the text and paste it here.
folder = This is a folder. Open it and choose the files in it.
not_here = The browser could not read this file. It may still be in the cloud. Copy it to this computer, then choose the copy.
too_large = This file is { $found } MB. Kilter can read { $most } MB of this kind. Copy out the part you need, and paste it.
not_utf8 = This file is { $found } MB, and its letters are not in UTF-8. Kilter can read { $most } MB of this kind. Open it in a text editor, save it as UTF-8 and choose it again.
nothing_dropped = There was no file and no text in what you dropped. Save it as a file first.
so_far = Read { $percent }%. Team summaries so far: { $teams }.
