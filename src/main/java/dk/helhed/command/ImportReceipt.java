package dk.helhed.command;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.ReleaseId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a file holds and where it went. The order is kept, so that two receipts can be compared line by line. */
record ImportReceipt(Map<String, Object> lines) {
    ImportReceipt {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    static ImportReceipt of(LocalFile file) {
        return of(file.name(), file.sha256());
    }

    static ImportReceipt of(String file, String sha256) {
        return new ImportReceipt(Map.of()).and("file", file).and("sha256", sha256);
    }

    ImportReceipt with(FileSummary summary, Function<Refusal, Map<String, Object>> said) {
        return and("format", summary.format())
                .and("dimensions", summary.dimensions())
                .and("cells", summary.cells())
                .and("values", summary.values())
                .and("missing", summary.missing())
                .and("sums", summary.sums())
                .and("marks", summary.marks())
                .and("notes", summary.notes())
                .and("warnings", summary.warnings().stream().map(said).toList());
    }

    /** @param remarks what was told of its numbers, held against what is expected; a dry run knows no dataset and tells none */
    ImportReceipt remarking(List<? extends Refusal> remarks, Function<Refusal, Map<String, Object>> said) {
        return and("remarks", remarks.stream().map(said).toList());
    }

    /** @param dictionary its name; empty where the file was read without one */
    ImportReceipt by(String dictionary) {
        return dictionary.isEmpty() ? this : and("dictionary", dictionary);
    }

    ImportReceipt into(DatasetId dataset, ReleaseId release, boolean alreadyThere) {
        return and("dataset", dataset.value().toString())
                .and("release", release.value().toString())
                .and("alreadyThere", alreadyThere);
    }

    /** @param what is to be known of the import itself, with its code */
    ImportReceipt told(Map<String, Object> what) {
        return and("told", what);
    }

    private ImportReceipt and(String name, Object value) {
        var more = new LinkedHashMap<>(lines);
        more.put(name, value);
        return new ImportReceipt(more);
    }
}
