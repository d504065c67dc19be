// Places of the general denials that remain and whose own period does not rule out the time asked for.
[i IN left WHERE evidence.general[i] AND {{allows}} | i]
