### Scores and bands, for every check that has them.

part_column = Part
score_column = Score
band_column = Band
score_range = Scores go from { $from } to { $to }.
score_of_100 = Scores go from 0 to 100.
strong = strong
mixed = mixed
needs_care = needs care
cuts = Strong: { $strong_from } and up. Mixed: { $mixed_from } up to { $strong_from }. Needs care: below { $mixed_from }. Close to another band: within { $near } of it, so between the two.
close_to = close to { $other }
band_close_to = { $band }, { $close_to }
too_few = too few could say
