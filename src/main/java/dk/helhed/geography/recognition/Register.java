package dk.helhed.geography.recognition;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaName;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The known areas of one level, found by what a file may call them. */
public final class Register {
    private final Map<AreaId, KnownArea> areas = new HashMap<>();
    private final Map<String, AreaId> byCode = new HashMap<>();
    private final Map<String, Set<AreaId>> byName = new HashMap<>();
    private final Map<String, Set<AreaId>> byAlias = new HashMap<>();
    private final Map<String, Set<AreaId>> byResemblance = new HashMap<>();

    public Register(List<KnownArea> known) {
        known.forEach(this::add);
    }

    private void add(KnownArea area) {
        areas.put(area.id(), area);
        area.code().ifPresent(code -> byCode.put(code, area.id()));
        put(byName, AreaName.key(area.name()), area.id());
        put(byResemblance, Resemblance.of(area.name()), area.id());
        for (var alias : area.aliases()) {
            put(byAlias, AreaName.key(alias), area.id());
            put(byResemblance, Resemblance.of(alias), area.id());
        }
    }

    /** What one text means that may be a code or a name. */
    public Match either(String text) {
        return byCode.containsKey(text) ? match(text, "") : match("", text);
    }

    /** @param code empty when the file has none, as {@code name} */
    public Match match(String code, String name) {
        var coded = Optional.ofNullable(byCode.get(code));
        var named = named(name);
        if (coded.isPresent()) {
            return named.found()
                    .filter(area -> !area.equals(coded.get()))
                    .<Match>map(area -> new Match.Contradicted(area, coded))
                    .orElseGet(() -> new Match.Found(coded.get(), Match.How.CODE));
        }
        return switch (named) {
            case Match.Found(var area, var _)
            when isCodedOtherwise(area, code) -> new Match.Contradicted(area, Optional.empty());
            case Match.Unmatched _ -> alike(code, name);
            default -> named;
        };
    }

    public String name(AreaId area) {
        return Optional.ofNullable(areas.get(area)).map(KnownArea::name).orElse("?");
    }

    public boolean holds(AreaId area) {
        return areas.containsKey(area);
    }

    private Match named(String name) {
        var key = AreaName.key(name);
        var proper = byName.getOrDefault(key, Set.of());
        var other = byAlias.getOrDefault(key, Set.of());
        var all = new LinkedHashSet<>(proper);
        all.addAll(other);
        return switch (all.size()) {
            case 0 -> new Match.Unmatched();
            case 1 -> new Match.Found(all.getFirst(), proper.isEmpty() ? Match.How.ALIAS : Match.How.NAME);
            default -> new Match.Ambiguous(List.copyOf(all));
        };
    }

    private Match alike(String code, String name) {
        var areas = byResemblance.getOrDefault(Resemblance.of(name), Set.of()).stream()
                .filter(area -> !isCodedOtherwise(area, code))
                .toList();
        return areas.isEmpty() ? new Match.Unmatched() : new Match.Proposed(areas);
    }

    private boolean isCodedOtherwise(AreaId area, String code) {
        return !code.isEmpty()
                && Optional.ofNullable(areas.get(area)).flatMap(KnownArea::code).isPresent();
    }

    private static void put(Map<String, Set<AreaId>> map, String key, AreaId area) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(area);
        }
    }
}
