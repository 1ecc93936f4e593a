package dk.helhed.statistics.intake.connector.enquiry;

import java.util.List;
import java.util.Set;

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
