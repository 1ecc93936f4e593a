package dk.helhed.statistics.intake.connector.enquiry;

import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Variable;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.legend.Meaning;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How a fetched file is read, as far as the table's description says it. A person confirms it the first time.
 *
 * @param dataset what is known of a dataset that the file would bring
 */
public record KnownReading(TableDescription table, Map<String, String> dataset) {
    private static final Pattern COUNTED = Pattern.compile("(?iu)(antal|personer|husstande|boliger|number|persons).*");
    private static final Pattern AREA = Pattern.compile("(?iu)(omr|bydel|kom|region|distrikt|kvarter|rode).*");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 60;
    private static final List<String> UNITS = List.of("ENHED", "UNIT");

    public KnownReading {
        dataset = Map.copyOf(dataset);
    }

    /** @param licence the source line of what comes from there */
    public static KnownReading of(TableDescription table, String source, String licence) {
        return new KnownReading(
                table,
                Map.of(
                        "datasetName",
                        shortened(table.title(), LONGEST_NAME - table.id().length() - 3) + " (" + table.id() + ")",
                        "source",
                        source,
                        "licence",
                        licence,
                        "rhythm",
                        rhythm(table)));
    }

    /** CSV and BULK of a StatBank, which the bytes alone do not say for certain. */
    public StatisticsFormat format() {
        return StatisticsFormat.STATBANK;
    }

    /** What is known, over what was proposed from the file's looks. */
    public DeclarationFields over(DeclarationFields proposal) {
        var known = new HashMap<>(dataset);
        var measures = IntStream.range(0, proposal.headers().size())
                .filter(i -> proposal.text("role" + i).equals("MEASURE"))
                .boxed()
                .toList();
        for (int i = 0; i < proposal.headers().size(); i++) {
            if (measures.contains(i)) {
                known.putAll(measure(i, proposal, measures.size() == 1));
            } else {
                known.putAll(axis(i, proposal.headers().get(i)));
            }
        }
        return proposal.with(known).with(signs(proposal));
    }

    /** Every sign that a StatBank has for nothing, also those that this file does not happen to hold. */
    private static Map<String, String> signs(DeclarationFields proposal) {
        var signs = new HashMap<>(Map.of("empty", Meaning.MISSING.name()));
        int next = (int) proposal.fields().keySet().stream()
                .filter(field -> field.startsWith("sign"))
                .count();
        for (var sign : Meaning.OF_STATBANKS.entrySet()) {
            if (!proposal.fields().containsValue(sign.getKey())) {
                signs.put("sign" + next, sign.getKey());
                signs.put("meaning" + next++, sign.getValue().name());
            }
        }
        return signs;
    }

    /**
     * The file has no name for its values; the table's title is one, without the axes that it lists. A table of several
     * units says its own of them all, which holds for none for certain: there the label of each is what is known of it.
     */
    private Map<String, String> measure(int column, DeclarationFields proposal, boolean isOnly) {
        var labelled = ofSeveralUnits(proposal.headers().get(column));
        if (labelled.isPresent()) {
            return Map.of(
                    "unit" + column,
                    shortened(labelled.get(), LONGEST_UNIT),
                    "counted" + column,
                    proposal.text("counted" + column).equals("yes")
                                    || COUNTED.matcher(labelled.get()).matches()
                            ? "yes"
                            : "no");
        }
        if (!isOnly) {
            return Map.of();
        }
        return Map.of(
                "name" + column,
                shortened(table.title().replaceFirst("(?iu) (efter|by) .*", ""), LONGEST_NAME),
                "unit" + column,
                table.unit().toLowerCase(Locale.ROOT),
                "counted" + column,
                COUNTED.matcher(table.unit()).matches() ? "yes" : "no");
    }

    /** What the table calls the unit that is at the head of a measure, when it has more than one. */
    private Optional<String> ofSeveralUnits(String head) {
        return UNITS.stream()
                .flatMap(axis -> table.variable(axis).stream())
                .filter(axis -> axis.values().size() > 1)
                .flatMap(axis -> axis.values().stream())
                .filter(unit -> unit.label().strip().equals(head) || unit.id().equals(head))
                .map(unit -> unit.label().strip())
                .findFirst();
    }

    private Map<String, String> axis(int column, String head) {
        return table.variable(head)
                .map(variable -> Map.of(
                        "role" + column, role(variable),
                        "name" + column, variable.title()))
                .orElse(Map.of());
    }

    private String role(Variable variable) {
        if (variable.time()) {
            return "PERIOD";
        }
        return area().filter(variable::equals).isPresent() ? "AREA" : "CATEGORY";
    }

    /** The axis of areas: the one that is drawn on a map, else the one that is called so. */
    private Optional<Variable> area() {
        return table.variables().stream()
                .filter(Variable::mapped)
                .findFirst()
                .or(() -> table.variables().stream()
                        .filter(variable -> !variable.time())
                        .filter(variable -> AREA.matcher(variable.id()).matches()
                                || AREA.matcher(variable.title()).matches())
                        .findFirst());
    }

    /** What the axis of areas is called; empty where there is none. */
    public String areaAxis() {
        return area().map(Variable::title).orElse("");
    }

    /** The labels and the codes of the axis of areas, either of which may be what we know an area by. */
    public List<TableDescription.Value> areas() {
        return area().map(Variable::values).orElse(List.of());
    }

    /** How often the table gets a new period, by how its newest one is written. */
    private static String rhythm(TableDescription table) {
        var newest = table.variables().stream()
                .filter(Variable::time)
                .flatMap(variable -> variable.codes().reversed().stream().limit(1))
                .findFirst()
                .orElse("");
        return List.of(Map.entry("K", "hvert kvartal"), Map.entry("M", "hver måned"), Map.entry("H", "hvert halvår"))
                .stream()
                .filter(sign -> newest.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("hvert år");
    }

    private static String shortened(String text, int length) {
        return text.substring(0, Math.min(text.length(), length)).strip();
    }
}
