package dk.helhed.statistics.statement;

import dk.helhed.statistics.table.TableHead.StatusWords;
import dk.helhed.statistics.table.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What values of a release are marked with.
 *
 * @param sign the file's own
 * @param words that the file has for it; none where it says no more
 * @param isCodeList whether it is one of those of the code list that SDMX has for OBS_STATUS
 * @param cells how many values bear it
 */
public record StatedStatus(String sign, Text words, boolean isCodeList, long cells) {
    /** Missing values are none here, and a normal one is no mark. */
    private static final Set<String> CODE_LIST =
            Set.of("B", "D", "E", "F", "G", "I", "J", "K", "N", "P", "S", "U", "V", "W");

    private static final List<String> BREAK = List.of("break", "brud", "databrud", "brott", "brudd");

    static List<StatedStatus> of(StatusWords said, Map<String, Long> counted) {
        return counted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new StatedStatus(
                        one.getKey(),
                        said.words().getOrDefault(one.getKey(), Text.NONE),
                        said.isCodeList(),
                        one.getValue()))
                .toList();
    }

    /** Whether the code list says what it means, where the file itself does not. */
    boolean isKnown() {
        return isCodeList && CODE_LIST.contains(sign);
    }

    /** Whether the value is not to be compared with those before it: by the code list, or in the file's own words. */
    public boolean isBreak() {
        return isCodeList && sign.equals("B")
                || words.byLanguage().values().stream()
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .flatMap(text -> Stream.of(text.split("\\P{L}+")))
                        .anyMatch(BREAK::contains);
    }
}
