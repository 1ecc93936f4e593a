package dk.helhed.statistics.intake.declaration;

import dk.helhed.kernel.Refusal;
import java.util.List;

/** Why a declaration cannot be used, with what the text names. */
public record DeclarationRefused(String code, List<Object> arguments) implements Refusal {
    static DeclarationRefused of(String code, Object... arguments) {
        return new DeclarationRefused(code, List.of(arguments));
    }
}
