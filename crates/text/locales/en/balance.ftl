### Deal and relationship: quadrant, gap and attention.

heading = Deal and relationship
quadrant_title = Where the team stands, from { REPLIES($replies) }
deal = Deal
relationship = Relationship
line = The line is at { $line }. We chose it ourselves: there are no other teams to compare with yet.
on_the_line = { $axis } is close to the line.
gap = { $higher } is { $points } points above { $lower }.
about_even = about even
tilts_deal = tilts to the deal
tilts_relationship = tilts to the relationship
strong_tilt_deal = tilts strongly to the deal
strong_tilt_relationship = tilts strongly to the relationship
level_first = Look at the level first, then at the tilt. A tilt is not a fault.
attention_heading = Where the time goes
attention_to_relationship = The team wants more time on how people work together.
attention_to_deal = The team wants more time on the work.
attention_stays = No clear wish for a change.
facets_heading = The parts of deal and relationship
