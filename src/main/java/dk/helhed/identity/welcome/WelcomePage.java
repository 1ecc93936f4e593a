package dk.helhed.identity.welcome;

import dk.helhed.kernel.Refusal;
import dk.helhed.web.Page;
import java.util.List;

/** What a link that opens once shows: a password to choose, the first administrator to become, or that it is spent. */
record WelcomePage(String token, Subject subject, List<Refusal> refusals) implements Page {
    sealed interface Subject {}

    record FirstAdministrator(String name, String email) implements Subject {}

    record Known(String email) implements Subject {}

    record Spent() implements Subject {}

    /** The code of a link that is spent. */
    String code() {
        return "SIGN-005";
    }

    String key() {
        return switch (subject) {
            case FirstAdministrator _ -> "first";
            case Known _ -> "known";
            case Spent _ -> "spent";
        };
    }
}
