package dk.helhed.statistics.intake.lists;

import dk.helhed.statistics.intake.lists.Repair.MisspeltKey;
import dk.helhed.statistics.intake.lists.Repair.SameArea;
import dk.helhed.statistics.intake.lists.Repair.Thousands;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks for what a person could accept; changes nothing. */
public final class Repairs {
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private Repairs() {}

    /** @param known names of earlier imports, which are kept before those of the file */
    public static List<Repair> proposed(List<WrittenRow> rows, List<KnownName> known) {
        var all = new ArrayList<Repair>();
        all.addAll(thousands(rows));
        all.addAll(misspeltKeys(rows));
        all.addAll(Names.of(rows, known).alike());
        return List.copyOf(all);
    }

    /** Names that were confirmed before are not asked about again. */
    public static List<SameArea> confirmedBefore(List<KnownName> known) {
        return known.stream()
                .filter(name -> !name.written().equals(name.kept()))
                .map(name -> new SameArea(
                        name.municipality(),
                        name.written(),
                        name.kept(),
                        Likeness.between(name.written(), name.kept()).orElse(Likeness.SPELLING)))
                .toList();
    }

    static boolean isThousands(String written) {
        return written.matches("[0-9]{1,2}\\.[0-9]{1,3}");
    }

    static String wholePersons(String written) {
        return new BigDecimal(written).multiply(THOUSAND).stripTrailingZeros().toPlainString();
    }

    private static List<Repair> thousands(List<WrittenRow> rows) {
        var lists = new TreeMap<>(rows.stream()
                .filter(row -> isThousands(row.text(ListField.RESIDENTS)))
                .collect(Collectors.groupingBy(WrittenRow::list)));
        return lists.entrySet().stream()
                .<Repair>map(list -> {
                    var written = list.getValue().getFirst().text(ListField.RESIDENTS);
                    return new Thousands(list.getKey(), list.getValue().size(), written, wholePersons(written));
                })
                .toList();
    }

    private static List<Repair> misspeltKeys(List<WrittenRow> rows) {
        var found = new LinkedHashMap<String, MisspeltKey>();
        for (var row : rows) {
            for (var stranger : row.strangers().keySet()) {
                meant(row, stranger)
                        .ifPresent(field -> found.merge(
                                stranger,
                                new MisspeltKey(stranger, field, 1),
                                (before, _) -> new MisspeltKey(stranger, field, before.rows() + 1)));
            }
        }
        return List.copyOf(found.values());
    }

    private static Optional<ListField> meant(WrittenRow row, String stranger) {
        return Arrays.stream(ListField.values())
                .filter(field -> !field.json().isEmpty() && row.text(field).isEmpty())
                .filter(field -> Likeness.isOneStep(stranger, field.json()))
                .findFirst();
    }
}
