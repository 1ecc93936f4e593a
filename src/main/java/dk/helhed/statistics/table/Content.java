package dk.helhed.statistics.table;

import dk.helhed.statistics.NothingKind;
import java.math.BigDecimal;

/** What stands in a cell. Kinds of nothing stay apart, each with the source's own sign; nothing is ever a bare null. */
public sealed interface Content {

    /** Exact, with the decimals of the file. */
    record Value(BigDecimal number) implements Content {}

    /** Exactly nil, for which the source has a sign of its own. */
    record Nil(String symbol) implements Content {}

    /** @param symbol empty where the file leaves the place open */
    record Nothing(NothingKind kind, String symbol) implements Content {}

    /** A text where others have a number; kept, never counted with. */
    record Word(String text) implements Content {}
}
