package dk.helhed.statistics.difference;

import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Publication;
import dk.helhed.statistics.publication.TraceAddress;
import dk.helhed.statistics.publication.TraceAddress.Made;
import dk.helhed.statistics.trace.AddressSteps;
import dk.helhed.statistics.trace.Trace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What an earlier release answered, for those who hold a file of it: everybody may write the address that such a file has. Two
 * protected tables of nearly the same numbers can together give small counts away, so no number is told of a period in which the
 * earlier answer or today's hides anything, or that is protected and defined otherwise since.
 */
public final class Earlier {
    private final FigureContent content;
    private final Set<String> withheld;

    /** @param withheld codes of the periods in which the earlier answer or today's hides any area, shown or not, or counts otherwise */
    public Earlier(FigureContent content, Set<String> withheld) {
        this.content = content;
        this.withheld = Set.copyOf(withheld);
    }

    /** Whether it is what was made of these. */
    public boolean is(Made made) {
        return Made.of(content).equals(made);
    }

    /** What stands in the file, in words; or that it is not told again. */
    public sealed interface Said {
        record Told(String words) implements Said {}

        record Withheld() implements Said {}
    }

    /**
     * The value that files name; empty where there was none such. That it was protected is no number and is told.
     *
     * @param area its code, and {@code at} that of its period
     */
    public Optional<Said> said(String area, String at, Phrases phrases) {
        return TraceAddress.find(content, area, at).map(spot -> {
            var cell = content.at(spot.place(), spot.period());
            return withheld.contains(at) && !(cell instanceof Hidden)
                    ? new Said.Withheld()
                    : new Said.Told(new Publication(content, phrases).said(cell, spot.period()));
        });
    }

    /**
     * What a reader's file was made of, where that is not what is shown.
     *
     * @param known whether there ever were such releases and versions of the definition
     * @param was what stands in the file; empty where that cannot be told any more
     */
    public static List<Trace.Step> since(
            FigureContent now,
            Phrases phrases,
            Optional<Made> by,
            Predicate<Made> known,
            Function<Made, Optional<Said>> was) {
        return by
                .filter(made -> !made.equals(Made.of(now)))
                .map(made -> known.test(made)
                        ? since(now, phrases, made, was.apply(made))
                        : AddressSteps.unknown(made, now, phrases))
                .stream()
                .toList();
    }

    private static Trace.Step since(FigureContent now, Phrases phrases, Made made, Optional<Said> was) {
        return was.map(said -> switch (said) {
                    case Said.Told(var words) ->
                        AddressSteps.since(phrases.text("foot.in-file", words), made, now, phrases);
                    case Said.Withheld withheld -> AddressSteps.withheld(made, now, phrases);
                })
                .orElseGet(() -> AddressSteps.since(phrases.text("trace.newer"), made, now, phrases));
    }
}
