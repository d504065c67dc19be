// What is said of a tie, a part or an event under the filter: its lists, and what follows from the claims that remain.
properties(tie) AS evidence, {{kept tie}} AS kept, {{status tie}} AS status, {{confidence tie}} AS confidence, {{denial tie}} AS denial
