package dk.helhed.statistics.arealist.intake;

import dk.helhed.platform.FileStore;
import dk.helhed.statistics.arealist.intake.ListImportQueries.ReceivedList;
import dk.helhed.statistics.intake.lists.ListReader;
import dk.helhed.statistics.intake.lists.ListReading;
import dk.helhed.statistics.intake.lists.Repair;
import dk.helhed.statistics.intake.lists.Repairs;
import dk.helhed.statistics.intake.lists.Settled;
import dk.helhed.statistics.intake.lists.Settling;
import dk.helhed.statistics.intake.lists.WrittenRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a received list again and says what it becomes with the repairs that were accepted. */
@Component
class LookThroughList {
    private final FileStore files;
    private final ListImportQueries queries;

    LookThroughList(FileStore files, ListImportQueries queries) {
        this.files = files;
        this.queries = queries;
    }

    /**
     * @param accepted of those proposed, by this person
     * @param source the file's own source line where all its rows have the same; empty otherwise
     */
    record Looked(List<Repair> proposed, List<Repair> accepted, Settled settled, String source) {}

    Looked look(ReceivedList file, Set<String> acceptedKeys) {
        var rows = rows(file);
        var known = queries.names();
        var proposed = Repairs.proposed(rows, known);
        var accepted = proposed.stream()
                .filter(one -> acceptedKeys.contains(one.key()))
                .toList();
        var all = new ArrayList<Repair>(Repairs.confirmedBefore(known));
        all.addAll(accepted);
        var settled = Settling.of(rows, all);
        var sources =
                settled.rows().stream().map(row -> row.source()).distinct().toList();
        return new Looked(proposed, accepted, settled, sources.size() == 1 ? sources.getFirst() : "");
    }

    /** Only files that could be read are received, so this one can be. */
    private List<WrittenRow> rows(ReceivedList file) {
        try (var content = files.open(file.hash())) {
            return switch (ListReader.read(content.readAllBytes())) {
                case ListReading.Read(var rows) -> rows;
                case ListReading.Unreadable unreadable ->
                    throw new IllegalStateException("Received, but not readable: " + file + " " + unreadable.code());
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
