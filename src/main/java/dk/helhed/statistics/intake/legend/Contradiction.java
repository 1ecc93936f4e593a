package dk.helhed.statistics.intake.legend;

import java.util.List;

/**
 * A sign of which the file itself says another thing than its reading.
 *
 * @param said what the file says
 * @param read what the reading says
 */
public record Contradiction(String sign, Meaning said, Meaning read) {
    /** Nobody has said which of the two holds. */
    public static final String OPEN = "INTAKE-260";

    /** A person has confirmed the reading. */
    public static final String SETTLED = "INTAKE-263";

    public List<Object> arguments() {
        return List.of(sign, said.name(), read.name());
    }

    /** Of a finding, as it was kept. */
    public static Contradiction of(List<Object> arguments) {
        return new Contradiction(
                arguments.get(0).toString(),
                Meaning.valueOf(arguments.get(1).toString()),
                Meaning.valueOf(arguments.get(2).toString()));
    }
}
