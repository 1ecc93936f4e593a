package dk.helhed.statistics.table.file;

import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.TableHead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of several tables of a file, before anybody has chosen it. One that cannot be read has no dimensions; why is told when it is
 * chosen.
 *
 * @param name that tells it from the others
 * @param title as its source calls it
 * @param sizes of its dimensions, by what they are called
 * @param heads of its columns as it would be read
 */
public record TableOutline(String name, String title, Map<String, Integer> sizes, long cells, List<String> heads) {

    /** @param heads of its columns as it would be read */
    public static TableOutline of(String name, TableInFile table, List<String> heads) {
        return new TableOutline(name, table.head().title().first(), sizes(table.head()), table.size(), heads);
    }

    public static TableOutline unreadable(String name) {
        return new TableOutline(name, "", Map.of(), 0, List.of());
    }

    public boolean isReadable() {
        return !heads.isEmpty();
    }

    private static Map<String, Integer> sizes(TableHead head) {
        var sizes = new LinkedHashMap<String, Integer>();
        for (Dimension dimension : head.dimensions()) {
            var label = dimension.label().first();
            sizes.merge(label.isBlank() ? dimension.code() : label, dimension.size(), Integer::max);
        }
        return sizes;
    }
}
