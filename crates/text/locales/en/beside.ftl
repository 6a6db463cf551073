### Several teams side by side.

title = Several teams side by side
link = Beside other teams
lead = See what several teams have in common, and their counts added up.
legend = Which teams?
choose_all = Choose all
names_box = Show the teams' names
names_hint = Without it they are A, B, C, in no order that this list shows.
button = Show them
choose_again = Choose other teams
working = { $done } of { $all } teams are read.
no_ranking = Teams are not ranked or sorted by score. They differ in size and work, and one answer can move a small team past another.
lettered = Team { $letter }
caption = { $check }: { TEAMS($teams) } side by side
strength = { $count ->
        [one] { $names } is a strength of most teams.
       *[other] { $names } are strengths of most teams.
    }
first = Most would talk about { $names } first.
nothing = These teams have little in common: most share no strength and no first topic.
strength_in = a strength in { $teams } of { $all }
first_in = comes first in { $teams } of { $all }
is = { $letter }: { $team }
