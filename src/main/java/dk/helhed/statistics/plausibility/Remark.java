package dk.helhed.statistics.plausibility;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.statement.Translations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something about the numbers of a file that a person is told before they count.
 *
 * @param examples the worst first, or names; at most some tens of them, the arguments count all
 */
public record Remark(Severity severity, String code, List<Object> arguments, List<Example> examples)
        implements Refusal {
    /** Their arguments are a measure and a total. */
    private static final Set<String> NAMING = Set.of(Check.TOTAL.code(), Check.UNCHECKED.code());

    /** In that language, where it names what the file has words for. */
    public Remark in(Translations words, String language) {
        return NAMING.contains(code)
                ? new Remark(
                        severity,
                        code,
                        arguments.stream()
                                .map(one -> one instanceof String label ? words.any(language, label) : one)
                                .toList(),
                        examples)
                : this;
    }

    /** The same remark has the same key: what was seen once is seen, until it says something else. */
    public String key() {
        return digest(severity + code + arguments + examples);
    }

    /** A short name for a long text. */
    public static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public boolean warns() {
        return severity == Severity.WARNS;
    }

    public boolean stops() {
        return severity == Severity.STOPS;
    }

    /** Examples that are cells with values, not names. */
    public boolean showsCells() {
        return examples.stream().anyMatch(example -> example.row() > 0);
    }

    /** What a reader of figures may be told: a cell may be a count below the threshold, a name is none. */
    Remark withoutCells() {
        return showsCells() ? new Remark(severity, code, arguments, List.of()) : this;
    }
}
