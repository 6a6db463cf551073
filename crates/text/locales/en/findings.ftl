### What was found: how counts, places and reasons are put together from other words.

statement_line = "{ $statement }": { $answers }
option_count = { $option }: { $people }
attention = Time goes to { $now } now and should go to { $wanted }. 0 is "{ $low }", { $most } is "{ $high }".
round_open = The round is open. Nothing shows until it is closed.
too_few_answered = Too few could say. It takes { $needed } people.
too_few_parts = Only { $parts } of its { $all } parts can be shown. It takes more than half.
example_team = EXAMPLE, made up: { $team }
gap_name = Gap: deal minus relationship
quadrant_name = Where the team stands
now_name = Where the time goes now
wanted_name = Where the time should go
shift_name = The change the team wants
yes = yes
no = no
