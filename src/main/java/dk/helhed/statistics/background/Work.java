package dk.helhed.statistics.background;

import dk.helhed.kernel.Stoppable;

/** What is done with a piece of a {@link Backlog}. It may be begun again from the start, so it leaves nothing half done. */
public interface Work<T, P extends Stoppable, R> {
    P begin();

    /** Takes as long as it takes, and breaks off with any exception once its progress is stopped. */
    R perform(T piece, P progress);

    /** What comes of one that broke off every time. */
    R givenUp(int attempts);
}
