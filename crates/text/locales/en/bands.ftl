### Scores and bands, for every check that has them.

part_column = Part
score_column = Score
band_column = Band
score_range = Scores go from { $from } to { $to }.
score_of_100 = Scores go from 0 to 100.
highest = { CAPITAL($name) }: { $from } and up.
between = { CAPITAL($name) }: { $from } up to { $to }.
lowest = { CAPITAL($name) }: below { $to }.
close = Close to another band: within { $near } of it, so between the two.
close_to = close to { $other }
band_close_to = { $band }, { $close_to }
too_few = too few could say
