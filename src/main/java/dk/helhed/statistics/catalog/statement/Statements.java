package dk.helhed.statistics.catalog.statement;

import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.statement.Codes;
import dk.helhed.statistics.statement.NoteReach;
import dk.helhed.statistics.statement.NoteReach.Numbers;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.statistics.statement.Translations;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.total.StatedTotals;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the files of releases said. */
@Component
@Transactional(readOnly = true)
public class Statements {
    private static final int NOTES_IN_FULL = 500;

    /** A figure tells every mandatory note and so many others; the rest is on the receipt of its release. */
    private static final int NOTES_OF_A_FIGURE = 20;

    private final StatementQueries queries;

    Statements(StatementQueries queries) {
        this.queries = queries;
    }

    /** All of it, as far as a page can show it. */
    public ReleaseStatement of(ReleaseId release) {
        return coded(
                release,
                new ReleaseStatement(
                        queries.origin(release),
                        notes(release, NOTES_IN_FULL),
                        queries.particulars(release),
                        queries.measures(release),
                        queries.warnings(release),
                        queries.statuses(release),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** With every note, in the order of the file. */
    public ReleaseStatement inFull(ReleaseId release) {
        return translated(
                release,
                new ReleaseStatement(
                        queries.origin(release),
                        queries.notes(release),
                        queries.particulars(release),
                        queries.measures(release),
                        queries.warnings(release),
                        queries.statuses(release),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /**
     * What goes with some of its numbers.
     *
     * @param numbers they are asked for where a note is not of all
     * @param areMarked whether any of them is made of values with a mark
     * @param codes of what they are about
     */
    public ReleaseStatement withNumbers(ReleaseId release, Supplier<Numbers> numbers, boolean areMarked, Codes codes) {
        return translated(
                release,
                new ReleaseStatement(
                        queries.origin(release),
                        following(release, numbers),
                        List.of(),
                        queries.measures(release),
                        List.of(),
                        areMarked ? queries.statuses(release) : List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(codes).filter(any -> !any.equals(Codes.NONE))));
    }

    /** By what codes its file knows these, which are labels of categories, periods, measures' codes and ids of areas. */
    public Codes codes(ReleaseId release, Set<String> labels) {
        return labels.isEmpty() ? Codes.NONE : new Codes(queries.codes(release, labels));
    }

    /** What its file calls these words of its main language in others. */
    public Translations translations(ReleaseId release, Set<String> words) {
        return words.isEmpty() ? Translations.NONE : Translations.of(queries.translations(release, words));
    }

    private ReleaseStatement coded(ReleaseId release, ReleaseStatement said) {
        return translated(release, said.coded(new Codes(queries.codes(release))));
    }

    private ReleaseStatement translated(ReleaseId release, ReleaseStatement said) {
        return said.translated(translations(release, said.named()));
    }

    /** What stands for all of a dimension that is left out, as far as the file says. */
    public List<Particular> eliminations(ReleaseId release) {
        return queries.particulars(release, StatedTotals.WORD);
    }

    private List<Note> following(ReleaseId release, Supplier<Numbers> numbers) {
        var notes = notes(release, NOTES_IN_FULL);
        return notes.stream().allMatch(Note::isOfTheWhole)
                ? ofAFigure(notes)
                : ofAFigure(new NoteReach(queries.axes(release)).following(notes, numbers.get()));
    }

    private static List<Note> ofAFigure(List<Note> following) {
        return Stream.concat(
                        following.stream().filter(Note::mandatory),
                        following.stream().filter(note -> !note.mandatory()).limit(NOTES_OF_A_FIGURE))
                .toList();
    }

    private List<Note> notes(ReleaseId release, int voluntary) {
        return Stream.concat(queries.mandatory(release).stream(), queries.voluntary(release, voluntary).stream())
                .toList();
    }
}
