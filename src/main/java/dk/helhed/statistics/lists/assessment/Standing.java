package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.lists.ListClass;
import java.util.Optional;

/** Where an area stands on a list. */
public sealed interface Standing {
    /** In this class, the most far-reaching it meets the conditions of. */
    record InClass(ListClass listClass) implements Standing {}

    record OnNoList() implements Standing {}

    /**
     * Cannot be told from what is known.
     *
     * @param listClass the most far-reaching class that is open
     * @param atLeast the most far-reaching class that is certain
     */
    record Open(ListClass listClass, Optional<ListClass> atLeast) implements Standing {}

    /** The most far-reaching class that is certain. */
    default Optional<ListClass> certain() {
        return switch (this) {
            case InClass(var listClass) -> Optional.of(listClass);
            case OnNoList _ -> Optional.empty();
            case Open open -> open.atLeast();
        };
    }

    /** On the list: in any class at all. */
    default Truth isListed() {
        return switch (this) {
            case InClass _ -> Truth.YES;
            case OnNoList _ -> Truth.NO;
            case Open open -> open.atLeast().isPresent() ? Truth.YES : Truth.UNKNOWN;
        };
    }
}
