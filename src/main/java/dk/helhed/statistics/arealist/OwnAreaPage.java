package dk.helhed.statistics.arealist;

import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.arealist.OwnList.Basis;
import dk.helhed.statistics.arealist.OwnList.OwnArea;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.measured.Difference;
import dk.helhed.statistics.lists.measured.OwnValue;
import dk.helhed.statistics.measurement.Measured.Source;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
        return Optional.ofNullable(list.bases().get(criterion));
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
