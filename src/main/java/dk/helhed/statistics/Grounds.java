package dk.helhed.statistics;

import java.util.List;

/**
 * What the values of a figure rest on, as short as paper needs it.
 *
 * @param headline of the value that stands for the figure: formula with its sums, definition, release, file with its rows, licence,
 *     area and protection; empty for a figure without values
 * @param places of all its values, a line for each place: the sums and the rows; empty where there are too many to be read
 * @param values how many there are
 */
public record Grounds(String headline, List<String> places, int values) {
    public static final Grounds NONE = new Grounds("", List.of(), 0);

    public Grounds {
        places = List.copyOf(places);
    }
}
