package dk.helhed.statistics.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.TableHead.StatusWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a release keeps of what its file said.
 *
 * @param warnings what a person was told before it was imported
 * @param statuses what its values are marked with; none in what was frozen before it was kept
 * @param axes what its columns were taken to be, while it is being made
 */
public record ReleaseStatement(
        Colophon origin,
        List<Note> notes,
        List<Particular> particulars,
        List<StatedMeasure> measures,
        List<Warned> warnings,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<StatedStatus> statuses,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<StatedAxis> axes) {

    public static final ReleaseStatement NONE =
            new ReleaseStatement(Colophon.UNSAID, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

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
        return new ReleaseStatement(origin, notes, particulars, measures, List.copyOf(all), statuses, axes);
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
                warnings,
                statuses,
                axes);
    }

    /** With what its values were found to be marked with. */
    public ReleaseStatement marking(StatusWords words, Map<String, Long> counted) {
        return new ReleaseStatement(
                origin, notes, particulars, measures, warnings, StatedStatus.of(words, counted), axes);
    }

    /** What is said of one of its marks. */
    public Optional<StatedStatus> status(String sign) {
        return statuses.stream().filter(one -> one.sign().equals(sign)).findFirst();
    }

    public boolean saysNothing() {
        return equals(NONE);
    }

    /** Whether the file itself says anything besides its numbers. */
    public boolean saysMoreThanWarnings() {
        return !new ReleaseStatement(origin, notes, particulars, measures, List.of(), statuses, List.of())
                .saysNothing();
    }
}
