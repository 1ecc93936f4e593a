package dk.helhed.statistics.publication;

import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.marking.Marked;
import dk.helhed.statistics.publication.FigureContent.Adding;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.DefinitionLine;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.IndicatorLine;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.PeriodColumn;
import dk.helhed.statistics.publication.FigureContent.Place;
import dk.helhed.statistics.publication.FigureContent.ReleaseLine;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.publication.Seen.Basis;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.statistics.table.TableHead.StatusWords;
import dk.helhed.statistics.table.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures of every kind, with the names that files stumble over. The same seed makes the same figure. */
final class RandomFigure {
    private static final List<String> AWKWARD = List.of(
            "Ærø",
            "Vesterbro/Kongens Enghave",
            "\"Byen\", gamle",
            "Å; ø",
            "Nord\nvest",
            "0164A",
            "007",
            "=1+1",
            "+45 3366",
            "-område",
            "@SUM(A1)",
            "\tindrykket",
            "1,5",
            "2017-01-01",
            "sandt",
            "æøå".repeat(160));

    private static final List<String> SIGNS = List.of("", ".", "..", "...", "-", "x");

    private final Random random;
    private final boolean isRatio;
    private final int decimals;

    private RandomFigure(long seed) {
        this.random = new Random(seed);
        this.isRatio = random.nextBoolean();
        this.decimals = random.nextInt(4);
    }

    static FigureContent of(long seed) {
        return new RandomFigure(seed).figure();
    }

    private FigureContent figure() {
        var places = places();
        int versions = 1 + random.nextInt(2);
        var periods = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> new PeriodColumn(period(2010 + i), versions > 1 && i > 1 ? 2 : 1))
                .toList();
        return new FigureContent(
                "T-" + random.nextInt(1000),
                word() + " i alt",
                FigureForm.TABLE,
                new IndicatorLine("andel", "Andel " + word(), "Hvor mange?"),
                IntStream.rangeClosed(1, versions).mapToObj(this::version).toList(),
                places,
                periods,
                places.stream()
                        .map(_ -> periods.stream().map(_ -> cell()).toList())
                        .toList(),
                5,
                random.nextInt(3),
                List.of(new ReleaseLine(
                        new UUID(0, 1),
                        "Datasæt",
                        word(),
                        "Licens",
                        false,
                        "2026-1",
                        "=fil;1.csv",
                        "0f".repeat(32),
                        LocalDate.of(2026, 1, 15),
                        Optional.of(1),
                        Optional.of(ReleaseStatement.NONE.marking(
                                new StatusWords(true, Map.of("e", Text.of("", "skøn; =1"))),
                                Map.of("e", 1L, "P", 2L, "#", 3L))),
                        Optional.empty())));
    }

    private DefinitionLine version(int number) {
        return new DefinitionLine(
                number,
                number == 1 ? Optional.empty() : Optional.of(LocalDate.of(2012, 1, 1)),
                "Tæller; i \"alt\"",
                isRatio ? Optional.of("=Nævner") : Optional.empty(),
                BigDecimal.valueOf(number == 1 ? 100 : 1000),
                isRatio ? number == 1 ? "%" : "promille" : "kr.",
                decimals,
                adding(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<Adding> adding() {
        var nature = isRatio ? Nature.RATIO : Nature.values()[random.nextInt(Nature.values().length)];
        return Optional.of(new Adding(nature, Set.of(Nature.STOCK, Nature.FLOW).contains(nature)))
                .filter(_ -> random.nextInt(4) > 0);
    }

    private List<Place> places() {
        var names = new ArrayList<>(AWKWARD);
        java.util.Collections.shuffle(names, random);
        var places = new ArrayList<Place>();
        for (var name : names.subList(0, 1 + random.nextInt(names.size()))) {
            places.add(new Place(Optional.of(new UUID(1, places.size())), name, 1, 1, Optional.of("DISTRICT")));
        }
        return places;
    }

    private String period(int year) {
        return switch (random.nextInt(4)) {
            case 0 -> year + "K" + (1 + random.nextInt(4));
            case 1 -> year + "H" + (1 + random.nextInt(2));
            case 2 -> year + "U05";
            default -> String.valueOf(year);
        };
    }

    private Cell cell() {
        return switch (random.nextInt(5)) {
            case 0 -> nil();
            case 1 -> new Hidden(random.nextBoolean());
            default -> {
                var value = new BigDecimal(new BigInteger(2 + random.nextInt(40), random), decimals);
                yield new Shown(
                        random.nextBoolean() ? value.negate() : value,
                        value,
                        BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(3)),
                        isRatio ? Optional.of(BigDecimal.valueOf(1 + random.nextInt(1_000_000))) : Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        marks());
            }
        };
    }

    /** In words of the file, of the code list, and without any. */
    private List<Marked> marks() {
        return Stream.of("e", "P", "#")
                .filter(_ -> random.nextInt(3) == 0)
                .map(sign -> new Marked(new UUID(0, 1), sign, false, 1 + random.nextInt(3), Optional.empty()))
                .toList();
    }

    private Nil nil() {
        var basis = Optional.of(new Basis(List.of(), 1, random.nextBoolean()));
        int why = random.nextInt(4);
        if (why == 0) {
            return new Nil(NothingKind.NOT_APPLICABLE, "ADDING", "ADD-ALLOWED=NO", Optional.empty());
        }
        if (why == 1 && isRatio) {
            return new Nil(NothingKind.NOT_APPLICABLE, "ZERO", "", basis);
        }
        var kind = NothingKind.values()[random.nextInt(4)];
        var sign = SIGNS.get(random.nextInt(SIGNS.size()));
        return new Nil(kind, "FILE", sign, Optional.of(new Basis(List.of(), 1, false)));
    }

    private String word() {
        return AWKWARD.get(random.nextInt(AWKWARD.size()));
    }
}
