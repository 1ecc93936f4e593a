package dk.helhed.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import dk.helhed.statistics.FigureSummary;
import dk.helhed.statistics.FrozenFigure;
import dk.helhed.statistics.FrozenFigureId;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.PublishedFigures;
import dk.helhed.web.Texts;
import dk.helhed.web.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaperFiguresTest {
    private static final Optional<ShownFigure> WITHHELD = Optional.of(new ShownFigure.Withheld("F-4"));

    /** All of its figures are restricted. */
    private static final class Restricted implements PublishedFigures {
        @Override
        public List<FigureSummary> all(Viewer viewer) {
            return List.of();
        }

        @Override
        public Optional<PublishedFigure> living(String number, Language language) {
            return Optional.empty();
        }

        @Override
        public FrozenFigureId freeze(String number, Instant at) {
            throw new IllegalArgumentException(number);
        }

        @Override
        public Optional<FrozenFigure> frozen(FrozenFigureId id, Language language) {
            return Optional.empty();
        }
    }

    @Test
    void aReleasedPaperSaysOfAFigureThatWasRestrictedSinceThatItIsWithheldAndNotThatThereIsNone() {
        var paper = new ReleasedPaper(
                new ReleasedPaper.Issue(
                        new PaperReleaseId(new UUID(0, 1)),
                        new PaperId(new UUID(0, 2)),
                        1,
                        "",
                        Instant.EPOCH,
                        new AccountId(new UUID(0, 3)),
                        "0".repeat(64)),
                new PaperText(ItemKind.BRIEFING, "Sag", "", "", "", List.of(), Map.of(), List.of(), List.of()),
                Map.of("F-4", new FrozenFigureId(new UUID(0, 4))));
        var shown = new PaperFigures(new Restricted()).frozen(paper, Language.DANISH);
        assertThat(shown).containsEntry("F-4", WITHHELD.orElseThrow());
        assertThat(new Texts().text(Language.DANISH, ShownFigure.absence(WITHHELD), "F-4"))
                .isEqualTo("F-4 vises ikke, for data bag tallet er nu kun for bestemte roller");
        assertThat(ShownFigure.absence(Optional.empty())).isEqualTo("meetings.figure.unknown");
    }
}
