package dk.helhed.statistics.intake.lists;

import dk.helhed.statistics.intake.lists.Repair.MisspeltKey;
import dk.helhed.statistics.intake.lists.Repair.SameArea;
import dk.helhed.statistics.intake.lists.Repair.Thousands;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersion;
import dk.helhed.statistics.lists.RuleVersions;
import dk.helhed.statistics.lists.assessment.Comparison;
import dk.helhed.statistics.lists.assessment.History;
import dk.helhed.statistics.lists.assessment.Official;
import dk.helhed.statistics.lists.assessment.Situation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the rows with the repairs that were accepted, and no others. */
public final class Settling {

    private final List<Repair> accepted;
    private final List<ListedRow> settled = new ArrayList<>();
    private final List<ListFinding> findings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Settling(List<Repair> accepted) {
        this.accepted = accepted;
    }

    /** @param accepted the repairs a person said yes to, with the names that were confirmed before */
    public static Settled of(List<WrittenRow> rows, List<? extends Repair> accepted) {
        var settling = new Settling(List.copyOf(accepted));
        rows.forEach(settling::settle);
        return new Settled(settling.settled, settling.findings);
    }

    private void settle(WrittenRow row) {
        var rule = year(row).flatMap(RuleVersions::ofList);
        var listed = listed(row.text(ListField.LISTED));
        if (rule.isEmpty()) {
            find("LIST-020", true, row, row.list());
        } else if (row.text(ListField.AREA).isBlank()
                || row.text(ListField.MUNICIPALITY).isBlank()) {
            find("LIST-021", true, row);
        } else if (listed.isEmpty()) {
            find("LIST-022", true, row, row.text(ListField.LISTED));
        } else {
            write(row, year(row).orElseThrow(), rule.get(), official(row, rule.get(), listed.get()));
        }
    }

    /** The class is read where the area is on the list; files name it on every row. */
    private Official official(WrittenRow row, RuleVersion rule, boolean listed) {
        var word = row.text(ListField.LIST_CLASS);
        if (!listed || word.isBlank()) {
            return Official.saying(listed);
        }
        return rule.called(word).map(Official::in).orElseGet(() -> {
            find("LIST-028", true, row, word);
            return Official.saying(true);
        });
    }

    private void write(WrittenRow row, int year, RuleVersion rule, Official official) {
        var values = values(row, rule);
        var municipality = row.text(ListField.MUNICIPALITY);
        var written = row.text(ListField.AREA);
        var name = name(municipality, written);
        if (!seen.add(year + "/" + municipality + "/" + name)) {
            find("LIST-026", true, row, name);
        }
        settled.add(new ListedRow(
                row.number(),
                year,
                municipality,
                written,
                name,
                official,
                values,
                row.text(ListField.NOTE),
                row.text(ListField.SOURCE)));
        var situation = Situation.published(year, values);
        if (Comparison.of(rule, situation, History.unknown(), official) instanceof Comparison.Differs) {
            find("LIST-030", false, row, official.listed() ? 1 : 0);
        }
    }

    private Map<ListCriterion, BigDecimal> values(WrittenRow row, RuleVersion rule) {
        var texts = new EnumMap<ListField, String>(ListField.class);
        texts.putAll(row.fields());
        row.strangers()
                .forEach((key, text) -> meant(key)
                        .ifPresentOrElse(
                                field -> texts.put(field, text), () -> find("LIST-023", false, row, key, text)));
        var values = new EnumMap<ListCriterion, BigDecimal>(ListCriterion.class);
        texts.forEach((field, text) -> field.criterion()
                .ifPresent(criterion -> value(row, criterion, text).ifPresent(value -> values.put(criterion, value))));
        rule.conditions().stream()
                .map(condition -> condition.criterion())
                .distinct()
                .filter(criterion -> !texts.keySet().stream()
                        .anyMatch(field -> field.criterion().equals(Optional.of(criterion))))
                .forEach(criterion -> find("LIST-027", false, row, criterion.name()));
        return values;
    }

    private Optional<BigDecimal> value(WrittenRow row, ListCriterion criterion, String written) {
        var residents = criterion == ListCriterion.RESIDENTS;
        var text = residents && inThousands(row.list()) && Repairs.isThousands(written)
                ? Repairs.wholePersons(written)
                : written;
        if (!text.matches(residents ? "[0-9]{1,7}" : "[0-9]{1,3}(\\.[0-9]{1,4})?")) {
            find(residents && Repairs.isThousands(text) ? "LIST-010" : "LIST-024", true, row, text);
            return Optional.empty();
        }
        var value = new BigDecimal(text);
        if (!residents && criterion != ListCriterion.INCOME && value.compareTo(new BigDecimal(100)) > 0) {
            find("LIST-025", true, row, text);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private boolean inThousands(String list) {
        return accepted.stream()
                .anyMatch(one ->
                        one instanceof Thousands thousands && thousands.list().equals(list));
    }

    private Optional<ListField> meant(String key) {
        return accepted.stream()
                .flatMap(one -> one instanceof MisspeltKey misspelt
                                && misspelt.written().equals(key)
                        ? Stream.of(misspelt.meant())
                        : Stream.empty())
                .findFirst();
    }

    private String name(String municipality, String written) {
        return accepted.stream()
                .flatMap(one -> one instanceof SameArea same
                                && same.municipality().equals(municipality)
                                && same.written().equals(written)
                        ? Stream.of(same.kept())
                        : Stream.empty())
                .findFirst()
                .orElse(written);
    }

    private void find(String code, boolean stops, WrittenRow row, Object... arguments) {
        findings.add(
                new ListFinding(code, stops, row.number(), row.list(), row.text(ListField.AREA), List.of(arguments)));
    }

    private static Optional<Integer> year(WrittenRow row) {
        return row.list().matches("[0-9]{4}") ? Optional.of(Integer.valueOf(row.list())) : Optional.empty();
    }

    /** The words of the two shapes of file; anything else is asked about. */
    private static Optional<Boolean> listed(String text) {
        return switch (text) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no", "no (left list)" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
