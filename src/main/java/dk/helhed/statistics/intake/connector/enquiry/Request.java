package dk.helhed.statistics.intake.connector.enquiry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One call of the StatBank's {@code data}: the codes of each variable that is asked for, in the table's order. */
public record Request(Format format, Presentation presentation, Map<String, List<String>> codes) {

    /** How the answer comes: both are lines of {@code ;}-separated fields, BULK without a limit. */
    public enum Format {
        CSV,
        BULK
    }

    /** Whether each field of the answer is a code and a label. */
    public boolean isOfBoth() {
        return presentation == Presentation.BOTH;
    }

    public Request {
        codes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }
}
