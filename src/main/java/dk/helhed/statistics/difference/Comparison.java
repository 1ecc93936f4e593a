package dk.helhed.statistics.difference;

import dk.helhed.statistics.Since;
import dk.helhed.statistics.Since.Reason;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.ReleaseLine;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Publication;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** How a living figure differs from the same figure frozen earlier. */
public final class Comparison {
    private final FigureContent frozen;
    private final FigureContent living;

    public Comparison(FigureContent frozen, FigureContent living) {
        this.frozen = frozen;
        this.living = living;
    }

    /**
     * Empty when every frozen value still reads the same and the headline is of the same period.
     *
     * @param withdrawn tells of a release whether it was taken back
     */
    public Optional<Since> since(Phrases phrases, Predicate<UUID> withdrawn) {
        var before = headline(frozen, phrases);
        var now = headline(living, phrases);
        var cells = changed();
        if (cells == 0 && before.equals(now)) {
            return Optional.empty();
        }
        var reason = reason(withdrawn);
        return Optional.of(new Since(before, now, reason, cells, phrases.text("since." + reason, releases(phrases))));
    }

    /** The period is named when it is another one than it was. */
    private String headline(FigureContent content, Phrases phrases) {
        var said = new Publication(content, phrases).headline();
        return content.isEmpty() || lastPeriod(frozen).equals(lastPeriod(living))
                ? said
                : said + " (" + phrases.period(lastPeriod(content)) + ")";
    }

    private static String lastPeriod(FigureContent content) {
        return content.isEmpty() ? "" : content.periods().getLast().code();
    }

    private Reason reason(Predicate<UUID> withdrawn) {
        if (living.isEmpty() || frozen.releases().stream().map(ReleaseLine::id).anyMatch(withdrawn)) {
            return Reason.WITHDRAWN;
        }
        return frozen.definitions().containsAll(living.definitions()) ? Reason.NEWER_RELEASE : Reason.NEW_DEFINITION;
    }

    private String releases(Phrases phrases) {
        return new Publication(living, phrases).releases();
    }

    private int changed() {
        var now = new Lookup(living);
        var changed = 0;
        for (var place = 0; place < frozen.places().size(); place++) {
            for (var period = 0; period < frozen.periods().size(); period++) {
                var was = says(frozen.at(place, period));
                changed += now.find(frozen.places().get(place), frozen.periods().get(period))
                        .filter(found -> !says(found.cell()).equals(was))
                        .map(_ -> 1)
                        .orElse(0);
            }
        }
        return changed;
    }

    private static String says(Cell cell) {
        return switch (cell) {
            case Shown shown -> shown.value().toPlainString();
            case Nil nil -> nil.seen().code();
            case Hidden _ -> "hidden";
        };
    }
}
