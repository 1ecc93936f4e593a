package dk.helhed.statistics.intake.declaration;

import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.legend.Legend;
import dk.helhed.statistics.intake.legend.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything needed to read a file the same way every time.
 *
 * @param legend what stands where a number should and is none
 */
public record Declaration(Layout layout, NumberStyle numbers, List<Column> columns, Legend legend) {
    /** Nobody has been asked what the file itself says of its signs. */
    public Declaration(Layout layout, NumberStyle numbers, List<Column> columns, Map<String, Meaning> meanings) {
        this(layout, numbers, columns, Legend.of(meanings));
    }

    /** Position of the one column with the areas, from 0. */
    public int areaColumn() {
        return first(Role.AreaName.class).orElseThrow();
    }

    /** The scheme of the codes in the column with the areas, where it is said. */
    public Optional<String> areaScheme() {
        return columns.get(areaColumn()).role() instanceof Role.AreaName(var scheme, var _) ? scheme : Optional.empty();
    }

    /** Whether each field of the column with the areas is a code and a name. */
    public boolean areasAreCoded() {
        return columns.get(areaColumn()).role() instanceof Role.AreaName(var _, var isCoded) && isCoded;
    }

    /** Position of the one column with the periods, from 0; a wide table names them in its heads instead. */
    public Optional<Integer> periodColumn() {
        return first(Role.PeriodName.class);
    }

    /** How a text is read as a period; empty where it is none. */
    public Function<String, Optional<String>> periods() {
        return layout instanceof Layout.Statistics(var format, var _) && format == StatisticsFormat.SDMX_CSV
                ? PeriodText::standard
                : PeriodText::parse;
    }

    /** How the axis of the periods is called: as its column is headed, or in a wide table by its kind. */
    public String periodAxis() {
        return periodColumn()
                .map(column -> columns.get(column).header().strip())
                .orElse("Periode");
    }

    /** Names of the category dimensions in the order of their columns, then those that lines of heads say. */
    public List<String> dimensions() {
        var names = new ArrayList<String>();
        for (Column column : columns) {
            if (column.role() instanceof Role.Category(String dimension)) {
                names.add(dimension);
            }
        }
        names.addAll(dimensionsInHeads());
        return names;
    }

    /** What a person calls the dimensions that stand in columns, by the heads of the file. */
    public Map<String, String> named() {
        var named = new LinkedHashMap<String, String>();
        for (Column column : columns) {
            if (column.role() instanceof Role.Category(String dimension)) {
                named.put(column.header().strip(), dimension);
            }
        }
        return named;
    }

    public List<String> dimensionsInHeads() {
        return columns.stream()
                .flatMap(column -> column.role() instanceof Role.Headed headed
                        ? headed.categories().keySet().stream()
                        : Stream.of())
                .distinct()
                .toList();
    }

    public List<Measure> measures() {
        var measures = new ArrayList<Measure>();
        for (Column column : columns) {
            if (column.role() instanceof Role.Measured measured && !measures.contains(measured.measure())) {
                measures.add(measured.measure());
            }
        }
        return measures;
    }

    /** Position of the column with these categories; none where a line of heads says them. */
    public Optional<Integer> categoryColumn(String dimension) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).role().equals(new Role.Category(dimension)))
                .boxed()
                .findFirst();
    }

    /** Positions of the columns that say what a row is about. */
    public List<Integer> labels() {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isLabel())
                .boxed()
                .toList();
    }

    public List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    private Optional<Integer> first(Class<? extends Role> role) {
        return IntStream.range(0, columns.size())
                .filter(i -> role.isInstance(columns.get(i).role()))
                .boxed()
                .findFirst();
    }
}
