### Credits, licences, limits.

title = About Kilter
what = Kilter helps a team look at how it works together. It runs in your browser, from one file.
not_a_test = A conversation starter, not a test. Not for appraisal, contracts or ranking.
not_validated = No one has tested these questions on many teams yet. The cuts are our own.
independent = Independent tool. Not an NHS England product.
no_patients = Enter nothing about patients. Name no one but who asks, and who takes part in coffee pairs.
limits_heading = What Kilter can't do
limit_small_team = Results are team totals, no individual answers. In a small team colleagues may still guess.
limit_made_up = It can't tell a real reply from one that someone made up. So ask the room whether this many people answered.
limit_organiser = With technical tools an organiser could look at a reply. Someone from outside the team is the safest choice.
limit_files = A team summary is not locked. Anyone who has the file can read its counts.
limit_shared = Anyone who uses this computer account can read what is kept here.
credits_heading = Where the ideas come from
credit_design = Page styles come from NHS.UK frontend (MIT licence). Kilter does not use its logo or font.
licences_heading = Licences
licence_code = The program is free to use and change: MIT or Apache-2.0, as you choose.
licence_wording = You may copy and change our statements if you name Kilter: CC BY 4.0.
version_heading = Version
version = Kilter { $version }
