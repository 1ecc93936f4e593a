package dk.helhed.statistics.statbank.keeping;

import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;

/** What is fetched: a table as it is described now, and the choice in it. */
public record Wish(Statbanks.Known statbank, TableDescription table, Enquiry enquiry) {}
