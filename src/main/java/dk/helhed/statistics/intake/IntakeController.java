package dk.helhed.statistics.intake;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.FileOnDisk;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.intake.tables.TablesOfFile;
import dk.helhed.statistics.intake.wide.PeriodSpan;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The first two steps: hand in a file, and say how it is read. */
@Controller
class IntakeController {
    private static final int ROWS_SHOWN = 5;

    private final StageFile stage;
    private final DeclareReading declare;
    private final StagedStore staged;
    private final Preview preview;
    private final Catalog catalog;

    IntakeController(StageFile stage, DeclareReading declare, StagedStore staged, Preview preview, Catalog catalog) {
        this.stage = stage;
        this.declare = declare;
        this.staged = staged;
        this.preview = preview;
        this.catalog = catalog;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/intake")
    Answer start(@RequestParam(defaultValue = "") String dataset) {
        return page(dataset, List.of());
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/intake")
    Answer hand(@RequestParam MultipartFile file, @RequestParam(defaultValue = "") String dataset, Viewer viewer) {
        var into = catalog.all().stream()
                .map(known -> known.id())
                .filter(id -> id.value().toString().equals(dataset))
                .findFirst();
        return stage(file, into, dataset, viewer);
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/datasets/{id}/intake")
    Answer handInto(@PathVariable DatasetId id, @RequestParam MultipartFile file, Viewer viewer) {
        return stage(file, Optional.of(id), id.value().toString(), viewer);
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/intake/{id}")
    Answer declaration(@PathVariable StagedId id) {
        var file = staged.staged(id);
        return file.end() instanceof StagedImport.Ended ended
                ? ended(ended)
                : declaration(file, file.fields(), preview.unreadable(file));
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/intake/{id}")
    Answer declare(
            @PathVariable StagedId id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> form) {
        var fields = new LinkedHashMap<>(form);
        fields.keySet().removeAll(List.of("_csrf", "version", "action"));
        var sent = new DeclarationFields(fields);
        var span = new PeriodSpan(staged.staged(id).fields());
        if (PeriodSpan.isIn(sent) && !span.unknown(sent).isEmpty()) {
            var unknown = FileRefused.of("INTAKE-193", span.unknown(sent).getFirst());
            return Answer.mend(declaration(staged.staged(id), span.whole(sent), List.of(unknown)));
        }
        return declared(
                id, version, PeriodSpan.isIn(sent) ? span.unfolded(sent) : sent, form.getOrDefault("action", ""));
    }

    private Answer declared(StagedId id, int version, DeclarationFields declared, String action) {
        var result = action.equals("plain")
                ? declare.asPlain(id, version, declared)
                : declare.declare(id, version, declared, action.equals("reread"));
        return switch (result) {
            case DeclareReading.Declared _ -> Answer.goTo(FindingsController.address(id));
            case DeclareReading.ReadAnew _ -> Answer.goTo("/intake/" + id.value(), "statistics.intake.read-anew");
            case DeclareReading.Refused(var reasons) -> Answer.mend(declaration(staged.staged(id), declared, reasons));
            case DeclareReading.ChangedElsewhere _ ->
                Answer.conflict(declaration(
                        staged.staged(id), staged.staged(id).fields(), List.of(FileRefused.of("INTAKE-034"))));
        };
    }

    private Answer stage(MultipartFile file, Optional<DatasetId> into, String chosen, Viewer viewer) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return switch (looked(file, bytes -> stage.stage(bytes, name, into, viewer.actor()))) {
            case StageFile.Staged(var id) -> Answer.goTo("/intake/" + id.value());
            case StageFile.AlreadyThere(var release) -> FindingsController.alreadyThere(release);
            case StageFile.Rejected(var reason) -> Answer.mend(page(chosen, List.of(reason)));
        };
    }

    /** On the disk of the instance that receives it, where a workbook can be looked into, until it is archived. */
    private static StageFile.Result looked(MultipartFile file, Function<FileBytes, StageFile.Result> staging) {
        try {
            Path received = Files.createTempFile("helhed", ".upload");
            try {
                file.transferTo(received.toFile());
                FileOnDisk onDisk = () -> received;
                return staging.apply(onDisk);
            } finally {
                Files.deleteIfExists(received);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Answer ended(StagedImport.Ended ended) {
        return ended.release()
                .map(id -> {
                    Release release = catalog.release(id);
                    return Answer.goTo(FindingsController.receipt(release));
                })
                .orElseGet(() -> Answer.goTo("/intake", "statistics.intake.was-given-up"));
    }

    private IntakePage page(String dataset, List<Refusal> refusals) {
        return new IntakePage(catalog.all(), dataset, staged.open(), refusals);
    }

    private DeclarationPage declaration(StagedImport file, DeclarationFields fields, List<Refusal> refusals) {
        var bytes = preview.bytes(file);
        var content = FileContent.recognised(bytes);
        List<String> sheets = content instanceof FileContent.Xlsx(var names) ? names : List.of();
        return new DeclarationPage(
                file,
                fields,
                catalog.all(),
                catalog.sources(),
                sheets,
                TablesOfFile.outlines(bytes, content, fields),
                rows(file, fields),
                hasTable(file, fields, sheets) ? preview.changes(fields) : List.of(),
                preview.schemes(),
                refusals);
    }

    /** Before a person has said which of several tables is read, or has read such files before, nothing can be held against it. */
    private static boolean hasTable(StagedImport file, DeclarationFields fields, List<String> sheets) {
        boolean isProposed = file.version() == 0 && fields.text("dictionary").isEmpty();
        return !fields.headers().isEmpty() && !(isProposed && sheets.size() > 1);
    }

    private List<SourceRow> rows(StagedImport file, DeclarationFields fields) {
        return fields.layout()
                .map(layout -> switch (preview.first(file, layout, layout.headerRow() + ROWS_SHOWN)) {
                    case TableReader.Read<List<SourceRow>>(var rows) -> rows;
                    case TableReader.Refused<List<SourceRow>> _ -> List.<SourceRow>of();
                })
                .orElse(List.of());
    }
}
