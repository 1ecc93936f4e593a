package dk.helhed.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a paper must have before the board is sent it. All causes at once. */
final class ReleaseRules {
    private ReleaseRules() {}

    static List<Obstacle> check(int item, PaperId paper, PaperText text, Collection<ShownFigure> figures) {
        var obstacles = new ArrayList<Obstacle>();
        if (text.kind() == ItemKind.DECISION) {
            decided(item, paper, text, obstacles);
        } else if (text.written().stream()
                .allMatch(section -> text.text(section).isBlank())) {
            obstacles.add(new Obstacle.NothingWritten(item, paper));
        }
        for (var figure : figures) {
            if (figure instanceof ShownFigure.Unknown(var number)) {
                obstacles.add(new Obstacle.UnknownFigure(item, paper, number));
            } else if (!figure.hasValue()) {
                obstacles.add(new Obstacle.FigureWithoutValue(item, paper, figure.number()));
            }
        }
        return List.copyOf(obstacles);
    }

    private static void decided(int item, PaperId paper, PaperText text, List<Obstacle> obstacles) {
        if (text.recommendations().isEmpty()) {
            obstacles.add(new Obstacle.NoRecommendation(item, paper));
        }
        text.written().stream()
                .filter(section -> section.required() && text.text(section).isBlank())
                .map(section -> new Obstacle.EmptySection(item, paper, section))
                .forEach(obstacles::add);
    }
}
