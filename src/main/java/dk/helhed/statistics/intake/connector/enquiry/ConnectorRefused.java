package dk.helhed.statistics.intake.connector.enquiry;

import dk.helhed.kernel.Refusal;
import java.util.List;

/** Why a StatBank could not be asked, or did not answer. */
public record ConnectorRefused(String code, List<Object> arguments) implements Refusal {
    public static ConnectorRefused of(String code, Object... arguments) {
        return new ConnectorRefused(code, List.of(arguments));
    }
}
