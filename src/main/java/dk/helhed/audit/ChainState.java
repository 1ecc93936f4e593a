package dk.helhed.audit;

import java.time.Instant;

/** What a walk along the trail found. */
public sealed interface ChainState {

    /** Every link is as it was written, and none is missing. */
    record Whole(long links) implements ChainState {}

    /**
     * The first link that is not as it was written.
     *
     * @param number its number; when it is gone, the number it had
     * @param at when it was written; when it is gone, the time of the nearest link that is left
     * @param object what it is about; when it is gone, that of the nearest link that is left
     */
    record Broken(long number, Instant at, String object, Fault fault) implements ChainState {}

    /** How a link can be broken. */
    enum Fault {
        /** Its content and its hash do not belong together. */
        CHANGED,
        /** It does not follow from the link before it. */
        UNCHAINED,
        /** There is no such link, though there are later ones or there once were. */
        MISSING
    }
}
