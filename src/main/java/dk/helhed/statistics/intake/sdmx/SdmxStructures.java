package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.intake.sdmx.SdmxColumns.Column;
import dk.helhed.statistics.intake.sdmx.SdmxColumns.Kind;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.file.SeparatedLines;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The data sets of a file, each by the structure that its lines name. They share the columns; a dimension of which a structure's lines
 * tell nothing is not one of its own.
 *
 * @param told where the dimensions stand that lines of a structure tell of, by its name
 */
record SdmxStructures(SdmxColumns all, Map<String, BitSet> told) {
    /** Nobody looks through a longer list. */
    private static final int MOST = 1_000;

    static SdmxStructures of(SdmxColumns columns, SeparatedLines lines) {
        var told = new LinkedHashMap<String, BitSet>();
        var structure = columns.structure();
        var dimensions = columns.of(Kind.DIMENSION);
        if (structure.isPresent()) {
            lines.below((fields, line) -> {
                columns.checkWidth(fields, line);
                var name = structure.get().code(fields);
                if (told.size() < MOST || told.containsKey(name)) {
                    tell(dimensions, fields, told.computeIfAbsent(name, _ -> new BitSet()));
                }
            });
        }
        return new SdmxStructures(columns, told);
    }

    List<String> names() {
        return List.copyOf(told.keySet());
    }

    List<String> others(String name) {
        return told.keySet().stream().filter(other -> !other.equals(name)).toList();
    }

    /** @throws TableUnreadable READ-091 when no line is of that structure */
    SdmxColumns columns(String name) {
        var own = told.get(name);
        if (own == null) {
            throw new TableUnreadable(TableRefused.of("READ-091", name, String.join(", ", names())));
        }
        return all.telling(own);
    }

    private static void tell(List<Column> dimensions, List<String> fields, BitSet told) {
        for (var dimension : dimensions) {
            if (!dimension.code(fields).isEmpty()) {
                told.set(dimension.at());
            }
        }
    }
}
