package dk.helhed.statistics.warehouse;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.plausibility.Found;
import dk.helhed.statistics.plausibility.Yardstick;
import dk.helhed.statistics.warehouse.asking.Asking;
import dk.helhed.statistics.warehouse.numbered.CellFiles;
import dk.helhed.statistics.warehouse.numbered.SaidByField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The cells of all releases, one Parquet file each: {@code <dataset>/<release>.parquet}. A file is written whole under
 * another name, forced to the disk and then renamed, so a reader never meets half a file. It counts only once its
 * release is committed; what was left over by a crash is removed by {@link #sweep}.
 */
public final class Warehouse implements AutoCloseable {
    private static final String ENDING = ".parquet";
    private static final String STAGED = "staged";

    /** Some 40 MB of sums; every figure of a city fits into them. */
    private static final long SUMS = 100_000;

    private static final long TEXTS = 20_000;

    private final Path folder;
    private final Engine engine;
    private final CellStore store;
    private final CellQueries queries;
    private final ContentQueries contents;
    private final PlausibilityQueries plausibility;
    private final Remembered<Asked, CellSum> sums = new Remembered<>(SUMS);
    private final Remembered<Asked, Unplaced> unplaced = new Remembered<>(TEXTS);
    private final Remembered<Named, String> names = new Remembered<>(TEXTS);
    private final Remembered<ReleaseId, AreaId> areas = new Remembered<>(TEXTS);

    /**
     * A written release. It stands under its final name and is on the disk, but counts only once the release's row is committed.
     *
     * @param statuses how many cells bear which
     */
    public record ParquetFile(Path path, long bytes, long cells, Map<String, Long> statuses) {}

    /** Cells whose area was placed nowhere on purpose: shown beside every figure, part of no sum. */
    public record Unplaced(long cells, BigDecimal sum) {}

    /** Cells of a release. */
    private record Asked(ReleaseId release, Selection selection) {}

    /** What a release names, by what it is named for: a measure's periods, a dimension's categories. */
    private record Named(ReleaseId release, String what) {}

    public Warehouse(Path folder) {
        try {
            this.folder = Files.createDirectories(folder.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        engine = new Engine(this.folder);
        store = new CellStore(engine);
        queries = new CellQueries(engine);
        contents = new ContentQueries(engine);
        plausibility = new PlausibilityQueries(engine);
    }

    /** Puts cells aside under a name of their own; they are of no release until they are published. */
    public StagedCells stage(UUID staged) {
        return new StagedCells(engine, parts(staged));
    }

    /** Whether all that was put aside under the name is there. */
    public boolean isStaged(UUID staged) {
        return Files.exists(SaidByField.file(parts(staged)));
    }

    /**
     * Rows among the cells put aside that say the same as one before them.
     *
     * @param places areas that several texts mean; a text that is not among them means itself
     * @param most how many are listed
     */
    public TwiceFound twice(UUID staged, Map<String, AreaId> places, int most) {
        return store.twice(parts(staged), places, most);
    }

    /** Holds the cells put aside against what is expected of them, and against the release before. */
    public List<Found> examine(UUID staged, Optional<ReleaseId> before, Yardstick yardstick, Asking asking) {
        return plausibility.examine(parts(staged), before.map(this::file), yardstick, asking);
    }

    /** How many of the cells put aside bear which status. */
    public Map<String, Long> statuses(UUID staged) {
        return store.statuses(parts(staged));
    }

    /** How much is among the cells put aside, and what they add up to. */
    public Contents contents(UUID staged) {
        return contents.of(parts(staged), true);
    }

    /** The same of a release. */
    public Contents contents(ReleaseId release) {
        return contents.of(CellFiles.released(file(release)), hasStatuses(release));
    }

    /** Makes a release of the cells put aside, with the areas that their texts mean. */
    public ParquetFile publish(UUID staged, DatasetId dataset, ReleaseId release, Map<String, AreaId> places) {
        return write(dataset, release, draft -> {
            var statuses = store.publish(parts(staged), places, draft);
            return new CellStore.Written(queries.count(draft), statuses);
        });
    }

    /** Forgets the cells that were put aside; they may be gone already. */
    public void discard(UUID staged) {
        try {
            FileSystemUtils.deleteRecursively(folder.resolve(STAGED).resolve(staged.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was put aside before that moment and is still here. */
    public Set<UUID> staged(Instant before) {
        var all = folder.resolve(STAGED);
        if (!Files.isDirectory(all)) {
            return Set.of();
        }
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(one -> one.toFile().lastModified() < before.toEpochMilli())
                    .map(one -> UUID.fromString(one.getFileName().toString()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes all cells of a release; afterwards they survive a power cut. */
    public ParquetFile write(DatasetId dataset, ReleaseId release, Iterator<Cell> cells) {
        return write(dataset, release, draft -> store.write(cells, draft));
    }

    private CellFiles parts(UUID staged) {
        return CellFiles.putAside(folder.resolve(STAGED).resolve(staged.toString()));
    }

    /** @param writing writes the draft and tells what it holds */
    private ParquetFile write(DatasetId dataset, ReleaseId release, Function<Path, CellStore.Written> writing) {
        Path home = folder.resolve(dataset.value().toString());
        Path target = home.resolve(release.value() + ENDING);
        Path draft = home.resolve(release.value() + ".writing");
        try {
            Files.createDirectories(home);
            var written = writing.apply(draft);
            force(draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            force(home);
            return new ParquetFile(target, Files.size(target), written.cells(), written.statuses());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The selected cells grouped by area and period; cells that were placed nowhere are not among them. */
    public List<CellSum> sums(ReleaseId release, Selection selection) {
        return sums.answer(
                new Asked(release, selection),
                () -> queries.sums(file(release), taken(release, selection), hasStatuses(release)));
    }

    /** Known by the columns of its file: one without statuses, as every one of earlier, is read as it always was. */
    private boolean hasStatuses(ReleaseId release) {
        return !names.answer(new Named(release, "statuses"), () -> queries.statusColumn(file(release)))
                .isEmpty();
    }

    /** The selected cells that were placed nowhere on purpose, whatever areas the selection names. */
    public Unplaced unplaced(ReleaseId release, Selection selection) {
        var asked = new Asked(release, selection);
        return unplaced.answer(asked, () -> List.of(queries.unplaced(file(release), taken(release, selection))))
                .getFirst();
    }

    /** Looking for parts in place of missing totals takes long; in most files none is missing. */
    private Selection taken(ReleaseId release, Selection selection) {
        if (selection.totals().isEmpty()) {
            return selection;
        }
        var complete = names.answer(
                new Named(release, "complete " + selection.measure() + selection.totals()),
                () -> queries.isComplete(file(release), selection.measure(), selection.totals())
                        ? List.of("complete")
                        : List.of());
        return complete.isEmpty() ? selection : selection.choosingTotals();
    }

    /** Periods that hold cells of the measure, oldest first. */
    public List<String> periods(ReleaseId release, String measure) {
        return names.answer(new Named(release, "periods " + measure), () -> queries.periods(file(release), measure));
    }

    /** Areas that hold cells. */
    public List<AreaId> areas(ReleaseId release) {
        return areas.answer(release, () -> queries.areas(file(release)));
    }

    /** The texts of a dimension (1 to 6) in the order in which the source first names them. */
    public List<String> categories(ReleaseId release, int dimension) {
        return names.answer(
                new Named(release, "categories " + dimension),
                () -> queries.categories(CellFiles.released(file(release)), dimension));
    }

    /** The same of the cells put aside. */
    public List<String> categories(UUID staged, int dimension) {
        return names.answer(
                new Named(new ReleaseId(staged), "categories " + dimension),
                () -> queries.categories(parts(staged), dimension));
    }

    /** The periods in which the cells put aside count anybody, by the text of their area. */
    public Map<String, List<String>> periods(UUID staged, Set<String> areaTexts) {
        return contents.periods(parts(staged), areaTexts);
    }

    /**
     * Removes files that no committed release owns. Nobody may be writing meanwhile.
     *
     * @return how many files were removed
     */
    public int sweep(Set<ReleaseId> committed) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            var leftovers = files.filter(Files::isRegularFile)
                    .filter(file -> isLeftover(file, committed))
                    .toList();
            for (Path leftover : leftovers) {
                Files.delete(leftover);
            }
            List.of(sums, unplaced, names, areas).forEach(Remembered::forget);
            return leftovers.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    private static boolean isLeftover(Path file, Set<ReleaseId> committed) {
        String name = file.getFileName().toString();
        if (name.endsWith(".writing")) {
            return true;
        }
        return name.endsWith(ENDING)
                && !committed.contains(
                        new ReleaseId(UUID.fromString(name.substring(0, name.length() - ENDING.length()))));
    }

    private Path file(ReleaseId release) {
        try (Stream<Path> datasets = Files.list(folder)) {
            return datasets.map(dataset -> dataset.resolve(release.value() + ENDING))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No cells for release " + release.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void force(Path path) throws IOException {
        var options = Files.isDirectory(path)
                ? Set.of(StandardOpenOption.READ)
                : Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(path, options)) {
            channel.force(true);
        }
    }
}
