### Why a value is missing from the report as data, where no disclosure rule is the reason.

not_of_statements = This scale is made of other scales.
no_bands = This scale has no bands.
no_ends = The answers to this question have no low and high end.
no_scale = This question counts towards no scale.
no_values = The answers to this question have no values.
no_team_size = The team summary does not say how many people were asked.
no_tilt = The two sides are about even.
any_fits = Any way fits here.
