package dk.helhed.statistics.statement;

import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a file that it has in other languages too. What is counted, declared and defined is known by the words of its main
 * language; these are for reading.
 *
 * @param byDimension categories by their label, under the label of their dimension; what is no category under {@link #NAMES}
 */
public record Translations(Map<String, Map<String, Text>> byDimension) {
    public static final Translations NONE = new Translations(Map.of());

    /** Of dimensions, measures and units. */
    public static final String NAMES = "";

    private static final String UNITS = "UNITS";

    /** What is longer is no label, and too long to be looked up by. */
    private static final int LONGEST = 300;

    static Translations of(TableHead table) {
        var all = new LinkedHashMap<String, Map<String, Text>>();
        if (table.languages().size() > 1) {
            add(all, NAMES, table.content().first(), table.content());
            add(all, NAMES, table.title().first(), table.title());
            table.dimensions().forEach(dimension -> add(all, dimension));
            table.particulars().stream()
                    .filter(one -> one.name().equals(UNITS))
                    .map(Particular::text)
                    .forEach(unit -> add(all, NAMES, unit.first(), unit));
        }
        return new Translations(all);
    }

    /** With the dimensions as the dataset calls them, by the heads of the file: what is said of a category is found under it. */
    public Translations renamed(Map<String, String> named) {
        return of(lines().stream()
                .map(line ->
                        new Line(named.getOrDefault(line.dimension(), line.dimension()), line.label(), line.words()))
                .toList());
    }

    /** The words of what may be a measure, a dimension or a category: under any, if all agree. */
    public String any(String language, String label) {
        var words = byDimension.values().stream()
                .flatMap(labels -> Optional.ofNullable(labels.get(label)).stream())
                .map(text -> text.byLanguage().getOrDefault(language, label))
                .distinct()
                .toList();
        return words.size() == 1 ? words.getFirst() : label;
    }

    /** The label in that language; as it is where the file has no other word for it. */
    public String in(String language, String dimension, String label) {
        return Optional.ofNullable(byDimension.get(dimension))
                .flatMap(labels -> Optional.ofNullable(labels.get(label)))
                .map(words -> words.byLanguage().getOrDefault(language, label))
                .orElse(label);
    }

    public String name(String language, String label) {
        return in(language, NAMES, label);
    }

    /** The words of a category whose dimension the dataset may call something else than the file: under any, if all agree. */
    public String category(String language, String dimension, String label) {
        if (byDimension.containsKey(dimension)) {
            return in(language, dimension, label);
        }
        var words = byDimension.entrySet().stream()
                .filter(other ->
                        !other.getKey().equals(NAMES) && other.getValue().containsKey(label))
                .map(other -> in(language, other.getKey(), label))
                .distinct()
                .toList();
        return words.size() == 1 ? words.getFirst() : label;
    }

    private static void add(Map<String, Map<String, Text>> all, Dimension dimension) {
        var name = dimension.label().first().isBlank()
                ? dimension.code()
                : dimension.label().first().strip();
        add(all, NAMES, name, dimension.label());
        var namespace = dimension.role() == Dimension.Role.METRIC ? NAMES : name;
        dimension.categories().forEach(one -> add(all, namespace, one.label().first(), one.label()));
        if (dimension.role() == Dimension.Role.METRIC) {
            dimension.categories().forEach(one -> add(all, name, one.label().first(), one.label()));
        }
    }

    private static void add(Map<String, Map<String, Text>> all, String dimension, String label, Text words) {
        boolean isTranslated = words.byLanguage().values().stream().distinct().count() > 1;
        if (isTranslated && !label.isBlank() && label.length() <= LONGEST) {
            all.computeIfAbsent(dimension, _ -> new LinkedHashMap<>()).putIfAbsent(label.strip(), words);
        }
    }

    /** One line for each word. */
    public List<Line> lines() {
        return byDimension.entrySet().stream()
                .flatMap(dimension -> dimension.getValue().entrySet().stream()
                        .map(one -> new Line(dimension.getKey(), one.getKey(), one.getValue())))
                .toList();
    }

    public static Translations of(List<Line> lines) {
        var all = new LinkedHashMap<String, Map<String, Text>>();
        lines.forEach(line -> add(all, line.dimension(), line.label(), line.words()));
        return new Translations(all);
    }

    /** @param label in the file's main language */
    public record Line(String dimension, String label, Text words) {}
}
