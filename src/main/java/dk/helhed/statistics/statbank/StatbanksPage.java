package dk.helhed.statistics.statbank;

import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.web.Page;
import java.util.List;

/** The StatBanks that may be asked. */
record StatbanksPage(List<Statbanks.Known> statbanks) implements Page {}
