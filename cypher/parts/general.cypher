// Places of the general denials that remain and whose own period does not rule out the time asked for, at which its actors
// were.
[i IN left WHERE evidence.general[i] AND {{allows}} AND none(r IN time.ruling WHERE evidence.life[r] > 0) | i]
