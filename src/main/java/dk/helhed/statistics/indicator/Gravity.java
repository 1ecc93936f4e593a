package dk.helhed.statistics.indicator;

import dk.helhed.statistics.NothingKind;
import java.util.Collection;
import java.util.List;

/** Which kind of nothing is named when several meet. */
final class Gravity {
    private static final List<NothingKind> FROM_GRAVEST = List.of(
            NothingKind.PROTECTED_BY_US,
            NothingKind.PROTECTED_BY_SOURCE,
            NothingKind.MISSING,
            NothingKind.NOT_YET,
            NothingKind.NOT_APPLICABLE);

    private Gravity() {}

    static NothingKind gravest(Collection<NothingKind> kinds) {
        return FROM_GRAVEST.stream().filter(kinds::contains).findFirst().orElseThrow();
    }
}
