package dk.helhed.statistics.plausibility;

import dk.helhed.statistics.indicator.PeriodCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which period a new one follows. */
public final class Following {
    private Following() {}

    /**
     * Every period that the release before has not, with the latest earlier one of the file that is of the same length; those
     * without one are left out.
     */
    public static Map<String, String> of(Collection<String> file, Set<String> before) {
        var following = new LinkedHashMap<String, String>();
        file.stream()
                .filter(period -> !before.contains(period))
                .sorted(PeriodCode.IN_TIME)
                .forEach(period -> earlier(period, file).ifPresent(last -> following.put(period, last)));
        return following;
    }

    private static Optional<String> earlier(String period, Collection<String> file) {
        var shape = PeriodCode.of(period).getClass();
        return file.stream()
                .filter(other -> PeriodCode.of(other).getClass() == shape)
                .filter(other -> PeriodCode.IN_TIME.compare(other, period) < 0)
                .max(PeriodCode.IN_TIME);
    }
}
