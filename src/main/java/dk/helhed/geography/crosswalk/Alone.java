package dk.helhed.geography.crosswalk;

import java.util.Arrays;
import java.util.Optional;

/** What areas are that a table names as new and not as old: the table cannot tell, so a person says it. */
enum Alone {
    /** They are new and begin that day. */
    BEGIN,
    /** They were there before, and take others in. */
    GO_ON;

    static Optional<Alone> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
