package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.RuleVersion;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The ministry's answer for an area.
 *
 * @param listClass the most far-reaching class it names; empty where the list says on or off only
 */
public record Official(boolean listed, Optional<ListClass> listClass) {
    public Official {
        if (!listed && listClass.isPresent()) {
            throw new IllegalArgumentException("In a class, but not on the list: " + listClass);
        }
    }

    public static Official saying(boolean listed) {
        return new Official(listed, Optional.empty());
    }

    public static Official in(ListClass listClass) {
        return new Official(true, Optional.of(listClass));
    }

    /** Whether a standing is what the ministry says. */
    Truth agrees(Standing standing) {
        if (listClass.isPresent()) {
            return agrees(standing, listClass.get());
        }
        var here = standing.isListed();
        return here == Truth.UNKNOWN ? Truth.UNKNOWN : here == (listed ? Truth.YES : Truth.NO) ? Truth.YES : Truth.NO;
    }

    private static Truth agrees(Standing standing, ListClass named) {
        return switch (standing) {
            case Standing.InClass(var one) -> one == named ? Truth.YES : Truth.NO;
            case Standing.OnNoList _ -> Truth.NO;
            case Standing.Open(var most, var least) -> {
                var between = named.compareTo(most) <= 0
                        && least.map(one -> named.compareTo(one) >= 0).orElse(true);
                yield between ? Truth.UNKNOWN : Truth.NO;
            }
        };
    }

    /** The classes the area is in for certain: those named, and those they build on. */
    public Set<ListClass> certain(RuleVersion rule) {
        if (!listed) {
            return Set.of();
        }
        var classes = EnumSet.noneOf(ListClass.class);
        for (var one = listClass.or(() -> only(rule)); one.isPresent(); one = rule.basis(one.get())) {
            classes.add(one.get());
        }
        return classes;
    }

    /** The classes it may be in as well, because the list does not say which. */
    public Set<ListClass> open(RuleVersion rule) {
        if (!listed || listClass.isPresent()) {
            return Set.of();
        }
        var classes = EnumSet.copyOf(rule.reachable());
        classes.removeAll(certain(rule));
        return classes;
    }

    /** The class that every area on such a list is in; empty where there are two ways onto it. */
    private static Optional<ListClass> only(RuleVersion rule) {
        var first = rule.reachable().stream()
                .filter(one -> rule.basis(one).isEmpty())
                .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }
}
