package dk.helhed.web;

/** What happened, what it means and what to do, when a route could not answer. {@code kind} names its texts. */
record ErrorPage(String kind, String code) implements Page {}
