package dk.helhed.statistics.statement;

import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a release keeps of what its file said.
 *
 * @param warnings what a person was told before it was imported
 */
public record ReleaseStatement(
        Colophon origin,
        List<Note> notes,
        List<Particular> particulars,
        List<StatedMeasure> measures,
        List<Warned> warnings) {

    public static final ReleaseStatement NONE =
            new ReleaseStatement(Colophon.UNSAID, List.of(), List.of(), List.of(), List.of());

    /** What is told in every place where its numbers are. */
    public List<Note> mandatory() {
        return notes.stream().filter(Note::mandatory).toList();
    }

    public List<Note> voluntary() {
        return notes.stream().filter(note -> !note.mandatory()).toList();
    }

    public ReleaseStatement warning(List<Warned> more) {
        var all = new ArrayList<>(more);
        all.addAll(warnings);
        return new ReleaseStatement(origin, notes, particulars, measures, List.copyOf(all));
    }

    /** Of the measures only these. */
    public ReleaseStatement measuring(Set<String> codes) {
        return new ReleaseStatement(
                origin,
                notes,
                particulars,
                measures.stream()
                        .filter(measure -> codes.contains(measure.code()))
                        .toList(),
                warnings);
    }

    public boolean saysNothing() {
        return equals(NONE);
    }

    /** Whether the file itself says anything besides its numbers. */
    public boolean saysMoreThanWarnings() {
        return !new ReleaseStatement(origin, notes, particulars, measures, List.of()).saysNothing();
    }
}
