package dk.helhed.audit.reading;

import dk.helhed.audit.ChainState;
import dk.helhed.audit.reading.TrailQueries.TrailRow;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** @param names of the accounts in the trail, in alphabetical order; erased ones have their id for a name */
record TrailPage(
        TrailFilter filter,
        List<TrailRow> rows,
        Optional<String> older,
        Map<UUID, String> names,
        List<String> actions,
        ChainState chain)
        implements Page {

    /** The code of a chain that is broken. */
    String code() {
        return "AUDIT-001";
    }
}
