### The round that is open here.

title = Take part
open_here = { $team } is asking for your answers on this computer.
start_button = Go to the start screen
shared_summary = At a shared computer?
none_here = No round is open on this computer.
ask_for = Ask the person who runs the round which computer to use.
start_one = Do you run it yourself?
