package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.Text;
import dk.helhed.statistics.table.file.TableInFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Builds the table that the statements of a PX file describe. Labels are its keys, as in the file. */
final class PxTable {
    private final PxKeywords keywords;
    private final List<String> stub;
    private final List<String> heading;

    PxTable(PxKeywords keywords) {
        this.keywords = keywords;
        this.stub = names("STUB", "");
        this.heading = names("HEADING", "");
        if (stub.isEmpty() && heading.isEmpty()) {
            throw new TableUnreadable(TableRefused.of("READ-010", "STUB, HEADING"));
        }
        Table.dimensions(stub.size() + heading.size());
    }

    /**
     * @param warnings what is known before the table is read
     * @param bytes of the file
     * @param data stands on the first field of the data, each time anew
     */
    TableInFile inFile(List<TableRefused> warnings, long bytes, Supplier<PxScanner> data) {
        var labels = labels();
        var dimensions = new ArrayList<Dimension>();
        for (int i = 0; i < labels.size(); i++) {
            dimensions.add(dimension(i, labels.get(i)));
        }
        distinct("STUB, HEADING", dimensions.stream().map(Dimension::code).toList());
        var cells = new PxCells(keywords, dimensions, stub.size(), bytes);
        var head = head(dimensions, warnings);
        var marks = new PxMarks(head);
        return new TableInFile(head, cells.size(), cells.told(), cells.rest(), into -> {
            try (var fields = data.get()) {
                cells.read(fields, into);
            }
            marks.mark(into);
        });
    }

    private TableHead head(List<Dimension> dimensions, List<TableRefused> warnings) {
        var places = new PxPlaces(keywords, dimensions);
        var notes = new PxNotes(keywords, places);
        var told = new ArrayList<>(warnings);
        told.addAll(new PxDoubts(keywords, places).all());
        dimensions.forEach(
                dimension -> keywords.find("TIMEVAL", dimension.label().first())
                        .flatMap(said -> new PxTimes(said, dimension).doubt())
                        .ifPresent(told::add));
        return new TableHead(
                title(),
                keywords.text("SOURCE"),
                updated(),
                keywords.languages(),
                dimensions,
                metric(),
                notes.notes(),
                notes.particulars(),
                told);
    }

    private static void distinct(String keyword, List<String> codes) {
        var seen = new HashSet<String>();
        codes.forEach(code -> {
            if (!seen.add(code)) {
                throw new TableUnreadable(TableRefused.of("READ-022", keyword, code));
            }
        });
    }

    private List<String> labels() {
        var labels = new ArrayList<>(stub);
        labels.addAll(heading);
        return labels;
    }

    private List<String> names(String keyword, String language) {
        return keywords.find(keyword, language, List.of())
                .map(PxKeyword::values)
                .orElse(List.of());
    }

    private Dimension dimension(int index, String label) {
        var code = keywords.text("VARIABLECODE", label);
        return new Dimension(
                code.isEmpty() ? label : code, inEachLanguage(index, label), role(label), categories(index, label));
    }

