package dk.helhed.statistics.catalog.summary;

import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.dictionary.Dictionaries;
import dk.helhed.statistics.catalog.statement.Statements;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.staging.WarehouseWords;
import dk.helhed.statistics.warehouse.Warehouse;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts the cells of a release and names them as its file was read: the same at the import and ever after. */
@Component
public class Summaries {
    private final Dictionaries dictionaries;
    private final Statements statements;
    private final Warehouse warehouse;

    Summaries(Dictionaries dictionaries, Statements statements, Warehouse warehouse) {
        this.dictionaries = dictionaries;
        this.statements = statements;
        this.warehouse = warehouse;
    }

    /** @param dimensions of its dataset, in order */
    public FileSummary of(ReleaseId release, List<String> dimensions) {
        return switch (dictionaries.of(release).declaration()) {
            case DeclarationFields.Whole(var declaration) ->
                WarehouseWords.of(warehouse.contents(release))
                        .summary(declaration, dimensions, statements.inFull(release));
            case DeclarationFields.Unfinished(var reasons) ->
                throw new IllegalStateException(
                        "Release " + release.value() + " was read by half a dictionary: " + reasons);
        };
    }
}
