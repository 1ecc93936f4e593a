package dk.helhed.statistics.measurement;

import java.util.stream.Stream;

/**
 * What a good definition answers beside the arithmetic; empty where nobody has answered yet.
 *
 * @param purpose why it is measured: what somebody does differently when it moves
 * @param population who or what is counted, and who is not
 * @param weaknesses what it does not show, and where it misleads
 * @param owner who answers for it and is asked before it is changed
 */
public record Explained(String purpose, String population, String weaknesses, String owner) {
    public static final Explained NOTHING = new Explained("", "", "", "");

    /** How many of the four are left unanswered. */
    public int open() {
        return (int) Stream.of(purpose, population, weaknesses, owner)
                .filter(String::isEmpty)
                .count();
    }
}
