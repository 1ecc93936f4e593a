package dk.helhed.statistics.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.DefinitionLine;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.IndicatorLine;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.PeriodColumn;
import dk.helhed.statistics.publication.FigureContent.Place;
import dk.helhed.statistics.publication.FigureContent.ReleaseLine;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Seen.Rows;
import dk.helhed.web.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FootnoteTest {
    private static final UUID RELEASE = new UUID(0, 1);
    private static final Phrases DANISH = new Phrases(new Texts(), Language.DANISH);

    @Test
    void aNoteHoldsFormulaSumsDefinitionReleaseFileRowsLicenceAreaAndProtection() {
        var grounds = new Footnote(figure(List.of(shown("12", "140", "8.6", rows("3,5")))), DANISH).grounds();

        assertThat(grounds.headline().replace('\u00A0', ' '))
                .isEqualTo(
                        "Ledige 12 ÷ Personer 140 × 100 = 8,6 %. Indikator I-3 Ledige, definition 1, gælder fra 1. januar 2019."
                                + " Ledighed, udgivelse 2026-1, ledige.csv, rækkerne 3, 5, licens: CC BY 4.0."
                                + " Området, som det hedder i dag, uden omregning. Antal under 5 vises ikke.");
        assertThat(grounds.places()).isEmpty();
    }

    @Test
    void aCountIsNotSaidToBeWhatItIs() {
        var count = new Shown(
                BigDecimal.valueOf(71_084),
                BigDecimal.valueOf(71_084),
                BigDecimal.valueOf(71_084),
                Optional.empty(),
                List.of(rows("79")),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(new Footnote(figure(List.of(count)), DANISH).grounds().headline())
                .startsWith("Ledige: 71.084");
    }

    @Test
    void everyValueOfTheTableHasItsSumsAndRowsAndNoneTellsWhatIsHidden() {
        var cells = List.<Cell>of(
                new Hidden(false),
                new Nil(NothingKind.MISSING, "FILE", "..", Optional.empty()),
                shown("12", "140", "8.6", rows("3-4,9")));

        var grounds = new Footnote(figure(cells), DANISH).grounds();

        assertThat(grounds.values()).isEqualTo(3);
        assertThat(grounds.places())
                .containsExactly("Nord: 2021 12 ÷ 140 (rækkerne 3–4, 9) · 2020 ikke oplyst · 2019 beskyttet");
    }

    @Test
    void moreSumsThanAreReadOnPaperStandAtTheirAddress() {
        var many = IntStream.range(0, 60)
                .<Cell>mapToObj(_ -> shown("12", "140", "8.6", rows("3")))
                .toList();

        var grounds = new Footnote(figure(many), DANISH).grounds();

        assertThat(grounds.places()).isEmpty();
        assertThat(grounds.values()).isEqualTo(60);
    }

    @Test
    void manyRowsAreNotAllNamedAndTheRestAreCounted() {
        assertThat(DANISH.rows(rows("3,5,7,9,11,13,15,17-18,21"), 6))
                .isEqualTo("rækkerne 3, 5, 7, 9, 11, 13 og 4 rækker mere");
        assertThat(DANISH.rows(rows("3-21"), 6)).isEqualTo("rækkerne 3–21");
    }

    @Test
    void whatWasFrozenBeforeRowsWereKeptOneByOneSaysWhereTheyWereFound() {
        var frozen = "{\"release\":\"" + RELEASE + "\",\"first\":3,\"last\":21,\"cells\":10}";

        var read = JsonMapper.builder().build().readValue(frozen, Rows.class);

        assertThat(DANISH.rows(read, 6)).isEqualTo("fundet i rækkerne 3–21");
    }

    private static Rows rows(String exact) {
        var ends = exact.split("[,-]");
        return new Rows(
                RELEASE,
                Integer.parseInt(ends[0]),
                Integer.parseInt(ends[ends.length - 1]),
                2,
                Optional.of(exact),
                Optional.empty());
    }

    private static Shown shown(String above, String below, String value, Rows rows) {
        return new Shown(
                new BigDecimal(value),
                new BigDecimal(value),
                new BigDecimal(above),
                Optional.of(new BigDecimal(below)),
                List.of(rows),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static FigureContent figure(List<Cell> cells) {
        var first = 2022 - cells.size();
        return new FigureContent(
                "F-1",
                "Titel",
                FigureForm.TABLE,
                new IndicatorLine("I-3", "Ledige", "Hvor mange?"),
                List.of(new DefinitionLine(
                        1,
                        Optional.of(LocalDate.of(2019, 1, 1)),
                        "Ledige",
                        Optional.of("Personer"),
                        BigDecimal.valueOf(100),
                        "%",
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(new Place(Optional.of(new UUID(0, 2)), "Nord", 0, 1, Optional.empty())),
                IntStream.range(0, cells.size())
                        .mapToObj(i -> new PeriodColumn(String.valueOf(first + i), 1))
                        .toList(),
                List.of(cells),
                5,
                0,
                List.of(new ReleaseLine(
                        RELEASE,
                        "Ledighed",
                        "Kilde",
                        "CC BY 4.0",
                        false,
                        "2026-1",
                        "ledige.csv",
                        "abc",
                        LocalDate.of(2026, 1, 2),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }
}
