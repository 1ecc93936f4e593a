package dk.helhed.statistics.lists.measured;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.assessment.Situation;
import dk.helhed.statistics.lists.measured.OwnValue.Known;
import dk.helhed.statistics.lists.measured.OwnValue.Missing;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The own values of one area for one list; a criterion that is not here has no indicator. */
public record OwnValues(int listYear, Map<ListCriterion, OwnValue> values) {
    public OwnValues {
        values = Map.copyOf(values);
    }

    public OwnValue of(ListCriterion criterion) {
        return Optional.ofNullable(values.get(criterion))
                .orElseGet(() -> new Missing(OwnValue.Reason.NO_INDICATOR, NothingKind.MISSING, ""));
    }

    /** Those that have no value. */
    public Map<ListCriterion, Missing> missing() {
        var missing = new EnumMap<ListCriterion, Missing>(ListCriterion.class);
        values.forEach((criterion, value) -> {
            if (value instanceof Missing nothing) {
                missing.put(criterion, nothing);
            }
        });
        return missing;
    }

    /** Those that have a value, before it was rounded as the ministry would. */
    public Map<ListCriterion, BigDecimal> raw() {
        var raw = new EnumMap<ListCriterion, BigDecimal>(ListCriterion.class);
        values.forEach((criterion, value) -> {
            if (value instanceof Known known) {
                raw.put(criterion, known.raw());
            }
        });
        return raw;
    }

    /** What the rules are applied to: the values as they would be published. */
    public Situation situation(Map<ListCriterion, BigDecimal> nationalMeans) {
        var published = new EnumMap<ListCriterion, BigDecimal>(ListCriterion.class);
        var nothing = new EnumMap<ListCriterion, NothingKind>(ListCriterion.class);
        var persons = new EnumMap<ListCriterion, Long>(ListCriterion.class);
        values.forEach((criterion, value) -> {
            switch (value) {
                case Known known -> {
                    published.put(criterion, known.published());
                    persons(known).ifPresent(number -> persons.put(criterion, number));
                }
                case Missing missing -> nothing.put(criterion, missing.kind());
            }
        });
        return new Situation(listYear, published, nothing, nationalMeans, persons);
    }

    /** How many a share is a share of, where it is of one period. */
    private static Optional<Long> persons(Known known) {
        return known.parts().size() == 1
                ? known.parts()
                        .getFirst()
                        .reading()
                        .denominator()
                        .map(Amount.Known::value)
                        .map(BigDecimal::longValue)
                : Optional.empty();
    }
}
