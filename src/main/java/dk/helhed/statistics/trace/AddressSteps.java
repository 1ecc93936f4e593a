package dk.helhed.statistics.trace;

import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.TraceAddress.Made;
import dk.helhed.statistics.trace.Trace.Step;
import java.util.List;
import java.util.stream.Stream;

/** What is said of an address before the value that it leads to: which file it is from, and whether it still says what is there. */
public final class AddressSteps {
    private AddressSteps() {}

    /** Of a reader's file that was made of something else than what is shown, and what that was. */
    public static Step since(String title, Made made, FigureContent now, Phrases phrases) {
        return Step.of(title, made(phrases, made, now));
    }

    /** Of such a file whose number is not told again. */
    public static Step withheld(Made made, FigureContent now, Phrases phrases) {
        return Step.of(
                phrases.text("trace.newer"),
                Stream.concat(Stream.of(phrases.text("foot.in-file-withheld")), Stream.of(made(phrases, made, now)))
                        .toArray(String[]::new));
    }

    /** No file was ever made of that: anybody may write an address. */
    public static Step unknown(Made made, FigureContent now, Phrases phrases) {
        return Step.of(
                phrases.word("statistics-figures.address-unknown"),
                phrases.word("statistics-figures.address-unknown-why", made(made, phrases)),
                phrases.text("foot.made-now", made(Made.of(now), phrases)));
    }

    /** What is said where an address names a value that is here no more. */
    public static List<Step> gone(Phrases phrases) {
        return List.of(Step.of(phrases.text("trace.gone"), phrases.text("trace.gone-why")));
    }

    private static String[] made(Phrases phrases, Made made, FigureContent now) {
        return new String[] {
            phrases.text("foot.file-made", made(made, phrases)),
            phrases.text("foot.made-now", made(Made.of(now), phrases))
        };
    }

    private static String made(Made made, Phrases phrases) {
        return phrases.text("foot.made", made.said(", "), String.join(", ", made.releases()));
    }
}
