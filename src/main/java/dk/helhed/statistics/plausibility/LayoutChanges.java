package dk.helhed.statistics.plausibility;

import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.wide.PeriodHeads;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** How a file is laid out otherwise than that of the release before: what a person would see with both side by side. */
public final class LayoutChanges {
    /** Where the table stands and how its numbers are written; in another kind of file these are other questions. */
    private static final List<String> PLACES =
            List.of("encoding", "separator", "sheet", "headerRow", "decimal", "thousands");

    private static final List<String> OF_MEASURE = List.of("unit", "decimals", "nature", "counted");

    private static final List<String> HAVE_UNITS = List.of("MEASURE", DeclarationFields.PERIOD_VALUES);

    private final DeclarationFields before;
    private final DeclarationFields now;
    private final List<List<Object>> changes = new ArrayList<>();

    private LayoutChanges(DeclarationFields before, DeclarationFields now) {
        this.before = before;
        this.now = now;
    }

    /** One remark for each thing that changed; none where nothing did. */
    public static List<Remark> between(DeclarationFields before, DeclarationFields now, Severity severity) {
        var layout = new LayoutChanges(PeriodHeads.together(before), PeriodHeads.together(whole(now)));
        layout.fields(List.of("kind"));
        if (layout.changes.isEmpty()) {
            layout.fields(PLACES);
        }
        layout.columns();
        return layout.changes.stream()
                .map(change -> new Remark(severity, Check.LAYOUT.code(), change, List.of()))
                .toList();
    }

    /** Said the way it is kept, so that what is usual is spelled out on both sides. */
    private static DeclarationFields whole(DeclarationFields fields) {
        return fields.declaration() instanceof DeclarationFields.Whole(var declaration)
                ? DeclarationFields.of(declaration)
                : fields;
    }

    /** Of a file that says itself how it is read some are empty; they were never asked. */
    private void fields(List<String> names) {
        for (String name : names) {
            if (!before.text(name).isEmpty() && !now.text(name).isEmpty()) {
                tell(name.toUpperCase(Locale.ROOT), "", before.text(name), now.text(name));
            }
        }
    }

    private void columns() {
        var old = before.headers();
        var fresh = now.headers();
        var renamed = renamed(old, fresh);
        listed(
                "NEW",
                fresh.stream()
                        .filter(head -> !old.contains(head) && !renamed.containsValue(head))
                        .toList());
        listed(
                "GONE",
                old.stream()
                        .filter(head -> !fresh.contains(head) && !renamed.containsKey(head))
                        .toList());
        renamed.forEach((was, is) -> changes.add(List.of("RENAMED", "", was, is)));
        var stayed = old.stream()
                .map(head -> renamed.getOrDefault(head, head))
                .filter(fresh::contains)
                .distinct()
                .toList();
        listed(
                "MOVED",
                moved(stayed, fresh.stream().filter(stayed::contains).distinct().toList()));
        for (String head : old) {
            int here = fresh.indexOf(renamed.getOrDefault(head, head));
            if (here >= 0) {
                meaning(renamed.getOrDefault(head, head), old.indexOf(head), here);
            }
        }
    }

    /** A head that is gone and one that is new are the same column when they hold the same: its only area, a measure by name. */
    private Map<String, String> renamed(List<String> old, List<String> fresh) {
        var renamed = new LinkedHashMap<String, String>();
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < fresh.size(); j++) {
                if (!fresh.contains(old.get(i))
                        && !old.contains(fresh.get(j))
                        && !renamed.containsValue(fresh.get(j))
                        && same(i, j, old.size() == fresh.size())) {
                    renamed.putIfAbsent(old.get(i), fresh.get(j));
                }
            }
        }
        return renamed;
    }

    private boolean same(int i, int j, boolean equallyMany) {
        var role = before.text("role" + i);
        if (role.equals("IGNORE") || !role.equals(now.text("role" + j))) {
            return false;
        }
        return role.equals("AREA")
                || role.equals("PERIOD")
                || !before.text("name" + i).isEmpty() && before.text("name" + i).equals(now.text("name" + j))
                || equallyMany && i == j;
    }

    /** The fewest columns that must be taken out for the rest to stand in the old order. */
    private static List<String> moved(List<String> old, List<String> fresh) {
        var kept = new ArrayList<List<String>>();
        for (int i = 0; i < fresh.size(); i++) {
            int place = old.indexOf(fresh.get(i));
            var longest = IntStream.range(0, i)
                    .mapToObj(kept::get)
                    .filter(chain -> old.indexOf(chain.getLast()) < place)
                    .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
            var chain = new ArrayList<>(longest);
            chain.add(fresh.get(i));
            kept.add(chain);
        }
        var most = kept.stream().reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
        return fresh.stream().filter(head -> !most.contains(head)).toList();
    }

    private void meaning(String head, int was, int is) {
        if (!before.text("role" + was).equals(now.text("role" + is))) {
            tell("ROLE", head, before.text("role" + was), now.text("role" + is));
        } else if (HAVE_UNITS.contains(before.text("role" + was))) {
            OF_MEASURE.forEach(field ->
                    tell(field.toUpperCase(Locale.ROOT), head, before.text(field + was), now.text(field + is)));
        }
    }

    private void listed(String what, List<String> heads) {
        if (!heads.isEmpty()) {
            changes.add(List.of(what, "", String.join(", ", heads), heads.size()));
        }
    }

    private void tell(String what, String column, String was, String is) {
        if (!was.equals(is)) {
            changes.add(List.of(what, column, was.isEmpty() ? "–" : was, is.isEmpty() ? "–" : is));
        }
    }
}
