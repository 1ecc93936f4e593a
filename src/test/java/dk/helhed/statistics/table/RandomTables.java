package dk.helhed.statistics.table;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.TableHead.StatusWords;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Tables of any shape, the same for the same seed. */
public final class RandomTables {
    private static final Content UNTOLD = new Content.Nothing(NothingKind.MISSING, "");

    private final Random random;
    private final List<String> languages;

    private RandomTables(long seed) {
        this.random = new Random(seed);
        this.languages = List.of(List.<String>of(), List.of("da"), List.of("da", "en"), List.of("sv", "en", "fi"))
                .get(random.nextInt(4));
    }

    /** With everything that a table can hold. */
    public static Table any(long seed) {
        return new RandomTables(seed).table(true);
    }

    /** With what a PX file can say: no texts for numbers, no statuses, signs of dots and a dash. */
    public static Table px(long seed) {
        return new RandomTables(seed).table(false);
    }

    private Table table(boolean withEverything) {
        var dimensions = dimensions(withEverything);
        int size = Table.cells(dimensions);
        var cells = new Cells.Builder(size, UNTOLD);
        for (int i = 0; i < size; i++) {
            content(cells, i, withEverything);
        }
        return new TableHead(
                        text("Titel"),
                        "Kilden",
                        "20260101 08:00",
                        languages,
                        dimensions,
                        metric(),
                        notes(dimensions),
                        withEverything
                                ? List.of(
                                        new Particular("REFPERIOD", text("1. januar"), Map.of()),
                                        new Particular("child", text("a, b"), about(dimensions)))
                                : List.of(),
                        List.of())
                .telling(withEverything ? statuses() : StatusWords.NONE)
                .with(cells.build());
    }

    private StatusWords statuses() {
        return new StatusWords(random.nextInt(3) == 0, Map.of("e", text("skøn"), "b; c/d", text("brud")));
    }

    private List<Dimension> dimensions(boolean withEverything) {
        var dimensions = new ArrayList<Dimension>();
        int axes = 1 + random.nextInt(4);
        for (int d = 0; d < axes; d++) {
            var role = withEverything
                    ? Role.values()[random.nextInt(4)]
                    : List.of(Role.TIME, Role.OTHER, Role.METRIC, Role.GEO).get(d);
            var categories = new ArrayList<Category>();
            for (int i = 0; i <= random.nextInt(6); i++) {
                var measure = role == Role.METRIC || withEverything && random.nextInt(8) == 0;
                categories.add(new Category(
                        "0" + d + i, text("Værdi " + d + " " + i), measure ? Optional.of(metric()) : Optional.empty()));
            }
            dimensions.add(new Dimension("AKSE" + d, text("Akse Ø " + d), role, categories));
        }
        return dimensions;
    }

    private Text text(String words) {
        var all = new LinkedHashMap<String, String>();
        (languages.isEmpty() ? List.of("") : languages)
                .forEach(language -> all.put(language, words + (language.isEmpty() ? "" : " på " + language)));
        return new Text(all);
    }

    private Metric metric() {
        return new Metric(
                List.of("personer", "kr.", "1.000 t").get(random.nextInt(3)),
                Optional.of(random.nextInt(4)),
                List.of(Optional.<Nature>empty(), Optional.of(Nature.STOCK), Optional.of(Nature.FLOW))
                        .get(random.nextInt(3)),
                true);
    }

    private List<Note> notes(List<Dimension> dimensions) {
        var notes = new ArrayList<Note>();
        for (boolean mandatory : List.of(true, false)) {
            if (random.nextBoolean()) {
                notes.add(new Note(mandatory, text("En note\nmed to linjer"), Map.of()));
            }
        }
        if (random.nextBoolean()) {
            notes.add(new Note(
                    false, text("Om aksen"), Map.of(dimensions.getFirst().code(), "")));
        }
        if (random.nextBoolean()) {
            notes.add(new Note(
                    true, text("Om værdien"), Map.of(dimensions.getFirst().code(), "000")));
        }
        if (random.nextBoolean() && dimensions.size() > 1) {
            notes.add(new Note(true, text("Om cellen"), about(dimensions)));
        }
        return notes;
    }

    private static Map<String, String> about(List<Dimension> dimensions) {
        var about = new LinkedHashMap<String, String>();
        dimensions.forEach(dimension ->
                about.put(dimension.code(), dimension.categories().getLast().code()));
        return about;
    }

    private void content(Cells.Builder cells, int index, boolean withEverything) {
        switch (random.nextInt(withEverything ? 9 : 6)) {
            case 0 ->
                cells.put(index, new Content.Value(new BigDecimal(new BigInteger(120, random), random.nextInt(12))));
            case 1 -> cells.put(index, new Content.Value(BigDecimal.valueOf(random.nextLong(), random.nextInt(30))));
            case 2 ->
                cells.put(index, new Content.Value(BigDecimal.valueOf(-random.nextInt(100_000), random.nextInt(5))));
            case 3 -> cells.put(index, new Content.Nil("-"));
            case 4 -> cells.put(index, nothing());
            case 5 -> cells.put(index, new Content.Value(BigDecimal.valueOf(random.nextInt(100_000))));
            case 6 -> cells.put(index, new Content.Word("tekst;\"" + random.nextInt()));
            case 7 -> {
                cells.put(index, nothing());
                cells.status(index, List.of("e", "c", "..").get(random.nextInt(3)));
            }
            default -> {
                cells.put(index, new Content.Value(BigDecimal.valueOf(random.nextInt(), random.nextInt(4))));
                cells.status(index, "e");
            }
        }
    }

    /** By the Nordic habit, as where a file says nothing. */
    private Content nothing() {
        return List.of(
                        new Content.Nothing(NothingKind.NOT_APPLICABLE, "."),
                        new Content.Nothing(NothingKind.MISSING, ".."),
                        new Content.Nothing(NothingKind.NOT_YET, "..."))
                .get(random.nextInt(3));
    }
}
