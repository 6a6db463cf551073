### Setting up a round.

title = Ask the team
team_label = What is your team called?
team_missing = Enter the name of your team
name_hidden = Take hidden characters out of this name
name_invisible = Give a name that can be seen: this one has only hidden characters
team_too_long = Make the name of your team { CHARACTERS($most) } or shorter
size_label = How many people will you ask?
size_missing = Enter how many people you will ask
size_not_whole = Enter the number of people in figures, such as 9
size_too_small = The team needs { $minimum } people or more, so that results can be shown
size_too_large = One round takes at most { PEOPLE($most) }: split a larger group into tables
best_from = Works best from { NUMBER_IN_WORDS($people) } people.
best_from_why = With fewer, one answer moves the result a lot, and colleagues may guess who gave it.
more = More
month_legend = When is this round?
month_label = Month
year_label = Year
month_wrong = Enter a month from 1 to 12 and a year in four figures
round_label = What is this round called?
round_hint = Such as Before the away day. Leave it empty to use the month.
round_too_long = Make the name of the round { CHARACTERS($most) } or shorter
checks_legend = Which checks?
check_hint = { STATEMENTS($statements) }, about { MINUTES($minutes) }
check_hint_from = { STATEMENTS($statements) } or more, about { MINUTES($minutes) }
list_legend = { $check }: { $title }
list_hint = { $hint } From { $least } to { $most }. Everyone who answers sees these. They are in the results too.
entry_label = Name { $place }
entry_more = Add another
entries_too_few = { $least ->
        [one] Enter { $least } name
       *[other] Enter { $least } names or more
    }
entry_twice = "{ $name }" is there twice: change one of them
entry_too_long = Make this name { CHARACTERS($most) } or shorter
entries_too_long = Make these names shorter: together they are too long for an invitation
checks_none = Choose at least one check
minimum_label = How many replies before results show?
minimum_hint = { $lowest } or more. More replies make it harder to guess who said what.
minimum_not_whole = Enter the minimum in figures, such as 5
minimum_too_low = The minimum can't be lower than { $lowest }
minimum_above_size = A minimum of { $minimum } can't be reached by { $team_size } people
words_legend = Which words fit your team?
words_hint = The statements will use the words you choose.
network_label = For the whole group
practice_label = For each place of work
again = Ask again
again_text = Later you can ask the same team again, with the same checks, and see what has changed.
again_lead = Filled in as in the last round of this team. Change what is different now. A phrase is for one round only: choose a new one if you want it.
start_button = Open the round
