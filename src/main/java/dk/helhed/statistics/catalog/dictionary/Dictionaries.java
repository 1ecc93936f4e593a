package dk.helhed.statistics.catalog.dictionary;

import dk.helhed.audit.ActorNames;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.dictionary.DictionaryQueries.Row;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The dictionaries of a dataset with who confirmed them. */
@Component
public class Dictionaries {
    private final DictionaryQueries queries;
    private final ObjectProvider<ActorNames> names;

    Dictionaries(DictionaryQueries queries, ObjectProvider<ActorNames> names) {
        this.queries = queries;
        this.names = names;
    }

    /**
     * @param by empty where the name is held no longer
     * @param releases how many were read by it
     */
    public record Dictionary(String name, int version, Instant at, String by, int releases) {}

    /** How the file of a release was read. */
    public DeclarationFields of(ReleaseId release) {
        return queries.of(release);
    }

    /** The newest first. */
    public List<Dictionary> of(DatasetId dataset) {
        var rows = queries.of(dataset);
        var known = names.stream()
                .findFirst()
                .map(one -> one.names(rows.stream().map(Row::by).collect(Collectors.toSet())))
                .orElse(Map.of());
        return rows.stream()
                .map(row -> new Dictionary(
                        row.name(), row.version(), row.at(), known.getOrDefault(row.by(), ""), row.releases()))
                .toList();
    }
}
