package dk.helhed.statistics.indicatorcard;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.Direction;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.measurement.Explained;
import dk.helhed.statistics.measurement.Indicator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form of a definition, as it was filled in.
 *
 * @param numerator dataset and measure: {@code <uuid>:<code>}
 * @param numeratorCategory dataset, dimension and text: {@code <uuid>:1:Kvinder}; those of another dataset count for nothing, none of a dimension means all of it
 * @param apart sent where a person keeps what may not be added all the same
 */
record DefinitionForm(
        @Nullable String name,
        @Nullable String question,
        @Nullable String kind,
        @Nullable String numerator,
        @Nullable List<String> numeratorCategory,
        @Nullable String denominator,
        @Nullable List<String> denominatorCategory,
        @Nullable String factor,
        @Nullable String unit,
        @Nullable String decimals,
        @Nullable Direction direction,
        @Nullable String validFrom,
        @Nullable String note,
        @Nullable Answered answered,
        @Nullable String apart) {

    /** What the card asks beside the arithmetic. */
    record Answered(
            @Nullable String purpose,
            @Nullable String population,
            @Nullable String weaknesses,
            @Nullable String owner) {
        static Answered of(Explained explained) {
            return new Answered(explained.purpose(), explained.population(), explained.weaknesses(), explained.owner());
        }

        Explained explained() {
            return new Explained(given(purpose), given(population), given(weaknesses), given(owner));
        }
    }

    static DefinitionForm blank() {
        return new DefinitionForm(
                "", "", "SHARE", "", List.of(), "", List.of(), "", "", "", Direction.NEITHER, "", "", null, null);
    }

    /** What the newest version says; the day and the reason are left to be said. */
    static DefinitionForm of(Indicator indicator) {
        var definition = indicator.definition();
        var presentation = definition.presentation();
        return new DefinitionForm(
                indicator.name(),
                indicator.current().question(),
                kind(definition),
                code(definition.numerator()),
                categories(definition.numerator()),
                definition.denominator().map(DefinitionForm::code).orElse(""),
                definition.denominator().map(DefinitionForm::categories).orElse(List.of()),
                presentation.factor().toPlainString().replace('.', ','),
                presentation.unit(),
                Integer.toString(presentation.decimals()),
                presentation.direction(),
                "",
                "",
                Answered.of(indicator.current().explained()),
                null);
    }

    static String kind(Definition definition) {
        return switch (definition) {
            case Definition.Count _ -> "COUNT";
            case Definition.Share _ -> "SHARE";
            case Definition.Mean _ -> "MEAN";
        };
    }

    static String code(Quantity quantity) {
        return quantity.dataset().value() + ":" + quantity.measure();
    }

    static String category(DatasetId dataset, int dimension, String text) {
        return dataset.value() + ":" + dimension + ":" + text;
    }

    private static List<String> categories(Quantity quantity) {
        return quantity.categories().entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(text -> category(quantity.dataset(), entry.getKey(), text)))
                .toList();
    }

    String nameText() {
        return given(name);
    }

    String questionText() {
        return given(question);
    }

    String kindChosen() {
        return Set.of("COUNT", "MEAN").contains(given(kind)) ? given(kind) : "SHARE";
    }

    String numeratorCode() {
        return given(numerator);
    }

    String denominatorCode() {
        return kindChosen().equals("COUNT") ? "" : given(denominator);
    }

    List<String> numeratorCategories() {
        return numeratorCategory == null ? List.of() : numeratorCategory;
    }

    List<String> denominatorCategories() {
        return denominatorCategory == null ? List.of() : denominatorCategory;
    }

    /** As typed; empty fields take what the kind asks for, so that a kind can be chosen without mending them. */
    String factorTyped() {
        return given(factor);
    }

    String unitTyped() {
        return given(unit);
    }

    String decimalsTyped() {
        return given(decimals);
    }

    /** 100 for a share where nothing is said, else 1. */
    String factorText() {
        return given(factor).isEmpty() ? kindChosen().equals("SHARE") ? "100" : "1" : given(factor);
    }

    String unitText() {
        return given(unit).isEmpty() && kindChosen().equals("SHARE") ? "%" : given(unit);
    }

    /** Where nothing is said, those of what is counted for a count, else one. */
    String decimalsText(int counted) {
        return given(decimals).isEmpty()
                ? kindChosen().equals("COUNT") ? String.valueOf(counted) : "1"
                : given(decimals);
    }

    Direction directionChosen() {
        return direction == null ? Direction.NEITHER : direction;
    }

    String validFromText() {
        return given(validFrom);
    }

    String noteText() {
        return given(note);
    }

    Explained explained() {
        return answered == null ? Explained.NOTHING : answered.explained();
    }

    /** Kept although it is a value only where nothing is added. */
    boolean isApart() {
        return apart != null;
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
