package dk.helhed.statistics.statbank.saved;

import java.time.Instant;

/** Whether a saved fetch runs, and when. */
public sealed interface Timing {

    record ByHand() implements Timing {}

    record ByItself(Rhythm rhythm, Instant due) implements Timing {}

    record Stopped() implements Timing {}
}
