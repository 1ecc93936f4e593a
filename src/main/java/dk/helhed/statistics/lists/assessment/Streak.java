package dk.helhed.statistics.lists.assessment;

/**
 * Lists in a row that an area was on.
 *
 * @param exact whether it is known that there were no more; otherwise it is at least so many
 */
public record Streak(int lists, boolean exact) {
    /** Before this year there were no lists. */
    static final int FIRST_LIST = 2010;

    public static final Streak NONE = new Streak(0, true);
}
