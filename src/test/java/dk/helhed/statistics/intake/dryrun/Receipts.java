package dk.helhed.statistics.intake.dryrun;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.summary.FileSummaries;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the dry run says of small files. */
final class Receipts {
    private Receipts() {}

    static FileSummary of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static FileSummary of(byte[] bytes) {
        return switch (DryRun.of(FileBytes.of(bytes))) {
            case FileSummaries.Read(var summary) -> summary;
            case FileSummaries.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    static List<String> refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> refused(byte[] bytes) {
        return switch (DryRun.of(FileBytes.of(bytes))) {
            case FileSummaries.Read(var summary) -> throw new AssertionError(summary);
            case FileSummaries.Refused(var reasons) ->
                reasons.stream().map(Refusal::code).toList();
        };
    }

    /** Why the file cannot be read, with what the text names. */
    static List<Object> reason(byte[] bytes) {
        return switch (DryRun.of(FileBytes.of(bytes))) {
            case FileSummaries.Read(var summary) -> throw new AssertionError(summary);
            case FileSummaries.Refused(var reasons) -> {
                var reason = reasons.getFirst();
                var all = new ArrayList<Object>(List.of(reason.code()));
                all.addAll(reason.arguments());
                yield all;
            }
        };
    }

    static List<String> warnings(FileSummary summary) {
        return summary.warnings().stream()
                .map(Refusal::code)
                .filter(code -> !code.equals("READ-060"))
                .toList();
    }

    /** Kind, sign and count of each kind of nothing. */
    static List<String> missing(FileSummary summary) {
        return summary.missing().stream()
                .map(one -> one.kind() + " " + one.symbol() + " " + one.count())
                .toList();
    }
}
