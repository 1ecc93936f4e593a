package dk.helhed.statistics.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.TableHead.StatusWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a release keeps of what its file said.
 *
 * @param warnings what a person was told before it was imported
 * @param statuses what its values are marked with; none in what was frozen before it was kept
 * @param axes what its columns were taken to be, while it is being made
 * @param translated the labels that the file has in several languages; empty in what was frozen before it was kept
 * @param codes that it has beside its labels; none in what was frozen before they were kept
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
        List<StatedAxis> axes,

        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Translations> translated,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Codes> codes) {

    public static final ReleaseStatement NONE = new ReleaseStatement(
            Colophon.UNSAID,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

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
        return new ReleaseStatement(
                origin, notes, particulars, measures, List.copyOf(all), statuses, axes, translated, codes);
    }

    /** Of the measures only these. */
    public ReleaseStatement measuring(Set<String> these) {
        return new ReleaseStatement(
                origin,
                notes,
                particulars,
                measures.stream()
                        .filter(measure -> these.contains(measure.code()))
                        .toList(),
                warnings,
                statuses,
                axes,
                translated,
                codes);
    }

    /** With what its values were found to be marked with. */
    public ReleaseStatement marking(StatusWords words, Map<String, Long> counted) {
        return new ReleaseStatement(
                origin,
                notes,
                particulars,
                measures,
                warnings,
                StatedStatus.of(words, counted),
                axes,
                translated,
                codes);
    }

    /** What is said of one of its marks. */
    public Optional<StatedStatus> status(String sign) {
        return statuses.stream().filter(one -> one.sign().equals(sign)).findFirst();
    }

    /** What the file calls things in other languages. */
    public Translations words() {
        return translated.orElse(Translations.NONE);
    }

    /** Every word of the file that its notes, particulars, measures and codes name. */
    public Set<String> named() {
        var named = new HashSet<String>();
        Stream.concat(notes.stream().map(Note::about), particulars.stream().map(Particular::about))
                .forEach(about -> {
                    named.addAll(about.keySet());
                    named.addAll(about.values());
                });
        measures.forEach(
                measure -> named.addAll(List.of(measure.name(), measure.metric().unit())));
        coding().of(StatedAxis.Kind.CATEGORY).forEach(one -> named.addAll(List.of(one.dimension(), one.label())));
        return named;
    }

    public ReleaseStatement translated(Translations words) {
        var some = Optional.of(words).filter(any -> !any.equals(Translations.NONE));
        return new ReleaseStatement(origin, notes, particulars, measures, warnings, statuses, axes, some, codes);
    }

    public ReleaseStatement coded(Codes all) {
        var some = Optional.of(all).filter(any -> !any.equals(Codes.NONE));
        return new ReleaseStatement(origin, notes, particulars, measures, warnings, statuses, axes, translated, some);
    }

    /** By what code the file knows things. */
    public Codes coding() {
        return codes.orElse(Codes.NONE);
    }

    public boolean saysNothing() {
        return equals(NONE);
    }

    /** Whether the file itself says anything besides its numbers. */
    public boolean saysMoreThanWarnings() {
        return !new ReleaseStatement(
                        origin,
                        notes,
                        particulars,
                        measures,
                        List.of(),
                        statuses,
                        List.of(),
                        Optional.empty(),
                        Optional.empty())
                .saysNothing();
    }
}
