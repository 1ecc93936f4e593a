package dk.helhed.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines what a stack trace would hide. */
class FolderInUseAnalyzer extends AbstractFailureAnalyzer<FolderInUse> {
    @Override
    protected FailureAnalysis analyze(Throwable root, FolderInUse cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "Intet er ændret. Nothing was changed.", cause);
    }
}
