package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Table;
import java.util.List;
import java.util.function.Function;

/** Writes tables as PX for tests. Half of the dimensions stand in the stub. */
public final class PxText {
    private final Table table;
    private final int stub;
    private final StringBuilder text =
            new StringBuilder("CHARSET=\"ANSI\";\nAXIS-VERSION=\"2013\";\nCODEPAGE=\"utf-8\";\n");

    private PxText(Table table) {
        this.table = table;
        this.stub = (table.dimensions().size() + 1) / 2;
    }

    public static String of(Table table, boolean keys) {
        return new PxText(table).written(keys);
    }

    private String written(boolean keys) {
        if (!table.languages().isEmpty()) {
            text.append("LANGUAGE=\"").append(table.languages().getFirst()).append("\";\n");
            text.append("LANGUAGES=\"")
                    .append(String.join("\",\"", table.languages()))
                    .append("\";\n");
        }
        inEach("TITLE", _ -> "", language -> table.title().in(language));
        text.append("SOURCE=\"").append(table.source()).append("\";\n");
        names("STUB", table.dimensions().subList(0, stub));
        names("HEADING", table.dimensions().subList(stub, table.dimensions().size()));
        metric(table.metric(), "", "");
        table.dimensions().forEach(this::dimension);
        table.notes().forEach(this::note);
        if (keys) {
            table.dimensions()
                    .subList(0, stub)
                    .forEach(dimension -> text.append("KEYS(\"")
                            .append(dimension.label().first())
                            .append("\")=CODES;\n"));
        }
        cells(keys);
        return text.toString();
    }

    private void names(String keyword, List<Dimension> dimensions) {
        if (!dimensions.isEmpty()) {
            inEach(
                    keyword,
                    _ -> "",
                    language ->
                            joined(dimensions, dimension -> dimension.label().in(language)));
        }
    }

    private void dimension(Dimension dimension) {
        inEach(
                "VALUES",
                language -> "(\"" + dimension.label().in(language) + "\")",
                language -> joined(
                        dimension.categories(), category -> category.label().in(language)));
        var label = dimension.label().first();
        text.append("VARIABLECODE(\"" + label + "\")=\"" + dimension.code() + "\";\n");
        text.append("CODES(\"" + label + "\")=\"" + joined(dimension.categories(), Category::code) + "\";\n");
        switch (dimension.role()) {
            case TIME -> text.append("TIMEVAL(\"" + label + "\")=TLIST(A1),\"2020\";\n");
            case GEO -> text.append("MAP(\"" + label + "\")=\"kort\";\n");
            case METRIC -> text.append("CONTVARIABLE=\"" + label + "\";\n");
            case OTHER -> {}
        }
        dimension
                .categories()
                .forEach(category -> category.metric()
                        .ifPresent(
                                metric -> metric(metric, label, category.label().first())));
    }

    private void metric(Metric metric, String variable, String value) {
        var key = value.isEmpty() ? "" : "(\"" + value + "\")";
        text.append("UNITS" + key + "=\"" + metric.unit() + "\";\n");
        metric.decimals()
                .ifPresent(decimals -> text.append(
                        value.isEmpty()
                                ? "SHOWDECIMALS=" + decimals + ";\n"
                                : "PRECISION(\"" + variable + "\",\"" + value + "\")=" + decimals + ";\n"));
        metric.nature()
                .ifPresent(nature ->
                        text.append("STOCKFA" + key + "=" + nature.name().charAt(0) + ";\n"));
    }

    private void note(Note note) {
        var name = (note.about().isEmpty() || note.about().containsValue("")
                        ? "NOTE"
                        : note.about().size() > 1 ? "CELLNOTE" : "VALUENOTE")
                + (note.mandatory() ? "X" : "");
        inEach(name, language -> keys(note, language), language -> note.text().in(language));
    }

    private String keys(Note note, String language) {
        var keys = new StringBuilder();
        for (var dimension : table.dimensions()) {
            var code = note.about().get(dimension.code());
            if (code == null) {
                continue;
            }
            var value = dimension.categories().stream()
                    .filter(category -> category.code().equals(code))
                    .map(category -> "\"" + category.label().in(language) + "\"")
                    .findFirst();
            keys.append(keys.isEmpty() ? "" : ",");
            keys.append(note.about().size() > 1 ? "" : "\"" + dimension.label().in(language) + "\"");
            value.ifPresent(
                    words -> keys.append(note.about().size() > 1 ? "" : ",").append(words));
        }
        return keys.isEmpty() ? "" : "(" + keys + ")";
    }

    private void inEach(String keyword, Function<String, String> keys, Function<String, String> words) {
        var languages = table.languages().isEmpty() ? List.of("") : table.languages();
        for (var language : languages) {
            text.append(keyword)
                    .append(language.equals(languages.getFirst()) ? "" : "[" + language + "]")
                    .append(keys.apply(language))
                    .append("=\"")
                    .append(words.apply(language).replace('\n', '#'))
                    .append("\";\n");
        }
    }

    private void cells(boolean keys) {
        text.append("DATA=\n");
        int row = table.dimensions().subList(stub, table.dimensions().size()).stream()
                .mapToInt(Dimension::size)
                .reduce(1, (a, b) -> a * b);
        table.eachCell((index, positions) -> {
            if (keys && index % row == 0) {
                for (int i = 0; i < stub; i++) {
                    text.append('"')
                            .append(table.dimensions()
                                    .get(i)
                                    .categories()
                                    .get(positions[i])
                                    .code())
                            .append("\",");
                }
            }
            text.append(
                            switch (table.cells().at(index)) {
                                case Content.Value(var number) -> number.toString();
                                case Content.Nil(var symbol) -> '"' + symbol + '"';
                                case Content.Nothing(var _, var symbol) -> '"' + symbol + '"';
                                case Content.Word(var word) -> word;
                            })
                    .append(index % row == row - 1 ? "\n" : " ");
        });
        text.append(";\n");
    }

    private static <T> String joined(List<T> all, Function<T, String> words) {
        return String.join("\",\"", all.stream().map(words).toList());
    }
}
