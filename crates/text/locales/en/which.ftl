### Which check helps with what a team wants.

title = Which check helps?
lead = What does your team want from its hour?
check = { $title }. { $about } { STATEMENTS($statements) }, about { MINUTES($minutes) }.
check_from = { $title }. { $about } { STATEMENTS($statements) } or more, about { MINUTES($minutes) }.
start = Ask the team this
asks = Asks: { LIST($checks, last: "comma") }. About { MINUTES($minutes) }.
long = This takes about { MINUTES($minutes) }. Beyond { $most } many people stop. If you are sure, press again.
