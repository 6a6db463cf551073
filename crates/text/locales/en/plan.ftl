### The hour: which steps, for how long, and the clock.

link = Plan the conversation
title = A plan for the conversation
length = How long do you have?
minutes = { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
look = Look
look_how = One silent minute first.
what_fits = What fits?
what_surprises = What surprises?
kept_or_not = Was each promise kept, is it under way, or not? One sentence each.
promise = Promise
who_what_when = Who does what, by when? Two promises at most.
how_will_we_know = How will we know?
strength = What holds: { $name }
two_views = Two views here: { $statement }
choice = { $check }: choose together
up = Move up
leave_out = Leave out
add = Add a step
no_time = There is no time here for { $name }. The report puts it first, so add it, or take more time.
add_step = Add: { $name }
print = Print the plan
start = Start the clock
next = Go on to: { $name }
stop = Stop the clock
on = Now step { $number }: { $name }
left = Left of this step
there_is_time = There is time.
nearly_over = Nearly time to go on.
over = Time to go on. The other steps get shorter now, but not the promise.
nearly_the_end = Nearly the end.
the_end = Time is up.
over_by = { $time } over
of_check = { $name } ({ $check })
second_window = Open the wall in a second window
second_window_text = Have you a big screen? Drag the wall there: your notes and the clock stay here.
unscored = Talk without scores
unscored_lead = The four turns for a team of any size. Nothing is measured here, and nothing is kept: print the plan and write your promises on it.
too_few = Too few for a result?
slips_how = One silent minute: one line each on a slip. Write what you would also say aloud. The facilitator shuffles the slips and reads them out, without saying whose.
what_goes_well = What goes well between us?
what_is_hard = What is hard?
then = Then { $name }, { $minutes }.
