// What is said of a tie, a part or an event under the filter: its lists, and what follows from the claims that remain.
evidence, kept, status, confidence, {{denial}} AS denial
