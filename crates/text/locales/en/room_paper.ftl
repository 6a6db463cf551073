### What the room has on paper.

link = Print for the room
title = On paper for the room
picture = A picture for the wall, on A3
tables = A sheet for each table
slips = Slips for the silent minute
heard = What we heard, in a few words
slips_title = One silent minute: look, then write
fits = What fits?
surprises = What surprises?
no_name = No name. Cut here and take one each.
