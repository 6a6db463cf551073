### What moved between the rounds of a team.

nothing_clear = No change is clear.
higher = { $count ->
        [one] { $names } is clearly higher.
       *[other] { $names } are clearly higher.
    }
many_higher = { $count } of { $all } parts are clearly higher.
lower = { $count ->
        [one] { $names } is clearly lower.
       *[other] { $names } are clearly lower.
    }
many_lower = { $count } of { $all } parts are clearly lower.
may_be_higher = Perhaps higher, or chance: { $names }.
many_may_be_higher = Perhaps higher, or chance: { $count } of { $all } parts.
may_be_lower = Perhaps lower, or chance: { $names }.
many_may_be_lower = Perhaps lower, or chance: { $count } of { $all } parts.
question = What did we do differently?
clear = { $by }, clear
possible = { $by }, possible
compare_with = Compare with { $round }
all_rounds = See all { $rounds } rounds
rounds_title = { $team }: round by round
rounds_caption = { $check }, round by round
rounds_text = The words below each name say how the last round differs from the first.
round = { $number }: { $name }
left_out = { $round } is without { $check }. It was another form then.
no_score = no score
since_the_first = Since the first
no_rounds = No check was asked in the same way twice, so there is nothing to compare.
