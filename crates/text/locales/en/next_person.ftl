### The screen between two people.

title = Ready for the next person
team = { $team }, { $round }
all_answered = All { $replies } have answered.
some_answered = { $replies ->
        [one] { $replies } of { $team_size } has answered.
       *[other] { $replies } of { $team_size } have answered.
    }
alone = Answer on your own. This screen shows nothing of the person before you.
start_button = Start
everyone_title = Everyone has answered
everyone = Hand the computer back.
stopped_title = Someone stopped part-way
stopped_text = They did not add their answers to the team. If that was not you, erase them and start.
erase_button = Not me: erase and start
resume_button = That was me
leave_link = Organiser: leave this mode
leave_title = Leave next person mode?
leave_text = The page will show the menu and the round again. The round stays open.
leave_button = Yes, leave this mode
stay_button = Stay in this mode
