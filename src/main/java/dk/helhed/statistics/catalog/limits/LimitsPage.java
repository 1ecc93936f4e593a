package dk.helhed.statistics.catalog.limits;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.total.DimensionTotal;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is expected of a dataset's numbers, as a form.
 *
 * @param texts by axis, what may be the total: of the areas the texts that are placed nowhere, of a dimension its categories
 * @param totals by dimension, what is known of its total, and what only reads like one
 */
record LimitsPage(
        Dataset dataset,
        LimitsForm form,
        List<List<String>> texts,
        Map<Integer, DimensionTotal> totals,
        List<Refusal> refusals)
        implements Page {

    /** What is told below a field that nobody has filled in: what the file says, or what is proposed; empty when neither. */
    Optional<String> hint(int axis) {
        if (!form.text("total." + axis).isEmpty() || form.saysNone(axis)) {
            return Optional.empty();
        }
        return Optional.ofNullable(totals.get(axis)).flatMap(total -> switch (total) {
            case DimensionTotal.Known _ -> Optional.of("statistics-totals.limits.stated");
            case DimensionTotal.Likely _ -> Optional.of("statistics-totals.limits.likely");
            case DimensionTotal.None _, DimensionTotal.Alone _ -> Optional.empty();
        });
    }

    String candidate(int axis) {
        return Optional.ofNullable(totals.get(axis))
                .flatMap(DimensionTotal::candidate)
                .orElse("");
    }
}
