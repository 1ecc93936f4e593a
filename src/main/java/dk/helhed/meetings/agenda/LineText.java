package dk.helhed.meetings.agenda;

/** What a line of the agenda says; {@code kind} is HEADING or the name of an item's kind. */
record LineText(String kind, String title, int minutes, boolean closed, boolean confidential, boolean withPaper) {}
