package dk.helhed.platform.database;

import java.util.List;

/** The external database cannot hold a city as it is. */
final class DatabaseUnfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reasons all of them, each with its remedy */
    DatabaseUnfit(List<String> reasons) {
        super("Helhed cannot use this database [START-002]:\n  - " + String.join("\n  - ", reasons));
    }
}
