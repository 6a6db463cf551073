### What Kilter says beside frameworks for networks.

link = Kilter beside the PCN Support Level Framework and the maturity matrix
title = Kilter beside other frameworks
lead = How far has your network come? Your ICB may talk that through with you. One guide for it is the PCN Support Level Framework. An older one is the maturity matrix.
one_part = Kilter looks at one part of that: how the team works together. Each theme below is in our own words. Beside it stand the parts of a report to look at, and what they do not say. For what a framework asks, read the framework.
independent = Kilter is not linked to or approved by NHS England.
no_level = The results belong to the team, and no score here is a level there. Talk as a team first. Then take along what the team wants to share, such as its promises.
parts = { $check }: { LIST($parts, last: "comma") }
no_check = No check speaks to this.
