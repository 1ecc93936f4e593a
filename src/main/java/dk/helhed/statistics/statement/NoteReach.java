package dk.helhed.statistics.statement;

import dk.helhed.statistics.cell.PlainText;
import dk.helhed.statistics.statement.StatedAxis.Kind;
import dk.helhed.statistics.table.Note;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which numbers a note is of. One of a category or of a cell follows the numbers that are made of it; one of a table or of a dimension
 * follows all. Where it is not known what a note is of, it follows: a note too many misleads less than one too few.
 *
 * @param axes what the columns of the file were taken to be; none of a release from before that was kept
 */
public record NoteReach(List<StatedAxis> axes) {
    /**
     * What some numbers are made of.
     *
     * @param area whether a text of the file is an area that they are of
     * @param period whether a text of the file is a period that they are of
     * @param picked what is read, above and below the line
     */
    public record Numbers(Predicate<String> area, Predicate<String> period, List<Picked> picked) {}

    /** @param categories those that count, by dimension; one that is absent counts whole, and with it each of its parts */
    public record Picked(String measure, Map<String, Set<String>> categories) {}

    public List<Note> following(List<Note> notes, Numbers numbers) {
        return notes.stream().filter(note -> follows(note, numbers)).toList();
    }

    boolean follows(Note note, Numbers numbers) {
        var places = note.about().entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .toList();
        return places.stream().allMatch(one -> isOfPlace(one, numbers))
                && (numbers.picked().isEmpty()
                        || numbers.picked().stream()
                                .anyMatch(picked -> places.stream().allMatch(one -> isOfPicked(one, picked))));
    }

    private boolean isOfPlace(Entry<String, String> place, Numbers numbers) {
        return axis(place)
                .map(axis -> switch (axis.kind()) {
                    case AREA -> numbers.area().test(PlainText.of(place.getValue()));
                    case PERIOD -> numbers.period().test(place.getValue());
                    case CATEGORY, MEASURE, NONE -> true;
                })
                .orElse(true);
    }

    private boolean isOfPicked(Entry<String, String> place, Picked picked) {
        return axis(place)
                .map(axis -> switch (axis.kind()) {
                    case CATEGORY ->
                        Optional.ofNullable(picked.categories().get(axis.name()))
                                .map(chosen -> chosen.contains(PlainText.of(place.getValue())))
                                .orElse(true);
                    case MEASURE -> axis.name().equals(picked.measure());
                    case NONE -> axis.label().equals(place.getKey());
                    case AREA, PERIOD -> true;
                })
                .orElse(true);
    }

    /** A dimension is a column, and so is each measure: of these the note names the dimension that they have in common. */
    private Optional<StatedAxis> axis(Entry<String, String> place) {
        return named(place.getKey())
                .or(() -> named(place.getValue())
                        .filter(axis -> axis.kind() == Kind.MEASURE || axis.kind() == Kind.NONE));
    }

    private Optional<StatedAxis> named(String label) {
        return axes.stream()
                .filter(axis -> axis.label().equals(label)
                        || axis.kind() == Kind.CATEGORY && axis.name().equals(label))
                .findFirst();
    }
}
