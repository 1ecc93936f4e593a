package dk.helhed.statistics.marking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.helhed.statistics.cell.RowRuns;
import java.util.Optional;
import java.util.UUID;

/**
 * Cells behind a value of which their file says something besides.
 *
 * @param sign the file's own
 * @param below whether they are in the sum below the line
 * @param rows which of the file's, as {@link RowRuns} writes them; empty where they are too many to be told apart
 */
public record Marked(
        UUID release,
        String sign,
        boolean below,
        long cells,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> rows) {}
