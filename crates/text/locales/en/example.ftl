### The example team: made up, and said to be so wherever it goes.

title = Example report
mark = EXAMPLE, made up
print_header = EXAMPLE: not a real team. The people and their answers are made up.
file_name = kilter-EXAMPLE-made-up-team
