package dk.helhed.command;

import dk.helhed.kernel.Language;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.web.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of an import, as the terminal tells it: made where the file was taken in, and the same whether that was in
 * this process or in a running Helhed.
 *
 * @param exit as commands end
 * @param receipt in its order; of a refusal its reasons
 * @param messages for standard error, a line each
 */
record ImportReply(int exit, Map<String, Object> receipt, List<String> messages) {

    static ImportReply done(ImportReceipt receipt, String... messages) {
        return new ImportReply(Command.DONE, receipt.lines(), List.of(messages));
    }

    static ImportReply of(FileImport.Outcome outcome, ImportReceipt receipt, Said said) {
        return switch (outcome) {
            case FileImport.Refused(var reasons) -> refused(reasons, said);
            case FileImport.AlreadyThere(var there, var release, var summary, var dictionary, var remarks) -> {
                var nothing = FileRefused.of("INTAKE-235");
                yield done(
                        receipt.with(summary, said::reason)
                                .remarking(remarks, said::reason)
                                .by(dictionary)
                                .into(there, release, true)
                                .told(said.reason(nothing)),
                        said.line(nothing));
            }
            case FileImport.Imported(var there, var release, var summary, var dictionary, var remarks) ->
                done(receipt.with(summary, said::reason)
                        .remarking(remarks, said::reason)
                        .by(dictionary)
                        .into(there, release, false));
        };
    }

    static ImportReply refused(List<? extends Refusal> reasons, Said said) {
        return new ImportReply(
                Command.REFUSED,
                Map.of("refused", reasons.stream().map(said::reason).toList()),
                reasons.stream().map(said::line).toList());
    }

    /** Refusals in the language of the one who called. */
    record Said(Texts texts, Language language) {
        Map<String, Object> reason(Refusal refusal) {
            var said = new LinkedHashMap<String, Object>(refusal.spot());
            said.put("code", refusal.code());
            said.put("text", texts.refusal(language, refusal));
            texts.remedy(language, refusal).ifPresent(remedy -> said.put("remedy", remedy));
            return said;
        }

        /** For a person: where, what, its code and what to do. */
        String line(Refusal refusal) {
            var where = refusal.spot().values().stream().map(String::valueOf).collect(Collectors.joining(", "));
            return (where.isEmpty() ? "" : where + ": ")
                    + texts.refusal(language, refusal)
                    + " [" + refusal.code() + "] "
                    + texts.remedy(language, refusal).orElse("");
        }
    }
}
