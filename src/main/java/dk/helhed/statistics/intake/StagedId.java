package dk.helhed.statistics.intake;

import java.util.UUID;

/** An import under way. Public only so that addresses can hold it. */
record StagedId(UUID value) {
    static StagedId of(String text) {
        return new StagedId(UUID.fromString(text));
    }
}
