package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.cell.PersonCount;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.MeasureName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Proposes what is measured, by a head and by the numbers below it. */
record MeasureGuess(Sampled sampled, List<Measure> known) {
    private static final Pattern NOT_ADDED = Pattern.compile(
            "(?iu)^(gnstl|gns|gennemsnit|average|mean|median|andel|share|pct|procent|percent)\\b?.*|.*%.*");
    private static final Pattern SHARE = Pattern.compile("(?iu)^(andel|share|pct|procent|percent).*|.*%.*");
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)^(sum af )?(antal|number of|personer|beboere|husstande|persons|residents|households)\\b.*");
    private static final Pattern IN_A_YEAR =
            Pattern.compile("(?iu).*(indkomst|income|flytning|tilgang|afgang|fødte|døde|udgift|indtægt).*");
    private static final Pattern OF_MONEY =
            Pattern.compile("(?iu).*\\b(kr|beløb|amount|indeks|index|sum|i alt kr)\\b.*");

    static boolean isNotAdded(String head) {
        return NOT_ADDED.matcher(head.strip()).matches();
    }

    static boolean isCount(String head) {
        return COUNT.matcher(head.strip()).matches();
    }

    /** Whether a head names something measured rather than a group. */
    boolean isMeasured(String head) {
        return same(head).isPresent()
                || isNotAdded(head)
                || isCount(head)
                || IN_A_YEAR.matcher(head).matches()
                || OF_MONEY.matcher(head).matches();
    }

    /** One that the dataset has already, by its name. */
    Optional<Measure> same(String head) {
        var code = MeasureName.code(MeasureName.of(head).name());
        return known.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }

    Measure of(String head, int column, Nature otherwise) {
        return of(head, List.of(column), otherwise);
    }

    /** A table of nothing but means and shares is about them. */
    Measure shown(String head, List<Integer> columns) {
        var otherwise =
                SHARE.matcher(head.strip()).matches() ? Nature.RATIO : isNotAdded(head) ? Nature.AVERAGE : Nature.STOCK;
        return same(head).orElseGet(() -> of(head, columns, otherwise));
    }

    private Measure of(String head, List<Integer> columns, Nature otherwise) {
        var name = MeasureName.of(head);
        var unit = name.unit().isEmpty() ? sampled.unit(columns) : name.unit();
        int decimals = isCount(head) ? 0 : sampled.decimals(columns);
        return new Measure(
                MeasureName.code(name.name()),
                name.name(),
                unit,
                decimals,
                NatureWords.nature(head, unit)
                        .orElse(IN_A_YEAR.matcher(head.strip()).matches() ? Nature.FLOW : otherwise),
                PersonCount.isLikely(head, unit, decimals) && !sampled.hasNegative(columns));
    }

    /** The dataset's own, where it has only one: heads that say nothing of it are above the numbers. */
    Measure unnamed(List<Integer> columns) {
        var units = columns.stream()
                .map(column -> sampled.unit(List.of(column)))
                .distinct()
                .toList();
        var unit = units.size() == 1 ? units.getFirst() : "";
        var name = DeclarationFields.UNNAMED;
        int decimals = sampled.decimals(columns);
        return known.size() == 1
                ? known.getFirst()
                : new Measure(
                        MeasureName.code(name),
                        name,
                        unit,
                        decimals,
                        NatureWords.nature("", unit).orElse(Nature.STOCK),
                        PersonCount.isLikely(name, unit, decimals) && !sampled.hasNegative(columns));
    }
}
