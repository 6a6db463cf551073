### The wall: one idea a screen.

link = Show it on the wall
name = On the wall
guess = Guess first. Hands up: what will the picture show?
silence = Then one silent minute.
next = Continue
back = Back
blank = Blank
unblank = Show again
hide_numbers = Hide numbers
show_numbers = Show numbers
leave = Leave
place = { $at } of { $of }
