package dk.helhed.platform;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/** Says why Helhed does not start, to the one who started it: only that, on standard error, without the log's machinery. */
class PlainFailureReport implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println();
        System.err.println(analysis.getDescription());
        if (StringUtils.hasText(analysis.getAction())) {
            System.err.println(analysis.getAction());
        }
    }
}
