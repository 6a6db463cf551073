### The five levels of five foundations.

heading = The five foundations
title = How strong each foundation is, from { REPLIES($replies) }
how_to_read = Start at the bottom. Each foundation helps the one above it, but that is a guide and not a law.
