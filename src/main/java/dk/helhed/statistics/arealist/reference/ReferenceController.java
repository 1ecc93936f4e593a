package dk.helhed.statistics.arealist.reference;

import dk.helhed.kernel.Refusal;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
class ReferenceController {
    private static final long MOST_BYTES = 1024 * 1024;

    private final ReferenceQueries queries;
    private final EnterReference enter;

    ReferenceController(ReferenceQueries queries, EnterReference enter) {
        this.queries = queries;
        this.enter = enter;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/lists/references")
    Answer references() {
        return page(ReferenceForm.EMPTY, List.of());
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/lists/references")
    Answer enter(ReferenceForm form, Viewer viewer) {
        return switch (enter.enter(form, viewer.actor())) {
            case EnterReference.Entered(var written) ->
                Answer.goTo(
                        "/lists/references", "statistics.lists.references.entered", String.valueOf(written.listYear()));
            case EnterReference.Refused(var reasons) -> Answer.mend(page(form, reasons));
        };
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/lists/references/file")
    Answer file(@RequestParam MultipartFile file, Viewer viewer) throws IOException {
        if (file.getSize() > MOST_BYTES) {
            return refused(List.of(new ReferenceSheet.Unreadable("LIST-009", List.of(MOST_BYTES / 1024 / 1024))));
        }
        return switch (ReferenceSheet.read(file.getBytes())) {
            case ReferenceSheet.Unreadable unreadable -> refused(List.of(unreadable));
            case ReferenceSheet.Read(var lines) ->
                switch (enter.enter(lines, viewer.actor())) {
                    case EnterReference.FileEntered(var fresh) ->
                        Answer.goTo("/lists/references", "statistics-listsmore.references.entered", fresh);
                    case EnterReference.FileRefused(var reasons) -> refused(reasons);
                };
        };
    }

    private Answer refused(List<Refusal> reasons) {
        return Answer.mend(page(ReferenceForm.EMPTY, reasons));
    }

    private ReferencesPage page(ReferenceForm form, List<Refusal> refusals) {
        return new ReferencesPage(queries.entered(), form, refusals);
    }
}
