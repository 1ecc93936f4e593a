package dk.helhed.governance;

import dk.helhed.kernel.Period;

/** A person on a seat in a period, as it is held: a term that was ended early stops where it was ended. */
public record Term(TermId id, SeatId seat, PersonId person, Period period) {}
