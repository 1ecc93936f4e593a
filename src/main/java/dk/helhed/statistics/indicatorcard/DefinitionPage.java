package dk.helhed.statistics.indicatorcard;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.catalog.usage.Usage.Uses;
import dk.helhed.statistics.difference.Differences;
import dk.helhed.statistics.indicatorcard.IndicatorPage.Change;
import dk.helhed.statistics.total.DimensionTotal;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;

/**
 * A definition in the making: of a new indicator, or the next version of one.
 *
 * @param code of the indicator that is changed; empty for a new one
 * @param warnings what is kept only when a person says so
 * @param cautions keys of what the example shows to be amiss
 * @param before the same example as the definition stands today; empty for a new indicator
 */
record DefinitionPage(
        Optional<String> code,
        DefinitionForm form,
        List<Table> tables,
        List<Dimension> numeratorDimensions,
        List<Dimension> denominatorDimensions,
        List<Refusal> refusals,
        List<Refusal> warnings,
        List<String> cautions,
        List<Change> changes,
        Optional<PublishedFigure> before,
        Optional<PublishedFigure> example,
        Optional<Effect> effect)
        implements Page {

    /** Those that do not stand among the refusals already. */
    List<Refusal> warningsLeft() {
        return warnings.stream().filter(warning -> !refusals.contains(warning)).toList();
    }

    /**
     * What keeping the version would change, and who would see it.
     *
     * @param retired which versions would be followed in no period any more
     */
    record Effect(Differences.Found found, List<String> retired, Uses uses) {
        private static final int SHOWN = 60;

        List<Differences.Change> shown() {
            return found.changes().stream().limit(SHOWN).toList();
        }
    }

    record Table(String name, List<Choice> measures) {}

    record Choice(String code, String name, String unit) {
        Choice(String code, String name) {
            this(code, name, "");
        }
    }

    /** What the unit is where the field is left empty. */
    String unitTaken() {
        return form.kindChosen().equals("SHARE")
                ? form.unitText()
                : tables.stream()
                        .flatMap(table -> table.measures().stream())
                        .filter(measure -> measure.code().equals(form.numeratorCode()))
                        .map(Choice::unit)
                        .findFirst()
                        .orElse("");
    }

    /** A dimension of the chosen dataset with its categories. */
    record Dimension(int number, String name, List<Choice> categories, DimensionTotal total) {
        /** What happens where no category is ticked. */
        String unticked() {
            return switch (total) {
                case DimensionTotal.Known _ -> "statistics-totals.unticked.known";
                case DimensionTotal.Likely _ -> "statistics-totals.unticked.likely";
                case DimensionTotal.None _, DimensionTotal.Alone _ -> "statistics.indicator.new.none-is-all";
            };
        }
    }

    String action() {
        return code.map(indicator -> "/indicators/" + indicator + "/versions").orElse("/indicators");
    }

    String previewAction() {
        return code.map(indicator -> "/indicators/" + indicator + "/preview").orElse("/indicators/preview");
    }
}
