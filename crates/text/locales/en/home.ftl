### The start page.

title = Hear your whole team
lead = For teams in primary care: each person answers alone, then all see the totals and talk.
ask = Ask the team
ask_text = Send questions.
take_part = Take part
take_part_text = You were asked.
open = Open results
open_text = You have a file.
example_link = See an example
data_heading = Where your answers go
data_text = Nowhere by themselves. This page sends nothing over the internet. What leaves this computer is a file or a text that you take out.
totals = Results are team totals, no individual answers. In a small team colleagues may still guess.
how = { $statements } short statements on how you work together. It takes about { $minutes } minutes a person. People take turns at this computer, or answer on their own.
round_heading = Open on this computer
round_open = { $replies ->
        [one] { $team }: { $replies } of { $team_size } has answered.
       *[other] { $team }: { $replies } of { $team_size } have answered.
    }
round_more_replies = { $team }: { $replies } replies for { $team_size } people.
round_link = Go to the round
results_heading = Results on this computer
