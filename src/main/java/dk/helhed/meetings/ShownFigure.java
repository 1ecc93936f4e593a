package dk.helhed.meetings;

import dk.helhed.statistics.FrozenFigure;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.PublishedTable;
import dk.helhed.statistics.Since;
import java.util.Optional;

/** A figure as a paper shows it. */
public sealed interface ShownFigure {
    String number();

    /** The figure itself; empty when there is none of that number, or when it is withheld. */
    Optional<PublishedFigure> figure();

    /** Follows the data: in a draft. */
    record Living(PublishedFigure published) implements ShownFigure {
        @Override
        public String number() {
            return published.number();
        }

        @Override
        public Optional<PublishedFigure> figure() {
            return Optional.of(published);
        }
    }

    /** As it stood at the release. */
    record Frozen(String number, FrozenFigure frozen) implements ShownFigure {
        @Override
        public Optional<PublishedFigure> figure() {
            return Optional.of(frozen.figure());
        }

        /** How the headline differs today; empty when it reads the same. */
        public Optional<Since> since() {
            return frozen.since().filter(Since::headlineChanged);
        }
    }

    /** The text names a figure that there is not. */
    record Unknown(String number) implements ShownFigure {
        @Override
        public Optional<PublishedFigure> figure() {
            return Optional.empty();
        }
    }

    /** It was frozen, and is not shown: the data behind it were restricted since, and a paper reaches others. */
    record Withheld(String number) implements ShownFigure {
        @Override
        public Optional<PublishedFigure> figure() {
            return Optional.empty();
        }
    }

    /** The text that stands where a figure is not shown. */
    static String absence(Optional<ShownFigure> shown) {
        return shown.filter(Withheld.class::isInstance).isPresent()
                ? "meetings.figure.withheld"
                : "meetings.figure.unknown";
    }

    /** The page where its values are traced, each as it stands here. */
    default String address() {
        var page = "/figures/" + number();
        return this instanceof Frozen frozen
                ? page + "?kept=" + frozen.frozen().id().value()
                : page;
    }

    /** Whether there is a number in it at all; else everything is protected or missing. */
    default boolean hasValue() {
        return figure().stream()
                .flatMap(figure -> figure.table().rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.look() == PublishedTable.Look.NUMBER);
    }
}
