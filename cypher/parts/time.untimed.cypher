// Where it stands in time where none is asked for: nothing is looked at, so that nothing is said.
{held: 0, disputed: false, assumed: false, ruling: []}
