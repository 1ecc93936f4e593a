package dk.helhed.statistics.arealist;

import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.arealist.OwnList.Basis;
import dk.helhed.statistics.arealist.OwnList.OwnArea;
import dk.helhed.statistics.arealist.Reckoning.Lasting;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.assessment.Streak;
import dk.helhed.statistics.lists.measured.Difference;
import dk.helhed.statistics.lists.measured.OwnValue;
import dk.helhed.statistics.measurement.Measured.Source;
import dk.helhed.web.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

record OwnAreaPage(OwnList list, OwnArea own) implements Page {

    /** One criterion: our value, the ministry's and how they differ. */
    record Beside(ListCriterion criterion, OwnValue value, Difference difference, boolean decisive) {
        /** The last part of the key of the text that says how they differ. */
        String key() {
            return difference.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        }
    }

    List<Beside> besides() {
        return list.criteria().stream()
                .map(one -> new Beside(one, own.values().of(one), own.difference(one), own.isDecisive(one)))
                .toList();
    }

    Optional<Basis> basis(ListCriterion criterion) {
        return Optional.ofNullable(list.bases().answers().get(criterion));
    }

    /** Lists in a row; empty where it cannot be told whether the area is on the list. */
    Optional<Streak> streak() {
        return own.assessment().inARow();
    }

    Optional<Lasting> lasting() {
        return Lasting.of(list.rule(), own.assessment().reached(), own.history().history(), list.year());
    }

    /** The newest earlier list of which it is not known whether the area was on it, so that the row may be longer. */
    Optional<Integer> unknownList() {
        return rows().filter(streak -> !streak.exact())
                .map(streak -> list.year() - streak.lists())
                .max(Comparator.naturalOrder());
    }

    /** The lists in the row, and the one that ends it, that are the ministry's. */
    List<Integer> ministrys() {
        var longest = rows().mapToInt(Streak::lists).max().orElse(0);
        return IntStream.range(list.year() - longest, list.year())
                .boxed()
                .filter(own.history().ministrys()::contains)
                .toList();
    }

    private Stream<Streak> rows() {
        return Stream.concat(
                streak().filter(streak -> streak.lists() > 0).stream(), lasting().map(Lasting::lists).stream());
    }

    /** The release, and the rows of its file, that a part was read from. */
    static List<Map.Entry<Source, Origin.Rows>> sources(Basis basis, OwnValue.Part part) {
        return part.reading().origin().places().entrySet().stream()
                .flatMap(place ->
                        source(basis, place.getKey()).map(source -> Map.entry(source, place.getValue())).stream())
                .toList();
    }

    private static Optional<Source> source(Basis basis, ReleaseId release) {
        return basis.measured().sources().stream()
                .filter(one -> one.release().id().equals(release))
                .findFirst();
    }
}
