package dk.helhed.statistics.intake.lists;

import dk.helhed.kernel.Refusal;
import java.util.List;

/**
 * Something about a row that a person must know before the list is taken in.
 *
 * @param stops nothing is taken in while it stands
 * @param row in the order of the file, from 1
 */
public record ListFinding(String code, boolean stops, int row, String list, String area, List<Object> arguments)
        implements Refusal {
    public ListFinding {
        arguments = List.copyOf(arguments);
    }
}
