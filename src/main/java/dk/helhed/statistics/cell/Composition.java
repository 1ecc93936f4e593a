package dk.helhed.statistics.cell;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an area is put together from.
 *
 * @param from the first day of the edition that names the parts; empty where it is what lies in the area
 * @param source who named them
 * @param parts their names
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Composition(Optional<LocalDate> from, Optional<String> source, List<String> parts) {}