    /** The same place in STUB and HEADING of another language is the same dimension. */
    private Text inEachLanguage(int index, String label) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(keywords.main(), label);
        others().forEach(language -> translated(index, language).ifPresent(name -> texts.put(language, name)));
        return new Text(texts);
    }

    private Optional<String> translated(int index, String language) {
        boolean isInStub = index < stub.size();
        return keywords.find(isInStub ? "STUB" : "HEADING", language, List.of()).map(names -> {
            fits(names, isInStub ? stub : heading);
            return names.values().get(isInStub ? index : index - stub.size());
        });
    }

    private Role role(String label) {
        if (keywords.text("CONTVARIABLE").equals(label)) {
            return Role.METRIC;
        }
        var type = keywords.text("VARIABLE-TYPE", label).toUpperCase(Locale.ROOT);
        if (keywords.find("TIMEVAL", label).isPresent() || type.equals("T") || type.equals("TIME")) {
            return Role.TIME;
        }
        return keywords.find("MAP", label).isPresent() || type.equals("G") || type.equals("GEOGRAPHICAL")
                ? Role.GEO
                : Role.OTHER;
    }

    private List<Category> categories(int index, String label) {
        var values = keywords.need("VALUES", label);
        var codes = keywords.find("CODES", label)
                .filter(said -> !said.values().isEmpty())
                .orElse(values);
        fits(codes, values.values());
        sameInEachLanguage(index, codes);
        distinct(codes.written(), codes.values());
        var texts = texts(index, values);
        boolean isMeasure = role(label) == Role.METRIC;
        var categories = new ArrayList<Category>();
        for (int i = 0; i < texts.size(); i++) {
            categories.add(new Category(
                    codes.values().get(i),
                    texts.get(i),
                    isMeasure ? Optional.of(metric(values.values().get(i), label)) : Optional.empty()));
        }
        return categories;
    }

    /** Codes are no words: a file that has others for another language tells of two tables. */
    private void sameInEachLanguage(int index, PxKeyword codes) {
        others().forEach(language -> said("CODES", index, language)
                .filter(other -> codes.name().equals("CODES") && !other.values().equals(codes.values()))
                .ifPresent(other -> {
                    throw new TableUnreadable(TableRefused.of("READ-018", other.written(), other.line()));
                }));
    }

    /** In another language a variable has its name there; some files keep the one of their main language. */
    private Optional<PxKeyword> said(String keyword, int index, String language) {
        return translated(index, language)
                .flatMap(name -> keywords.find(keyword, language, List.of(name)))
                .or(() -> keywords.find(keyword, language, List.of(labels().get(index))));
    }

    private List<String> others() {
        return keywords.languages().stream().skip(1).toList();
    }

    /** The values in each language, place by place. */
    private List<Text> texts(int index, PxKeyword values) {
        var inEach = new LinkedHashMap<String, List<String>>();
        inEach.put(keywords.main(), values.values());
        others().forEach(language -> said("VALUES", index, language).ifPresent(translated -> {
            fits(translated, values.values());
            inEach.put(language, translated.values());
        }));
        var texts = new ArrayList<Text>();
        for (int i = 0; i < values.values().size(); i++) {
            var words = new LinkedHashMap<String, String>();
            for (var language : inEach.entrySet()) {
                words.put(language.getKey(), language.getValue().get(i));
            }
            texts.add(new Text(words));
        }
        return texts;
    }

    private static void fits(PxKeyword codes, List<String> values) {
        if (codes.values().size() != values.size()) {
            throw new TableUnreadable(
                    TableRefused.of("READ-013", codes.written(), codes.values().size(), values.size(), codes.line()));
        }
    }

    private Metric metric() {
        return new Metric(keywords.text("UNITS"), decimals(keywords.text("SHOWDECIMALS")), nature(), mayBeAdded());
    }

    private Metric metric(String value, String label) {
        var unit = keywords.text("UNITS", value);
        var precision = keywords.text("PRECISION", label, value);
        return new Metric(
                unit.isEmpty() ? keywords.text("UNITS") : unit,
                decimals(precision.isEmpty() ? keywords.text("SHOWDECIMALS") : precision),
                nature(value),
                mayBeAdded());
    }

    private Optional<Integer> decimals(String said) {
        var text = said.isEmpty() ? keywords.text("DECIMALS") : said;
        return text.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** STOCKFA: stock, flow or average; other letters say nothing that we know. */
    private Optional<Nature> nature(String... value) {
        return switch (keywords.text("STOCKFA", value).toUpperCase(Locale.ROOT)) {
            case "S" -> Optional.of(Nature.STOCK);
            case "F" -> Optional.of(Nature.FLOW);
            case "A" -> Optional.of(Nature.AVERAGE);
            default -> Optional.empty();
        };
    }

    /** A word that the format does not have forbids it too, until a person says otherwise. */
    private boolean mayBeAdded() {
        return keywords.find("AGGREGALLOWED").isEmpty() || keywords.says("AGGREGALLOWED", "YES");
    }

    /** A file may have a description in the place of a title. */
    private Text title() {
        var description = keywords.texts("DESCRIPTION");
        var title = keywords.texts("TITLE");
        boolean isDescribed = !description.first().isEmpty();
        return isDescribed
                        && (keywords.says("DESCRIPTIONDEFAULT", "YES")
                                || title.first().isEmpty())
                ? description
                : title;
    }

    private String updated() {
        return keywords.named("LAST-UPDATED", keywords.main()).stream()
                .map(PxKeyword::first)
                .max(java.util.Comparator.naturalOrder())
                .orElse(keywords.text("CREATION-DATE"));
    }
}
