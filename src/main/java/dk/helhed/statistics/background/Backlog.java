package dk.helhed.statistics.background;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What waits to be done, in the database, where every instance sees it.
 *
 * @param <T> one piece of it
 * @param <P> how far a piece has come
 * @param <R> what comes of a piece
 */
public interface Backlog<T, P, R> {
    /** The longest waiting piece, or one whose instance has not been heard of since. */
    Optional<T> claim(UUID instance, Instant now, Instant silentSince);

    /** How many times it was claimed. */
    int attempts(T piece);

    /** @return false when the piece is no longer this instance's: cancelled, asked for anew or taken over */
    boolean beat(T piece, UUID instance, P progress, Instant now);

    /** For another to take up at once. */
    void release(T piece, UUID instance);

    /** It is over, if it still is this instance's. */
    void end(T piece, UUID instance, R result, Instant now);
}
