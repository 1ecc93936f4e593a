package dk.helhed.identity;

import dk.helhed.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Who an account belongs to. Lies in a table of its own, so that it can be erased and the account's id stay. */
public record Profile(String name, String email) {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /** Surrounding spaces are typing, not content. */
    public Profile {
        name = name.strip();
        email = email.strip();
    }

    public record NameMissing() implements Refusal {
        @Override
        public String code() {
            return "ACCT-003";
        }
    }

    public record EmailUnreadable() implements Refusal {
        @Override
        public String code() {
            return "ACCT-001";
        }
    }

    /** Why it cannot be, all reasons at once. */
    public List<Refusal> refusals() {
        var reasons = new ArrayList<Refusal>();
        if (name.isEmpty() || name.length() > 120) {
            reasons.add(new NameMissing());
        }
        if (email.length() > 254 || !EMAIL.matcher(email).matches()) {
            reasons.add(new EmailUnreadable());
        }
        return reasons;
    }
}
