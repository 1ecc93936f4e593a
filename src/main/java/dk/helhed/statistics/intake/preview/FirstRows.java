package dk.helhed.statistics.intake.preview;

import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.intake.reader.TableReader.Outcome;
import dk.helhed.statistics.intake.reader.TableReader.Read;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.util.ConcurrentLruCache;

/**
 * The first rows of files, those of statistics remembered: such a file is gone through to its end before its first row can be told,
 * and that takes seconds where it is large. The bytes of a hash never change, so what was remembered is never wrong.
 */
final class FirstRows {
    private static final int FILES = 20;

    /** More than any page shows. */
    private static final int ROWS = 50;

    private record Asked(String hash, long size, Layout.Statistics layout) {}

    private final BiFunction<String, Long, FileBytes> archive;
    private final ConcurrentLruCache<Asked, Outcome<List<SourceRow>>> remembered;

    /** @param archive the bytes of a file by its hash and size */
    FirstRows(BiFunction<String, Long, FileBytes> archive) {
        this.archive = archive;
        this.remembered = new ConcurrentLruCache<>(
                FILES, asked -> TableReader.first(archive.apply(asked.hash(), asked.size()), asked.layout(), ROWS));
    }

    /** As many, headings and notes included; fewer where the file has fewer. */
    Outcome<List<SourceRow>> of(StagedImport file, Layout layout, int count) {
        if (!(layout instanceof Layout.Statistics statistics) || count > ROWS) {
            return TableReader.first(archive.apply(file.fileHash(), file.fileBytes()), layout, count);
        }
        var known = remembered.get(new Asked(file.fileHash(), file.fileBytes(), statistics));
        return known instanceof Read<List<SourceRow>>(var rows) && rows.size() > count
                ? new Read<>(rows.subList(0, count))
                : known;
    }
}
