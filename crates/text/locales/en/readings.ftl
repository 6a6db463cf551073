### What readings of a check say, whatever the check: the names in them are its own.

title_from = { $title }, from { REPLIES($replies) }
gap = { $higher } is { $points } points above { $lower }.
gap_row = Gap
near_the_line = { $axis } is close to the line.
map_summary = For { $up_name } the dot is at { $up }. For { $across_name } it is at { $across }. That is in the part "{ $region }".
wanted = Time wanted
near_region = Close to the line: { $region }
region_column = Where
looks_like = What it looks like: { $what }
risk = The risk: { $what }
this_team = This team
these_teams = These teams
move_value = { $value }, nearest to "{ $option }"
move_scale = { $least } means "{ $low }". { $most } means "{ $high }".
change_row = Change
stands = Stands
stands_not_yet = Not yet
start_with = { $rung }: { $says }
rung_column = Is it there
read_out = { LIST($rows, last: "comma") }.
entries_say = { $entries }: { $says }
entry_column = What
category_column = Seen as
style_column = Dealt with
no_usual = Answers differ
aim_column = What for
points_column = { $points ->
        [one] Share of { $points } point
       *[other] Share of { $points } points
    }
shares_from = Points show once { $needed } people have shared theirs out.
