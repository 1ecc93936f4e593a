package dk.helhed.command;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.intake.dryrun.DryRun;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.summary.FileSummaries;
import dk.helhed.web.Texts;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code import FILE --dataset NAME}: takes a file into a dataset as files of its shape were read before, or by the
 * {@code --dictionary} of that name, and says what it holds. {@code --dry-run} only says it, and needs neither a server nor a
 * database; its dictionary is a file. {@code --table NAME} chooses among the
 * tables of a file that holds several.
 */
final class Import implements Command {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Texts texts = new Texts();
    private final Language language =
            Locale.getDefault().getLanguage().equals("da") ? Language.DANISH : Language.ENGLISH;

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var file = arguments.words().isEmpty()
                ? Optional.<Path>empty()
                : Optional.of(Path.of(arguments.words().getFirst()));
        if (file.isEmpty() || arguments.words().size() > 1) {
            throw new Arguments.WrongCall("import takes one FILE");
        }
        if (!arguments.dryRun() && arguments.value("dataset").isEmpty()) {
            throw new Arguments.WrongCall("import takes --dataset NAME, or --dry-run");
        }
        var local = LocalFile.of(file.get());
        return arguments.dryRun() ? look(local, arguments, terminal) : take(local, arguments, terminal);
    }

    private int look(LocalFile file, Arguments arguments, Terminal terminal) {
        var dictionary = arguments.value("dictionary").map(name -> LocalFile.of(Path.of(name)));
        var fields = dictionary.map(DictionaryFile::read);
        if (fields.isPresent() && fields.get().isEmpty()) {
            return refused(List.of(FileRefused.of("INTAKE-054", dictionary.get().name())), arguments, terminal);
        }
        var by = fields.flatMap(read -> read);
        var table = arguments.value("table");
        arguments
                .value("write-dictionary")
                .ifPresent(to -> DictionaryFile.write(Path.of(to), by.orElseGet(() -> DryRun.proposed(file, table))));
        return switch (by.map(read -> DryRun.of(file, read, table)).orElseGet(() -> DryRun.of(file, table))) {
            case FileSummaries.Refused(var reasons) -> refused(reasons, arguments, terminal);
            case FileSummaries.Read(var summary) ->
                done(
                        ImportReceipt.of(file)
                                .with(summary, this::said)
                                .by(dictionary.map(LocalFile::name).orElse("")),
                        arguments,
                        terminal);
        };
    }

    private int take(LocalFile file, Arguments arguments, Terminal terminal) {
        var into = new FileImport.Into(
                arguments.value("dataset").orElseThrow(), arguments.value("dictionary"), arguments.value("table"));
        var outcome = City.of(arguments)
                .ask(FileImport.class, imports -> imports.take(file, file.name(), into, AccountId.COMMAND_LINE));
        var receipt = ImportReceipt.of(file);
        return switch (outcome) {
            case FileImport.Refused(var reasons) -> refused(reasons, arguments, terminal);
            case FileImport.AlreadyThere(var there, var release) -> {
                terminal.say("The same bytes are a release already; nothing was changed.");
                yield done(receipt.into(there, release, true), arguments, terminal);
            }
            case FileImport.Imported(var there, var release, var summary, var dictionary, var remarks) ->
                done(
                        receipt.with(summary, this::said)
                                .remarking(remarks, this::said)
                                .by(dictionary)
                                .into(there, release, false),
                        arguments,
                        terminal);
        };
    }

    private int done(ImportReceipt receipt, Arguments arguments, Terminal terminal) {
        if (arguments.json()) {
            terminal.receipt(JSON.writeValueAsString(receipt.lines()));
        } else {
            receipt.lines().forEach((key, value) -> terminal.receipt(key + ": " + JSON.writeValueAsString(value)));
        }
        return DONE;
    }

    private int refused(List<? extends Refusal> reasons, Arguments arguments, Terminal terminal) {
        for (var reason : reasons) {
            var said = said(reason);
            terminal.say(said.get("text") + " [" + said.get("code") + "] " + said.getOrDefault("remedy", ""));
        }
        if (arguments.json()) {
            terminal.receipt(JSON.writeValueAsString(
                    Map.of("refused", reasons.stream().map(this::said).toList())));
        }
        return REFUSED;
    }

    private Map<String, String> said(Refusal refusal) {
        var said = new LinkedHashMap<String, String>();
        said.put("code", refusal.code());
        said.put("text", texts.refusal(language, refusal));
        texts.remedy(language, refusal).ifPresent(remedy -> said.put("remedy", remedy));
        return said;
    }
}
