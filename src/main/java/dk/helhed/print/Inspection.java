package dk.helhed.print;

/** What a received PDF is fit for; asked at upload, shown on the title sheet of the attachment. */
public sealed interface Inspection {

    /**
     * The file can be merged.
     *
     * @param tagged whether it has tags for a screen reader
     * @param conforming whether it is tagged and calls itself both PDF/UA-1 and PDF/A with Unicode text
     */
    record Mergeable(int pages, boolean tagged, boolean conforming) implements Inspection {}

    /** The file cannot be merged. */
    record Unfit(PrintRefusal reason) implements Inspection {}
}
