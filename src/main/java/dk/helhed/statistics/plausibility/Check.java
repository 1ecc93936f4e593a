package dk.helhed.statistics.plausibility;

import java.util.List;

/** What is looked at in the numbers of a file, and what a finding does unless the dataset says otherwise. */
public enum Check {
    /** A value outside the limits of its measure. */
    RANGE("INTAKE-070", Effect.WARNS),
    /** The same cell has another value than in the release before. */
    REVISED("INTAKE-071", Effect.WARNS),
    /** A new period is far from the period before it in the same file. */
    LEAP("INTAKE-072", Effect.WARNS),
    /** The parts do not make the total that the file states. */
    TOTAL("INTAKE-073", Effect.WARNS),
    /** The total or one of its parts is a kind of nothing, so nobody can say whether they agree. */
    UNCHECKED("INTAKE-074", Effect.NOTES),
    /** Something that the release before has and the file has not. */
    GONE("INTAKE-075", Effect.WARNS),
    /** Something that the file has and the release before has not. */
    CAME("INTAKE-076", Effect.NOTES),
    /** The file is laid out otherwise than that of the release before. */
    LAYOUT("INTAKE-077", Effect.NOTES);

    private final String code;
    private final Effect usual;

    Check(String code, Effect usual) {
        this.code = code;
        this.usual = usual;
    }

    public String code() {
        return code;
    }

    public Effect usual() {
        return usual;
    }

    /** What cannot be checked is always told and never in the way. */
    public static List<Check> chosen() {
        return List.of(RANGE, REVISED, LEAP, TOTAL, GONE, CAME, LAYOUT);
    }
}
