package dk.helhed.statistics.intake.lists;

import dk.helhed.statistics.intake.lists.Repair.SameArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of a file with the lists they stand on, and those of one municipality that are alike. */
final class Names {
    private final Map<Name, Set<String>> lists = new LinkedHashMap<>();
    private final Set<Name> stored;
    private final Set<Name> confirmed;

    private record Name(String municipality, String text) {}

    private Names(List<KnownName> known) {
        this.stored = known.stream()
                .map(one -> new Name(one.municipality(), one.kept()))
                .collect(Collectors.toSet());
        this.confirmed = known.stream()
                .map(one -> new Name(one.municipality(), one.written()))
                .collect(Collectors.toSet());
    }

    static Names of(List<WrittenRow> rows, List<KnownName> known) {
        var names = new Names(known);
        rows.forEach(row -> names.lists
                .computeIfAbsent(
                        new Name(row.text(ListField.MUNICIPALITY), row.text(ListField.AREA)), _ -> new TreeSet<>())
                .add(row.list()));
        return names;
    }

    /** Each name that is like a better one: stored already, or on more lists, or on an earlier one. */
    List<SameArea> alike() {
        var fromTheBest = Stream.concat(stored.stream(), lists.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing((Name name) -> !stored.contains(name))
                        .thenComparing(
                                name -> -lists.getOrDefault(name, Set.of()).size())
                        .thenComparing(this::first)
                        .thenComparing(Name::text))
                .toList();
        var found = new ArrayList<SameArea>();
        for (var index = 0; index < fromTheBest.size(); index++) {
            var name = fromTheBest.get(index);
            if (lists.containsKey(name) && !stored.contains(name) && !confirmed.contains(name)) {
                closest(name, fromTheBest.subList(0, index)).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(SameArea::likeness)
                .thenComparing(SameArea::municipality)
                .thenComparing(SameArea::written));
        return found;
    }

    /** Chains of repairs are not made: what is kept must itself be kept. */
    private static Optional<SameArea> closest(Name name, List<Name> better) {
        return better.stream()
                .filter(other -> other.municipality().equals(name.municipality()))
                .flatMap(other -> Likeness.between(name.text(), other.text())
                        .map(likeness -> new SameArea(name.municipality(), name.text(), other.text(), likeness))
                        .stream())
                .min(Comparator.comparing(SameArea::likeness));
    }

    private String first(Name name) {
        return lists.getOrDefault(name, Set.of("")).iterator().next();
    }
}
