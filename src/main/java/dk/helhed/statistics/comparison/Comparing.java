package dk.helhed.statistics.comparison;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.difference.Earlier;
import dk.helhed.statistics.measurement.Answers;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.TraceAddress.Made;
import dk.helhed.statistics.question.PeriodChoice;
import dk.helhed.statistics.question.Question;
import dk.helhed.statistics.question.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a comparison asks, with everything that was left open decided.
 *
 * @param choices areas that may be compared
 * @param middle the area that the others are laid beside
 * @param above the areas that the middle lies in and that are put together from the same numbers: its district
 */
record Comparing(
        Indicator indicator, List<Area> choices, Area middle, List<Area> above, List<Area> peers, Times times) {

    /**
     * Empty while no release has values, or there are no areas.
     *
     * @param outside areas that only hold what lies outside: nothing is laid beside them
     */
    static Optional<Comparing> of(CompareForm form, Indicator indicator, Answers answers, Set<AreaId> outside) {
        var choices = answers.areas(indicator);
        var periods = answers.periods(indicator);
        var middles =
                choices.stream().filter(area -> !outside.contains(area.id())).toList();
        if (middles.isEmpty() || periods.isEmpty()) {
            return Optional.empty();
        }
        var middle = form.middle().flatMap(id -> find(middles, id)).orElseGet(() -> first(middles, answers, indicator));
        var above = above(middle, choices);
        var peers = form.peers().stream()
                .flatMap(id -> find(choices, id).stream())
                .filter(peer -> !peer.equals(middle) && !above.contains(peer))
                .toList();
        return Optional.of(new Comparing(indicator, choices, middle, above, peers, Times.of(form, periods)));
    }

    /** What is laid side by side, and what the rank and the revised values are found in. */
    record Both(FigureContent content, FigureContent level) {}

    /** Middle, what it lies in, peers and the whole; and all areas of the middle's level and the whole; in all periods. */
    Both both(Answers answers) {
        var contents = answers.contents(questions(), indicator);
        return new Both(contents.getFirst(), contents.getLast());
    }

    /** What lay side by side in a file that was made of these; empty where that cannot be told any more. */
    Optional<Earlier> asMade(Answers answers, Made made) {
        return answers.asMade(questions(), indicator, made);
    }

    private List<Question> questions() {
        var ids = Stream.of(Stream.of(middle), above.stream(), peers.stream())
                .flatMap(areas -> areas)
                .map(Area::id)
                .toList();
        return List.of(question(new Scope.Chosen(ids)), question(level()));
    }

    /** Its own address, or that of a file of it, by the file's ending. */
    String address(String ending) {
        return CompareForm.address(
                indicator.code(),
                middle.id().value(),
                peers.stream().map(Area::id).map(AreaId::value).toList(),
                times,
                ending);
    }

    /**
     * All areas of the level and the whole in all periods, by the releases before the newest, laid beside those that count now; empty
     * where these are the first.
     */
    Optional<Revisions> revisions(Answers answers, FigureContent now, Phrases phrases) {
        var level = question(level());
        return answers.hasBefore(indicator)
                ? Optional.of(Revisions.of(
                        answers.before(level, indicator), now, answers.hidingBefore(level, indicator), phrases))
                : Optional.empty();
    }

    /** The first that has values: a city may know more areas than a dataset counts. */
    private static Area first(List<Area> middles, Answers answers, Indicator indicator) {
        var counted = answers.counted(indicator);
        return middles.stream()
                .filter(area -> counted.contains(area.id()))
                .findFirst()
                .orElse(middles.getFirst());
    }

    private Scope.Chosen level() {
        return new Scope.Chosen(choices.stream()
                .filter(area -> area.level() == middle.level())
                .map(Area::id)
                .toList());
    }

    private Question question(Scope scope) {
        return new Question("", indicator.name(), FigureForm.LINE, scope, true, PeriodChoice.all(), times.together());
    }

    /** Nearest first. */
    private static List<Area> above(Area area, List<Area> choices) {
        return Stream.iterate(
                        area.parent(),
                        Optional::isPresent,
                        parent ->
                                parent.flatMap(id -> find(choices, id.value())).flatMap(Area::parent))
                .flatMap(parent -> parent.flatMap(id -> find(choices, id.value())).stream())
                .toList();
    }

    private static Optional<Area> find(List<Area> choices, UUID id) {
        return choices.stream().filter(area -> area.id().equals(new AreaId(id))).findFirst();
    }
}
