package dk.helhed.print;

import java.util.List;

/** What a print came to. */
public sealed interface PrintResult {

    /**
     * The whole PDF has been written.
     *
     * @param pages all pages, attachments included
     * @param accessible whether the file calls itself PDF/A-3u and PDF/UA-1; false when an attachment does not live up to it
     * @param attachments in the order of the document
     * @param warnings what the renderer complained about; empty when stylesheet and template are right
     */
    record Printed(int pages, boolean accessible, List<Merged> attachments, List<String> warnings)
            implements PrintResult {}

    /** Nothing has been written; all reasons at once. */
    record NotPrinted(List<PrintRefusal> reasons) implements PrintResult {}

    /**
     * An attachment as it stands in the print.
     *
     * @param firstPage page of the whole print, counted from 1
     * @param pages how many pages it has
     * @param tagged whether it has tags for a screen reader; without, its pages are silent
     * @param conforming whether it is tagged and calls itself both PDF/UA-1 and PDF/A with Unicode text
     */
    record Merged(String key, int firstPage, int pages, boolean tagged, boolean conforming) {}
}
