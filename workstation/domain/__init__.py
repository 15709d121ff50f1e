"""Facts and rules: no I/O, no clock, no randomness, no sentences; everything here is a value or a pure function."""
