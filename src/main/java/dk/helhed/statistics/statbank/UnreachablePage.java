package dk.helhed.statistics.statbank;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.web.Page;

/** The StatBank gave no answer that a page could be made of. */
record UnreachablePage(Statbanks.Known statbank, Refusal reason) implements Page {}
