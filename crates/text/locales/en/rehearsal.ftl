### Rehearsing a conversation.

link = Rehearse hard moments
title = Rehearse the conversation
lead = Say out loud what you would do, then press what comes closest. Nothing is scored or kept.
on = Moment { $number } of { $moments }
what_now = What do you do?
helps = That helps.
tempts = Tempting, but it does not help.
next = Go on to: { $moment }
again = Start again
choose = All moments
team = A made-up team like yours
team_about = { $replies } made-up people answered the checks that your team had. They know nothing of your team's answers.
