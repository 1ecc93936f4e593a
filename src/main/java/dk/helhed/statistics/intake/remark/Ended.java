package dk.helhed.statistics.intake.remark;

import static java.util.stream.Collectors.joining;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.Crosswalks;
import dk.helhed.statistics.carrying.Borders;
import dk.helhed.statistics.carrying.Borders.Presence;
import dk.helhed.statistics.carrying.Passage;
import dk.helhed.statistics.indicator.PeriodCode;
import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.intake.remark.Remarking.Placed;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.warehouse.Warehouse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Numbers of areas for periods in which they were no more: a change of borders ended them before. */
@Component
class Ended {
    private static final String CODE = "INTAKE-250";
    /** Names within a sentence; the rest are counted. */
    private static final int NAMED = 8;

    private final Crosswalks crosswalks;
    private final Warehouse warehouse;

    Ended(Crosswalks crosswalks, Warehouse warehouse) {
        this.crosswalks = crosswalks;
        this.warehouse = warehouse;
    }

    private record Late(Set<String> texts, Set<String> periods) {
        Late() {
            this(new TreeSet<>(), new TreeSet<>(PeriodCode.IN_TIME));
        }
    }

    /** One for each day on which areas ended. Of a file without such areas no cell is read. */
    List<Remark> remarks(Placed placed) {
        var borders = new Borders(crosswalks.all().stream().map(Passage::of).toList());
        var ended = new HashMap<String, AreaId>();
        placed.places().forEach((text, area) -> borders.endedOn(area).ifPresent(_ -> ended.put(text, area)));
        if (ended.isEmpty()) {
            return List.of();
        }
        var late = new TreeMap<LocalDate, Late>();
        warehouse
                .periods(placed.cells(), ended.keySet())
                .forEach((text, periods) -> Stream.ofNullable(ended.get(text))
                        .forEach(area -> periods.stream()
                                .filter(period -> isAfter(borders, area, PeriodCode.of(period)))
                                .forEach(period -> {
                                    var day = borders.endedOn(area).orElseThrow();
                                    var same = late.computeIfAbsent(day, _ -> new Late());
                                    same.texts().add(text);
                                    same.periods().add(period);
                                })));
        return late.entrySet().stream().map(Ended::remark).toList();
    }

    private static boolean isAfter(Borders borders, AreaId area, PeriodCode period) {
        return borders.presence(area, period.firstDay(), period.lastDay()) == Presence.NOT_AT_ALL
                && borders.endedOn(area)
                        .filter(day -> !period.firstDay().isBefore(day))
                        .isPresent();
    }

    /** The last day is an instant, as a remark is kept as text and read again. */
    private static Remark remark(Map.Entry<LocalDate, Late> ended) {
        var last = ended.getKey().minusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Remark(
                Severity.WARNS,
                CODE,
                List.of(
                        ended.getValue().texts().size(),
                        named(ended.getValue().texts()),
                        named(ended.getValue().periods()),
                        last.toEpochMilli()),
                List.of());
    }

    private static String named(Collection<String> names) {
        return names.stream().limit(NAMED).collect(joining(", ")) + (names.size() > NAMED ? " …" : "");
    }
}
