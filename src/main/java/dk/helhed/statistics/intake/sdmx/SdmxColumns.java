package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** What the columns are: dimensions stand before OBS_VALUE, attributes after it. A head may be an id, or an id and a label. */
record SdmxColumns(List<String> heads) {
    private static final Set<String> ABOUT_THE_FILE =
            Set.of("DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY");

    SdmxColumns {
        heads = List.copyOf(heads);
        if (heads.stream().noneMatch(head -> id(head).equals("OBS_VALUE"))) {
            throw new TableUnreadable(TableRefused.of("READ-052", "OBS_VALUE"));
        }
        if (heads.stream().map(SdmxColumns::id).distinct().count() != heads.size()) {
            throw new TableUnreadable(TableRefused.of("READ-053"));
        }
    }

    static String id(String field) {
        int colon = field.indexOf(':');
        return (colon < 0 ? field : field.substring(0, colon))
                .replaceAll("\\[.\\]$", "")
                .strip();
    }

    static String label(String field) {
        int colon = field.indexOf(':');
        return colon < 0 ? "" : field.substring(colon + 1).strip();
    }

    int value() {
        return position("OBS_VALUE").orElseThrow();
    }

    private OptionalInt position(String id) {
        return IntStream.range(0, heads.size())
                .filter(i -> id(heads.get(i)).equals(id))
                .findFirst();
    }

    /** The code in that column of a row; empty where the file has no such column. */
    String code(String id, List<String> fields) {
        var position = position(id);
        return position.isPresent() ? id(fields.get(position.getAsInt())) : "";
    }

    /** Positions of the dimensions, in the file's order. */
    List<Integer> dimensions() {
        return IntStream.range(0, value())
                .filter(i -> !ABOUT_THE_FILE.contains(id(heads.get(i))))
                .boxed()
                .toList();
    }
}
