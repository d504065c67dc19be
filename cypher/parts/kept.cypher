// Places of the claims for and against that remain and whose own period does not rule out the time asked for.
[i IN left WHERE evidence.bears[i] AND {{allows}} | i]
