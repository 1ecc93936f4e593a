package dk.helhed.statistics.question;

import dk.helhed.geography.AreaId;
import java.util.List;

/** Which areas a figure is about. */
public sealed interface Scope {

    /** Every area of the dataset's level. */
    record All() implements Scope {}

    /** @param areas in the order they are shown; at least one */
    record Chosen(List<AreaId> areas) implements Scope {}

    /** The city as a whole, without its parts. */
    record WholeOnly() implements Scope {}
}
