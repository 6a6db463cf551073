### The start page.

title = Hear your whole team
lead = Each person answers alone. Then the team looks at its totals and talks.
how = { $statements } short statements on how you work together. It takes about { $minutes } minutes a person. People take turns at this computer, or answer on their own.
ask = Ask the team
ask_text = Start a round here, and ask people elsewhere too.
take_part = Take part
take_part_text = Answer here, or answer an invitation.
open = Open results
open_text = Read the file that a team made, and print the report.
data_heading = Where your answers go
data_text = Nowhere by themselves. This page sends nothing over the internet. What leaves this computer is a file or a text that you take out.
totals = Results are team totals, no individual answers. In a small team colleagues may still guess.
round_heading = Open on this computer
round_open = { $replies ->
        [one] { $team }: { $replies } of { $team_size } has answered.
       *[other] { $team }: { $replies } of { $team_size } have answered.
    }
round_link = Go to the round
results_heading = Results on this computer
example_link = Look round with an example team
example_text = It never mixes with your own rounds.
