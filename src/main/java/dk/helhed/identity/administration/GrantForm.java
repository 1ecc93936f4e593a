package dk.helhed.identity.administration;

import dk.helhed.identity.Reach;
import dk.helhed.kernel.Period;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Grant;
import dk.helhed.web.Role;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A role to give, as it was typed. {@code until} is its last day, as people say it. */
record GrantForm(String role, String scope, String target, String from, String until) {
    static GrantForm empty() {
        return new GrantForm(Role.BOARD_MEMBER.name(), Reach.EVERYWHERE.name(), "", "", "");
    }

    sealed interface Reading {}

    record Read(Grant grant, Period period) implements Reading {}

    record Unreadable(List<Refusal> reasons) implements Reading {}

    record TargetMissing() implements Refusal {
        @Override
        public String code() {
            return "ACCT-006";
        }
    }

    record PeriodUnreadable() implements Refusal {
        @Override
        public String code() {
            return "ACCT-008";
        }
    }

    record OnlyEverywhere() implements Refusal {
        @Override
        public String code() {
            return "ACCT-009";
        }
    }

    /** @throws IllegalArgumentException when role or reach is none that the page offers */
    Reading read(LocalDate today) {
        var wanted = Role.valueOf(role);
        var reach = Reach.valueOf(scope);
        var reasons = new ArrayList<Refusal>();
        if (wanted == Role.ADMINISTRATOR && reach != Reach.EVERYWHERE) {
            reasons.add(new OnlyEverywhere());
        }
        var on = id();
        if (reach != Reach.EVERYWHERE && on.isEmpty()) {
            reasons.add(new TargetMissing());
        }
        var period = period(today);
        if (period.isEmpty()) {
            reasons.add(new PeriodUnreadable());
        }
        return reasons.isEmpty()
                ? new Read(new Grant(wanted, reach.on(on.orElse(null))), period.orElseThrow())
                : new Unreadable(reasons);
    }

    private Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(target.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Optional<Period> period(LocalDate today) {
        try {
            var first = from.isBlank() ? today : LocalDate.parse(from);
            return Optional.of(
                    until.isBlank()
                            ? Period.from(first)
                            : Period.of(first, LocalDate.parse(until).plusDays(1)));
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
