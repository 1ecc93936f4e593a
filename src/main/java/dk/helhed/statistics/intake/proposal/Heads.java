package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.intake.heads.HeadFields;
import dk.helhed.statistics.intake.heads.HeadPath;
import java.util.List;

/**
 * The heads of a table.
 *
 * @param lines of heads that each of them is made of
 * @param said what a person has said of the lines, if anything
 */
record Heads(List<String> texts, int lines, HeadFields said) {
    int size() {
        return texts.size();
    }

    String at(int column) {
        return texts.get(column);
    }

    /** From the upper line to the lowest. */
    List<String> path(int column) {
        return HeadPath.of(texts.get(column)).texts();
    }

    /** What stands right above the column. */
    String lowest(int column) {
        return path(column).getLast().strip();
    }
}
