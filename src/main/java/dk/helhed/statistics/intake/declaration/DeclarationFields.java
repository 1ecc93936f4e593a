package dk.helhed.statistics.intake.declaration;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.intake.heads.HeadFields;
import dk.helhed.statistics.intake.legend.LegendFields;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A declaration field by field: what the form sends, what a dictionary stores. Unfinished ones can be held too; only
 * {@link #declaration()} asks whether it is whole.
 */
public record DeclarationFields(Map<String, String> fields) {
    /** Nobody declares more; each has its own fields in a form. Columns headed by periods are declared together. */
    public static final int MAXIMUM_COLUMNS = 200;

    /** As wide as a workbook's sheet can be, columns headed by periods among them. */
    public static final int WIDEST = 16_384;

    /** Which of the tables of a file: a workbook's sheet, a dataset of several. */
    public static final String SHEET = "sheet";

    /** The role of a column whose head says the period of its numbers, or its lines more than that. */
    public static final String PERIOD_VALUES = "PERIOD_VALUES";

    /** Stands where other columns have their number, for the one measure of all columns of periods. */
    public static final String WIDE = HeadFields.WIDE;

    /** A wide table has no head that names its measure. */
    public static final String UNNAMED = "V\u00e6rdi";

    /** The scheme of the codes that the file has for its areas; empty for names, and for codes of any scheme. */
    public static final String AREA_CODES = "areaCodes";

    /** Stands where a scheme would, for codes that are the file's own and mean no area. */
    public static final String NO_SCHEME = "-";

    /** Whether each field of the column with the areas is a code and a name. */
    public static final String AREAS_CODED = "areasCoded";

    /** Whole, or every reason why it is not. */
    public sealed interface Outcome {}

    public record Whole(Declaration declaration) implements Outcome {}

    public record Unfinished(List<Refusal> reasons) implements Outcome {}

    public static DeclarationFields of(Declaration declaration) {
        var fields = new LinkedHashMap<String, String>();
        write(fields, declaration.layout());
        if (!(declaration.layout() instanceof Layout.Statistics)) {
            fields.putAll(declaration.numbers().fields());
        }
        fields.put("columns", String.valueOf(declaration.columns().size()));
        for (int i = 0; i < declaration.columns().size(); i++) {
            write(fields, i, declaration.columns().get(i));
        }
        LegendFields.write(fields, declaration.legend());
        return new DeclarationFields(fields);
    }

    /** These fields over the ones that are here. */
    public DeclarationFields with(Map<String, String> others) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(others);
        return new DeclarationFields(all);
    }

    /** The heads of the columns as far as the form knows them. */
    public List<String> headers() {
        var headers = new ArrayList<String>();
        for (int i = 0; i < Math.min(number("columns", 0), WIDEST); i++) {
            headers.add(fields.getOrDefault("header" + i, ""));
        }
        return headers;
    }

    /** By which a file of the same shape is recognised: SHA-256 over the heads of its columns. */
    public static String headerHash(List<String> headers) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join("\u001f", headers).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    public int number(String field, int otherwise) {
        return text(field).matches("\\d{1,7}") ? Integer.parseInt(text(field)) : otherwise;
    }

    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> among) {
        return java.util.Arrays.stream(among.getEnumConstants())
                .filter(constant -> constant.name().equals(text(field)))
                .findFirst();
    }

    /** Where the table stands, as far as it is said. */
    public Optional<Layout> layout() {
        var format = choice("kind", StatisticsFormat.class);
        if (format.isPresent()) {
            return Optional.of(new Layout.Statistics(format.get(), text(SHEET)));
        }
        int headerRow = number("headerRow", 0);
        int headLines = Math.clamp(number("headLines", 1), 1, HeadFields.MOST_LINES);
        if (headerRow < headLines) {
            return Optional.empty();
        }
        if (text("kind").equals("XLSX")) {
            return text(SHEET).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Layout.Xlsx(text(SHEET), headerRow, headLines));
        }
        return choice("encoding", TextEncoding.class)
                .flatMap(encoding -> choice("separator", Separator.class)
                        .map(separator -> new Layout.Csv(encoding, separator, headerRow, headLines)));
    }

    /** The fields that say where the table stands; what its columns mean is said by the others. */
    public Map<String, String> place() {
        var place = new LinkedHashMap<>(fields);
        place.keySet().retainAll(List.of("kind", "encoding", "separator", SHEET, "headerRow", "headLines"));
        choice("kind", StatisticsFormat.class).ifPresent(_ -> place.putIfAbsent(SHEET, ""));
        return place;
    }

    public Outcome declaration() {
        var reasons = new ArrayList<Refusal>();
        var layout = layout();
        if (layout.isEmpty()) {
            reasons.add(DeclarationRefused.of("INTAKE-020"));
        }
        var numbers = numbers();
        if (numbers.contradictsItself()) {
            reasons.add(DeclarationRefused.of("INTAKE-021"));
        }
        var columns = new ArrayList<Column>();
        for (int i = 0; i < Math.min(number("columns", 0), WIDEST); i++) {
            columns.add(column(i));
        }
        reasons.addAll(DeclarationRules.check(columns));
        heads().saidTwice().ifPresent(said -> reasons.add(DeclarationRefused.of("INTAKE-182")));
        if (!reasons.isEmpty() || layout.isEmpty()) {
            return new Unfinished(List.copyOf(reasons));
        }
        return new Whole(
                new Declaration(layout.get(), numbers, List.copyOf(columns), new LegendFields(fields).legend()));
    }

    private NumberStyle numbers() {
        return new NumberStyle(
                choice("decimal", NumberStyle.DecimalMark.class).orElse(NumberStyle.DecimalMark.COMMA),
                choice("thousands", NumberStyle.ThousandsMark.class).orElse(NumberStyle.ThousandsMark.NONE));
    }

    private Column column(int i) {
        String header = fields.getOrDefault("header" + i, "");
        String name = text("name" + i).isEmpty() ? header.strip() : text("name" + i);
        return new Column(
                header,
                switch (text("role" + i)) {
                    case "AREA" ->
                        new Role.AreaName(
                                Optional.of(text(AREA_CODES)).filter(scheme -> !scheme.isEmpty()),
                                text(AREAS_CODED).equals("yes"));
                    case "PERIOD" -> new Role.PeriodName();
                    case "CATEGORY" -> new Role.Category(name);
                    case "MEASURE" -> new Role.Values(measure(String.valueOf(i), name));
                    case PERIOD_VALUES -> headed(header);
                    default -> new Role.Ignored();
                },
                text("fill" + i).equals("yes"));
    }

    private Role headed(String header) {
        var levels = heads().levels(header);
        var place = heads().measure(levels);
        var named = HeadFields.named(levels).map(text -> MeasureName.of(text).name());
        return new Role.Headed(
                measure(place, text("name" + place).isEmpty() ? named.orElse(UNNAMED) : text("name" + place)), levels);
    }

    /** As if nobody had said what the lines of heads are. */
    public DeclarationFields withoutLevels() {
        var others = new LinkedHashMap<>(fields);
        others.keySet().removeIf(field -> field.matches("level(Name)?\\d"));
        return new DeclarationFields(others);
    }

    public HeadFields heads() {
        return new HeadFields(fields);
    }

    private Measure measure(String i, String name) {
        return new Measure(
                MeasureName.code(name),
                name,
                text("unit" + i),
                Math.min(number("decimals" + i, 0), 12),
                choice("nature" + i, Nature.class).orElse(Nature.STOCK),
                text("counted" + i).equals("yes"));
    }

    private static void write(Map<String, String> fields, Layout layout) {
        switch (layout) {
            case Layout.Csv(var encoding, var separator, int headerRow, int headLines) -> {
                fields.put("kind", "CSV");
                fields.put("encoding", encoding.name());
                fields.put("separator", separator.name());
                fields.put("headerRow", String.valueOf(headerRow));
                fields.put("headLines", String.valueOf(headLines));
            }
            case Layout.Xlsx(var sheet, int headerRow, int headLines) -> {
                fields.put("kind", "XLSX");
                fields.put(SHEET, sheet);
                fields.put("headerRow", String.valueOf(headerRow));
                fields.put("headLines", String.valueOf(headLines));
            }
            case Layout.Statistics(var format, var table) -> {
                fields.put("kind", format.name());
                if (!table.isEmpty()) {
                    fields.put(SHEET, table);
                }
                fields.put("headerRow", "1");
            }
        }
    }

    private static void write(Map<String, String> fields, int i, Column column) {
        fields.put("header" + i, column.header());
        if (column.filledDown()) {
            fields.put("fill" + i, "yes");
        }
        switch (column.role()) {
            case Role.Ignored _ -> fields.put("role" + i, "IGNORE");
            case Role.AreaName(var scheme, var isCoded) -> {
                fields.put("role" + i, "AREA");
                if (isCoded) {
                    fields.put(AREAS_CODED, "yes");
                }
                scheme.ifPresent(said -> fields.put(AREA_CODES, said));
            }
            case Role.PeriodName _ -> fields.put("role" + i, "PERIOD");
            case Role.Category(String dimension) -> {
                fields.put("role" + i, "CATEGORY");
                fields.put("name" + i, dimension);
            }
            case Role.Values(Measure measure) -> {
                fields.put("role" + i, "MEASURE");
                write(fields, String.valueOf(i), measure);
            }
            case Role.Headed(Measure measure, var levels) -> {
                fields.put("role" + i, PERIOD_VALUES);
                write(fields, HeadFields.write(fields, levels), measure);
            }
        }
    }

    private static void write(Map<String, String> fields, String i, Measure measure) {
        fields.put("name" + i, measure.name());
        fields.put("unit" + i, measure.unit());
        fields.put("decimals" + i, String.valueOf(measure.decimals()));
        fields.put("nature" + i, measure.nature().name());
        fields.put("counted" + i, measure.counted() ? "yes" : "no");
    }
}
