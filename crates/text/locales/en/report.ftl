### What the team said: what stands round the checks.

title = What { $team } said
standing = A conversation starter, not a test. Not for appraisal, contracts or ranking.
round_in_month = { $round }, { $month }
caption = { $round }, { $asked }
replies = { $team_size ->
        [none] { REPLIES($replies) }
       *[other] { $replies } of { $team_size } replies
    }
did_this_many = Ask the room: did this many answer?
below_minimum = { REPLIES($replies) }. A result shows from { $needed }.
left_out = Too few people answered { $check }, so it is not shown.
ask_heading = Ask
try_heading = Try next
look_prompt = What fits? What surprises?
two_actions = Choose two actions at most. Give each a role and a date.
small_team = These are team totals, no individual answers. In a small team colleagues may still guess.
data_heading = The same as a table
data_or_picture = As a table, or to take as a picture
picture_copy = Copy the picture
picture_save = Save the picture
picture_svg = Save as a drawing (SVG)
picture_copied = The picture is copied.
picture_failed = The browser did not let Kilter do that. Take a screenshot in its place.
print_button = Print
csv_button = Save the numbers (CSV)
asked_to_save = The browser was asked to save { $file }. If you can't find it in your Downloads folder, use "Copy the numbers".
print_hint = In the print window, turn off headers and footers.
copy_button = Copy the numbers
copied = Copied. Paste it into a spreadsheet now.
csv_text_label = The numbers as text
file_name = kilter-report-{ $team }-{ $month }
change_file_name = kilter-change-{ $team }-{ $month }
pool_file_name = kilter-teams-together
other_formats = Other formats
html_save = Save as a web page
text_save = Save as text
text_copy = Copy as text
text_label = The text to copy
markdown_save = Save as Markdown
markdown_copy = Copy as Markdown
json_save = Save the data (JSON)
print_header = { $team }, { $round }, { $asked }
cannot_print = The browser did not start to print: printing may be turned off here. Save the CSV or copy the numbers instead.
table_of = Table: { $title }
scores_title = { $name }, from { REPLIES($replies) }
promises_heading = What we promise
promise_line = What we do, which role, by when
print_handout = Print the handout
facilitator_link = For the facilitator: prompts, notes, every statement
facilitator_title = For the facilitator
of_team = { $team }: { $round }
sheets_file_name = { $report }-facilitator
talk_heading = What to talk about
lowest = Lowest: { $names }.
highest = Highest: { $names }.
order_unsure = One answer could change which is lowest or highest.
all_the_same = No part is higher or lower than another.
name_and_score = { $name } ({ $score })
score_and_band = { $score }, { $band }
far_apart_text = Answers are far apart here:
parts_heading = The parts
out_of_100 = { $score } out of 100
check_line = { $title }. { $asked }, edition { $edition }.
take_out_heading = Print or save
before_heading = Before you look
whole_heading = The whole picture
first_heading = Talk about these first
others_of = { $check }: if there is time
others_heading = If there is time
notes_heading = Notes
facilitator_text = Keep this off the screen that everyone sees.
lowest_heading = The lowest
rest_heading = The other statements
all_heading = All statements
differ_title = { $check }: two views here, from { REPLIES($replies) }
lowest_title = { $check }: the lowest, from { REPLIES($replies) }
rest_title = { $sheets ->
        [one] { $check }: the other statements, from { REPLIES($replies) }
       *[other] { $check }: the other statements, { $sheet } of { $sheets }, from { REPLIES($replies) }
    }
all_title = { $sheets ->
        [one] { $check }: all statements, from { REPLIES($replies) }
       *[other] { $check }: all statements, { $sheet } of { $sheets }, from { REPLIES($replies) }
    }
categories_text = How many people chose each answer.
bars_text = How many people chose each answer, from low to high.
many_opted_out_heading = Many could not say
many_opted_out_text = Many people gave no answer to these.
