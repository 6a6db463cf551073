### What was found: how counts, places and reasons are put together from other words.

statement_line = "{ $statement }": { $answers }
option_count = { $option }: { $people }
round_open = The round is open. Nothing shows until it is closed.
too_few_answered = Too few could say. It takes { $needed } people.
too_few_parts = Only { $parts } of its { $all } parts can be shown. It takes more than half.
example_team = EXAMPLE, made up: { $team }
yes = yes
no = no
