package dk.helhed.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names what a database administrator has to do. */
class DatabaseUnfitAnalyzer extends AbstractFailureAnalyzer<DatabaseUnfit> {
    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseUnfit cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Nothing was changed. See docs/guide/external-database.md.", cause);
    }
}
