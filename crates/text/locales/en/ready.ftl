### After closing.

title = Results are ready
lead = The round { $round } of { $team } is closed.
holds_heading = What the file holds
holds_text = The team, the round, the month, how many were asked, and how many people chose each answer. It holds no names, no times and no person's own answers.
answers_summary = What the team answered
anyone = Anyone who has this file can read its counts.
small_team = In a small team colleagues may still guess who said what.
counts_caption = { $check }: what { REPLIES($replies) } said
words_here = The file holds counts. With fewer than { $needed } replies this page shows words in their place. They are about those who could say.
statement_column = Statement
take_heading = Take the file with you
take_text = If one way is blocked on this computer, use another.
save_button = Save
copy_button = Copy
print_button = Print
asked_to_save = The browser was asked to save { $file }. If you can't find it in your Downloads folder, use Copy.
copied = Copied. Now paste it into an email or a message.
copy_failed = The browser did not allow copying. The text below is selected: copy it yourself.
save_failed = The browser did not let Kilter save. Use Copy, or copy the text below yourself.
print_failed = The browser did not start to print: printing may be turned off here. Use Save or Copy.
asked_to_save_only = The browser was asked to save { $file }. Look in your Downloads folder.
save_failed_only = The browser did not let Kilter save. Try another format.
other_ways = Other ways
email_link = Write an email
email_asked = Your mail program was asked. If nothing opened, use Copy.
share_button = Share
share_failed = The browser did not share it. Use another way.
copy_words = { $team_size ->
        [none] Here is what your team said. { $team }, { $round }. Replies: { $replies }.
       *[other] Here is what your team said. { $team }, { $round }. Replies: { $replies } of { $team_size }.
    }
copy_scores = { $check }: { LIST($scores, last: "comma") }.
copy_how = To see the report, paste all of this message into "Open results" in Kilter.
copy_text_label = The text that Copy gives
print_hint = Only what is open below is printed. In the print window, turn off headers and footers.
next_heading = What happens now
next_text = Give the file to your facilitator, or open the report here. The same file comes out each time.
open_link = Open the report here
projector_title = Is the projector off?
projector_text = The report will show on this screen at once. Look at it first, on your own or with your facilitator.
projector_off = Yes, open the report
projector_on = Not yet
