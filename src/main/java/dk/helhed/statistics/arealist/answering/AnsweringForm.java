package dk.helhed.statistics.arealist.answering;

import dk.helhed.statistics.arealist.answering.AnsweringQueries.Chosen;
import dk.helhed.statistics.lists.ListCriterion;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The choice as it stands in the form.
 *
 * @param version the one it was made from; 0 where there was none
 */
record AnsweringForm(String version, Map<ListCriterion, Line> lines, String note) {

    /** @param indicator its id as text; empty where none is chosen */
    record Line(String indicator, String yearsBack) {
        boolean isChosen() {
            return !indicator.isEmpty();
        }
    }

    static AnsweringForm of(int version, List<Chosen> chosen) {
        var lines = Arrays.stream(ListCriterion.values())
                .collect(Collectors.toMap(one -> one, AnsweringForm::usual, (one, _) -> one, AnsweringForm::empty));
        chosen.stream()
                .filter(one -> one.version() == version)
                .forEach(one -> lines.put(
                        one.criterion(), new Line(one.indicatorId().toString(), String.valueOf(one.yearsBack()))));
        return new AnsweringForm(String.valueOf(version), lines, "");
    }

    static AnsweringForm of(Map<String, String> sent) {
        var lines = Arrays.stream(ListCriterion.values())
                .collect(Collectors.toMap(
                        one -> one,
                        one -> new Line(
                                sent.getOrDefault("indicator." + one, "").strip(),
                                sent.getOrDefault("back." + one, "").strip()),
                        (one, _) -> one,
                        AnsweringForm::empty));
        return new AnsweringForm(
                sent.getOrDefault("version", ""),
                lines,
                sent.getOrDefault("note", "").strip());
    }

    /** Residents and origin are counted on 1 January of the list's year, the other conditions the year before. */
    private static Line usual(ListCriterion criterion) {
        return new Line("", criterion == ListCriterion.RESIDENTS || criterion == ListCriterion.NON_WESTERN ? "0" : "1");
    }

    private static EnumMap<ListCriterion, Line> empty() {
        return new EnumMap<>(ListCriterion.class);
    }
}
