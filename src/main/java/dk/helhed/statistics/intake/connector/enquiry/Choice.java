package dk.helhed.statistics.intake.connector.enquiry;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which values of a variable are asked for. */
public sealed interface Choice {

    /** All of them, those that come later too. */
    record All() implements Choice {}

    /** These codes, in the table's order. */
    record These(Set<String> codes) implements Choice {
        public These {
            codes = Set.copyOf(codes);
        }
    }

    /** The last ones of the axis, such as the newest five years. */
    record Newest(int count) implements Choice {}

    /** None: the StatBank adds the variable up. */
    record LeftOut() implements Choice {}

    /** The choice as words that are stored; {@link #said} reads them. */
    default List<String> words() {
        return switch (this) {
            case All _ -> List.of("ALL");
            case These(var codes) ->
                Stream.concat(Stream.of("THESE"), codes.stream().sorted()).toList();
            case Newest(int count) -> List.of("NEWEST", String.valueOf(count));
            case LeftOut _ -> List.of("LEFT_OUT");
        };
    }

    /** The choice that was stored in these words. */
    static Choice said(List<String> words) {
        return switch (words.getFirst()) {
            case "ALL" -> new All();
            case "THESE" -> new These(Set.copyOf(words.subList(1, words.size())));
            case "NEWEST" -> new Newest(Integer.parseInt(words.getLast()));
            default -> new LeftOut();
        };
    }

    /** The codes that this choice means today. Codes that the table does not know are not among them. */
    default List<String> of(TableDescription.Variable variable) {
        var codes = variable.codes();
        return switch (this) {
            case All _ -> codes;
            case These(var chosen) -> codes.stream().filter(chosen::contains).toList();
            case Newest(int count) -> codes.subList(Math.max(0, codes.size() - count), codes.size());
            case LeftOut _ -> List.of();
        };
    }
}
