package dk.helhed.geography.edition;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.geography.FileId;
import dk.helhed.geography.ReceivedFile;
import dk.helhed.geography.placing.DeclarationForm;
import dk.helhed.geography.placing.DeclarationForm.Malformed;
import dk.helhed.geography.placing.DeclarationForm.WellFormed;
import dk.helhed.geography.placing.Proposal;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.shape.FeatureFile;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
class ImportController {
    private final LookThrough look;
    private final ShapeQueries queries;
    private final Areas areas;
    private final ReceiveShapes receive;
    private final TakeInShapes takeIn;

    ImportController(LookThrough look, ShapeQueries queries, Areas areas, ReceiveShapes receive, TakeInShapes takeIn) {
        this.look = look;
        this.queries = queries;
        this.areas = areas;
        this.receive = receive;
        this.takeIn = takeIn;
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @GetMapping("/areas/imports")
    Answer imports() {
        return importsPage(List.of());
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/imports")
    Answer upload(@RequestParam MultipartFile file, Viewer viewer) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return switch (receive.receive(viewer.account(), name, file.getSize(), file)) {
            case ReceiveShapes.Received(var received) ->
                Answer.goTo("/areas/imports/" + received.id().value());
            case ReceiveShapes.KnownAlready(var known) ->
                Answer.goTo("/areas/imports/" + known.id().value(), "geography.import.known");
            case ReceiveShapes.Refused(var fault) -> Answer.mend(importsPage(List.of(fault)));
        };
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @GetMapping("/areas/imports/{id}")
    Answer declare(@PathVariable FileId id, DeclarationForm form) {
        var received = look.received(id).orElseThrow(NotFound::new);
        var file = look.read(received);
        if (form.isSaid()) {
            return declarePage(received, file, form, List.of());
        }
        var city = cities().stream()
                .findFirst()
                .map(area -> area.id().value().toString())
                .orElse("");
        var made = Copenhagen.at(received.receivedAt()).toLocalDate();
        return declarePage(received, file, Proposal.of(file, city, made), List.of());
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @GetMapping("/areas/imports/{id}/preview")
    Answer preview(@PathVariable FileId id, DeclarationForm form) {
        var received = look.received(id).orElseThrow(NotFound::new);
        var file = look.read(received);
        return switch (form.parse(file, cities())) {
            case Malformed(var faults) -> Answer.mend(declarePage(received, file, form, faults));
            case WellFormed(var declaration) ->
                new PreviewPage(received, form, declaration, look.placements(file, declaration));
        };
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/imports/{id}/commit")
    Answer commit(@PathVariable FileId id, DeclarationForm form, Viewer viewer) {
        var received = look.received(id).orElseThrow(NotFound::new);
        var file = look.read(received);
        return switch (form.parse(file, cities())) {
            case Malformed(var faults) -> Answer.mend(declarePage(received, file, form, faults));
            case WellFormed(var declaration) ->
                switch (takeIn.takeIn(viewer.account(), received, declaration)) {
                    case TakeInShapes.TakenIn(var done) -> Answer.goTo("/areas/receipts/" + done.value());
                    case TakeInShapes.NothingNew _ -> Answer.goTo("/areas/imports", "geography.import.nothing-new");
                    case TakeInShapes.Stopped(var placements) ->
                        Answer.mend(new PreviewPage(received, form, declaration, placements));
                };
        };
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @GetMapping("/areas/receipts/{id}")
    Answer receipt(@PathVariable ImportId id) {
        return new ReceiptPage(queries.receipt(id).orElseThrow(NotFound::new), queries.touched(id));
    }

    private ImportsPage importsPage(List<Fault> refusals) {
        return new ImportsPage(queries.filesNotTakenIn(), queries.receipts(), refusals);
    }

    private DeclarePage declarePage(
            ReceivedFile received, FeatureFile file, DeclarationForm form, List<Fault> refusals) {
        return DeclarePage.of(received, file, cities(), form, refusals);
    }

    private List<Area> cities() {
        return areas.ofLevel(AreaLevel.CITY);
    }
}
