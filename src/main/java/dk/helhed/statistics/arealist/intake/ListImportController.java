package dk.helhed.statistics.arealist.intake;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.lists.ListReading;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
class ListImportController {
    private static final long MOST_BYTES = 5L * 1024 * 1024;

    private final ListImportQueries queries;
    private final LookThroughList look;
    private final ReceiveList receive;
    private final TakeInList takeIn;

    ListImportController(ListImportQueries queries, LookThroughList look, ReceiveList receive, TakeInList takeIn) {
        this.queries = queries;
        this.look = look;
        this.receive = receive;
        this.takeIn = takeIn;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/lists/imports")
    Answer imports() {
        return importsPage(List.of());
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/lists/imports")
    Answer upload(@RequestParam MultipartFile file, Viewer viewer) throws IOException {
        if (file.getSize() > MOST_BYTES) {
            return Answer.mend(importsPage(List.of(ListReading.unreadable("LIST-009", MOST_BYTES / 1024 / 1024))));
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return switch (receive.receive(file.getBytes(), name, viewer.actor())) {
            case ReceiveList.Received(var id) -> Answer.goTo("/lists/imports/" + id);
            case ReceiveList.Refused(var reason) -> Answer.mend(importsPage(List.of(reason)));
        };
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/lists/imports/{id}")
    Answer look(@PathVariable UUID id) {
        var file = queries.file(id).orElseThrow(NotFound::new);
        var looked = look.look(file, Set.of());
        return new ListPreviewPage(file, looked, Set.of(), looked.source(), false);
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/lists/imports/{id}")
    Answer takeIn(
            @PathVariable UUID id,
            @RequestParam Optional<Set<String>> accept,
            @RequestParam(defaultValue = "") String source,
            Viewer viewer) {
        var file = queries.file(id).orElseThrow(NotFound::new);
        var accepted = accept.orElse(Set.of());
        return switch (takeIn.takeIn(file, accepted, source, viewer.actor())) {
            case TakeInList.TakenIn(var receipt) -> Answer.goTo("/lists/receipts/" + receipt);
            case TakeInList.Stopped(var looked) ->
                Answer.mend(new ListPreviewPage(file, looked, accepted, source, true));
        };
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/lists/receipts/{id}")
    Answer receipt(@PathVariable UUID id) {
        return new ListReceiptPage(queries.receipt(id).orElseThrow(NotFound::new));
    }

    private ListImportsPage importsPage(List<? extends Refusal> refusals) {
        return new ListImportsPage(queries.waiting(), queries.receipts(), List.copyOf(refusals));
    }
}
