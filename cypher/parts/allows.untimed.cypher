// Every claim allows that no time is asked for.
true
