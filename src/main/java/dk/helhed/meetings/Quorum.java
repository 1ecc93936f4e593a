package dk.helhed.meetings;

/**
 * Whether a board can decide: at least half of the filled seats with a vote have somebody at the table.
 * (Kommunestyrelsesloven § 11, which boards adopt.)
 *
 * @param seats filled seats with a vote
 * @param present those of them with somebody at the table
 */
public record Quorum(int seats, int present) {
    public boolean isReached() {
        return present > 0 && 2 * present >= seats;
    }

    /** How many must be present. */
    public int needed() {
        return Math.max(1, (seats + 1) / 2);
    }
}
