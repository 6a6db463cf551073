### Tools for a session.

title = Tools for a session
lead = Each is a few steps to do together, and a page to fill in and print.
minutes = About { MINUTES($minutes) }.
steps = What to do
left = Time left:
pause = Pause
go_on = Go on
over = Time is up.
start = Start { MINUTES($minutes) }
written = What we write down
stays = It stays on this computer, and is in no result and no backup.
row = { $label }, row { $row }
names_hint = One name a line, and the practice after a comma. First names will do. Write a name in the same way each time.
draw = { $size ->
        [2] Draw pairs
       *[other] Draw threes
    }
drawn = Who meets whom
drawn_before = Drawn before
same_place = { $pairs ->
        [one] One pair is from one practice. It could not be avoided.
       *[other] { $pairs } pairs are from one practice. It could not be avoided.
    }
met_before = { $pairs ->
        [one] One pair has met before. It could not be avoided.
       *[other] { $pairs } pairs have met before. It could not be avoided.
    }
too_few = Write { $least } names or more, one a line.
too_many = Write { $most } names at most.
twice = { $name } is there twice. Add a letter to one of them.
too_long = This is too long to keep: all of it together may have { $most } letters. Make it shorter.
keep = Keep it here
both = This page was changed in another tab. What both wrote is here now. Look through it and keep it again.
kept = Kept on this computer.
print = Print this page
large = Large letters
in_computer = What was written down: { $tool }
