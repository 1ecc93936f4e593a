package dk.helhed.command;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.intake.dryrun.DryRun;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.summary.FileSummaries;
import dk.helhed.web.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code import FILE --dataset NAME}: takes a file into a dataset as files of its shape were read before, or by the
 * {@code --dictionary} of that name, and says what it holds. A Helhed that runs on the data folder takes it in itself.
 * {@code --dry-run} only says it, and needs neither a server nor a database; its dictionary is a file. {@code --table NAME}
 * chooses among the tables of a file that holds several.
 */
final class Import implements Command {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ImportReply.Said said = new ImportReply.Said(
            new Texts(), Locale.getDefault().getLanguage().equals("da") ? Language.DANISH : Language.ENGLISH);

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
        return tell(
                arguments.dryRun() ? look(local, arguments) : take(local, arguments, terminal), arguments, terminal);
    }

    private ImportReply look(LocalFile file, Arguments arguments) {
        var dictionary = arguments.value("dictionary").map(name -> LocalFile.of(Path.of(name)));
        var fields = dictionary.map(DictionaryFile::read);
        if (fields.isPresent() && fields.get().isEmpty()) {
            return ImportReply.refused(
                    List.of(FileRefused.of("INTAKE-054", dictionary.get().name())), said);
        }
        var by = fields.flatMap(read -> read);
        var table = arguments.value("table");
        arguments
                .value("write-dictionary")
                .ifPresent(to -> DictionaryFile.write(Path.of(to), by.orElseGet(() -> DryRun.proposed(file, table))));
        return switch (by.map(read -> DryRun.of(file, read, table)).orElseGet(() -> DryRun.of(file, table))) {
            case FileSummaries.Refused(var reasons) -> ImportReply.refused(reasons, said);
            case FileSummaries.Read(var summary) ->
                ImportReply.done(ImportReceipt.of(file)
                        .with(summary, said::reason)
                        .by(dictionary.map(LocalFile::name).orElse("")));
        };
    }

    /** Through the Helhed that runs on the folder; where none does, in this process. */
    private ImportReply take(LocalFile file, Arguments arguments, Terminal terminal) {
        var asked = new ImportAsked(
                file.name(),
                arguments.value("dataset").orElseThrow(),
                arguments.value("dictionary").orElse(""),
                arguments.value("table").orElse(""),
                said.language());
        var folder = City.folder(arguments);
        return HatchCaller.to(folder)
                .flatMap(hatch -> {
                    terminal.say("Handing %,d bytes to the Helhed that runs on %s; it answers when they are taken in."
                            .formatted(file.size(), folder));
                    return hatch.hand(file, asked);
                })
                .orElseGet(() -> ImportReply.of(
                        City.of(arguments)
                                .ask(
                                        FileImport.class,
                                        imports ->
                                                imports.take(file, file.name(), asked.into(), AccountId.COMMAND_LINE)),
                        ImportReceipt.of(file),
                        said));
    }

    private static int tell(ImportReply reply, Arguments arguments, Terminal terminal) {
        reply.messages().forEach(terminal::say);
        if (arguments.json()) {
            terminal.receipt(JSON.writeValueAsString(reply.receipt()));
        } else if (reply.exit() == DONE) {
            reply.receipt().forEach((key, value) -> terminal.receipt(key + ": " + JSON.writeValueAsString(value)));
        }
        return reply.exit();
    }
}
