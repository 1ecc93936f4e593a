package dk.helhed.statistics.intake.statbank;

import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The first line: one variable in each column, and the column of the values. The StatBank fixes neither their order nor whether
 * time comes last.
 *
 * @param value where the values stand, from 0
 */
record StatbankHeads(List<String> heads, int value) {
    /** A head that ends so stands over the codes of the column that is called as it is without. */
    static final String CODES = ":kode";

    private static final Set<String> VALUES = Set.of("INDHOLD", "CONTENT", "CONTENTS");
    private static final Set<String> TIMES = Set.of("TID", "TIME");
    private static final Set<String> UNITS = Set.of("ENHED", "UNIT");

    StatbankHeads {
        heads = List.copyOf(heads);
    }

    static StatbankHeads of(List<String> fields) {
        var heads = fields.stream().map(String::strip).toList();
        var values = IntStream.range(0, heads.size())
                .filter(i -> isValue(heads.get(i)))
                .boxed()
                .toList();
        if (values.isEmpty()) {
            throw new TableUnreadable(TableRefused.of("READ-052", "INDHOLD"));
        }
        var seen = new HashSet<String>();
        if (values.size() > 1 || heads.stream().anyMatch(head -> head.isEmpty() || !seen.add(upper(head)))) {
            throw new TableUnreadable(TableRefused.of("READ-053"));
        }
        if (heads.size() == 1) {
            throw new TableUnreadable(TableRefused.of("READ-052", "TID"));
        }
        return new StatbankHeads(heads, values.getFirst());
    }

    static boolean isValue(String head) {
        return VALUES.contains(upper(head.strip()));
    }

    /** What the StatBank's own names for its variables say; its files say nothing more. */
    static Role role(String head) {
        var name = upper(head);
        if (TIMES.contains(name)) {
            return Role.TIME;
        }
        if (UNITS.contains(name)) {
            return Role.METRIC;
        }
        return name.matches("OMR(ÅDE|KK)?\\d*|KOM(K|MUNE).*|BYDEL.*|REGION.*|AREA|MUNICIPALITY.*|DISTRICT.*")
                ? Role.GEO
                : Role.OTHER;
    }

    private static String upper(String head) {
        return head.toUpperCase(Locale.ROOT);
    }

    List<Integer> axes() {
        return IntStream.range(0, heads.size())
                .filter(i -> i != value && !isOfCodes(heads.get(i)))
                .boxed()
                .toList();
    }

    /** Where the codes of an axis stand: in their own column, else where its texts do, which are codes and labels at once. */
    int codes(int axis) {
        int own = heads.indexOf(heads.get(axis) + CODES);
        return own < 0 ? axis : own;
    }

    private boolean isOfCodes(String head) {
        return head.endsWith(CODES) && heads.contains(head.substring(0, head.length() - CODES.length()));
    }
}
