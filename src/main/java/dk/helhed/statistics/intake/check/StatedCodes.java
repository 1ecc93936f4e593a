package dk.helhed.statistics.intake.check;

import dk.helhed.statistics.intake.declaration.Column;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.statement.Codes;
import dk.helhed.statistics.statement.Codes.Coded;
import dk.helhed.statistics.statement.StatedAxis.Kind;
import dk.helhed.statistics.statement.Statement;
import dk.helhed.statistics.statement.Translations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The codes of a file by what its labels are in the cells that are read from it. Those of areas are kept with the areas. */
final class StatedCodes {
    private StatedCodes() {}

    static Codes of(Declaration declaration, Statement statement) {
        var measures = new LinkedHashMap<String, String>();
        var all = new ArrayList<Coded>();
        for (Column column : declaration.columns()) {
            var codes = statement.codes().getOrDefault(column.header(), Map.of());
            switch (column.role()) {
                case Role.Category(var dimension) ->
                    all.addAll(Codes.of(
                            Kind.CATEGORY, dimension, known(codes, text -> Optional.of(AreaText.normal(text)))));
                case Role.PeriodName _ -> all.addAll(Codes.of(Kind.PERIOD, "", known(codes, declaration.periods())));
                case Role.Values(var measure) ->
                    Optional.ofNullable(statement
                                    .codes()
                                    .getOrDefault(Translations.NAMES, Map.of())
                                    .get(column.header()))
                            .filter(code -> !code.equals(measure.name()))
                            .ifPresent(code -> measures.put(measure.code(), code));
                default -> {}
            }
        }
        all.addAll(Codes.of(Kind.MEASURE, "", measures));
        return new Codes(List.copyOf(all));
    }

    /** By what the cells have for the texts; of two that are one there, the first. */
    private static Map<String, String> known(Map<String, String> codes, Function<String, Optional<String>> cells) {
        var known = new LinkedHashMap<String, String>();
        codes.forEach(
                (text, code) -> cells.apply(text).ifPresent(label -> known.putIfAbsent(label, AreaText.normal(code))));
        return known;
    }
}
