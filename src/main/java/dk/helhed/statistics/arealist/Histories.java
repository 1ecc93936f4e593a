package dk.helhed.statistics.arealist;

import dk.helhed.statistics.arealist.ListQueries.Continuation;
import dk.helhed.statistics.arealist.ListQueries.Row;
import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.RuleVersions;
import dk.helhed.statistics.lists.assessment.History;
import dk.helhed.statistics.lists.assessment.Official;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The earlier lists of every area, followed through the names that are confirmed to be its own and the areas it was joined
 * or split from. Where only some of those were in a class, it is not told whether the area was.
 */
final class Histories {
    private final Map<Integer, Map<UUID, Row>> lists = new TreeMap<>();
    private final List<Continuation> continuations;
    private final Map<UUID, Set<UUID>> same;

    /** @param same areas of the lists that are one area of the city, by each of them */
    Histories(List<Row> rows, List<Continuation> continuations, Map<UUID, Set<UUID>> same) {
        this.continuations = continuations;
        this.same = same;
        rows.forEach(row ->
                lists.computeIfAbsent(row.listYear(), _ -> new HashMap<>()).put(row.area(), row));
    }

    History of(UUID area) {
        var certain = new HashMap<Integer, Set<ListClass>>();
        var open = new HashMap<Integer, Set<ListClass>>();
        for (var year : lists.keySet()) {
            var answers = parts(area, year).stream()
                    .map(part -> row(part, year).map(Row::official).orElseGet(() -> Official.saying(false)))
                    .toList();
            certain.put(year, inAll(year, answers));
            open.put(year, inSome(year, answers));
        }
        return new History(certain, open);
    }

    /** The area on every list that names it or what it was before, the earliest first. */
    List<Row> rows(UUID area) {
        return lists.keySet().stream()
                .flatMap(year -> parts(area, year).stream().flatMap(part -> row(part, year).stream()))
                .toList();
    }

    /** Whether there is a list of the year, and it names neither the area nor what it was before. */
    boolean isUnnamed(UUID area, int year) {
        return lists.containsKey(year)
                && parts(area, year).stream().noneMatch(part -> row(part, year).isPresent());
    }

    /** What the area was on a list: itself, or the areas it goes on from. */
    private Set<UUID> parts(UUID area, int year) {
        var parts = new LinkedHashSet<UUID>();
        collect(area, year, new HashSet<>(), parts);
        return parts.isEmpty() ? Set.of(area) : parts;
    }

    private void collect(UUID area, int year, Set<UUID> seen, Set<UUID> parts) {
        var names = same.getOrDefault(area, Set.of(area));
        if (!seen.addAll(names)) {
            return;
        }
        var here = names.stream().filter(name -> row(name, year).isPresent()).toList();
        var earlier = continuations.stream()
                .filter(one -> names.contains(one.later()) && year < one.fromList())
                .toList();
        parts.addAll(here.isEmpty() && earlier.isEmpty() ? Set.of(area) : here);
        earlier.forEach(one -> collect(one.earlier(), year, seen, parts));
    }

    private Optional<Row> row(UUID area, int year) {
        return Optional.ofNullable(lists.getOrDefault(year, Map.of()).get(area));
    }

    private static Set<ListClass> inAll(int year, Collection<Official> answers) {
        var rule = RuleVersions.ofList(year).orElseThrow();
        var all = new HashSet<>(rule.reachable());
        answers.forEach(one -> all.retainAll(one.certain(rule)));
        return all;
    }

    private static Set<ListClass> inSome(int year, Collection<Official> answers) {
        var rule = RuleVersions.ofList(year).orElseThrow();
        var some = new HashSet<ListClass>();
        answers.forEach(one -> {
            some.addAll(one.certain(rule));
            some.addAll(one.open(rule));
        });
        some.removeAll(inAll(year, answers));
        return some;
    }
}
