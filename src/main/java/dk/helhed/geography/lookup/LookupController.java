package dk.helhed.geography.lookup;

import dk.helhed.geography.Area;
import dk.helhed.geography.Areas;
import dk.helhed.geography.joining.Confirmed;
import dk.helhed.geography.joining.Declaration;
import dk.helhed.geography.joining.DeclarationForm;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.sheet.Sheet;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
class LookupController {
    private final Areas areas;
    private final LookupQueries queries;
    private final JoinLookup join;
    private final ReceiveLookup receive;
    private final TakeInLookup takeIn;

    LookupController(Areas areas, LookupQueries queries, JoinLookup join, ReceiveLookup receive, TakeInLookup takeIn) {
        this.areas = areas;
        this.queries = queries;
        this.join = join;
        this.receive = receive;
        this.takeIn = takeIn;
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @GetMapping("/areas/lookups")
    Answer lookups() {
        return new LookupsPage(queries.receipts(), List.of());
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/lookups")
    Answer upload(@RequestParam MultipartFile file, Viewer viewer) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return switch (receive.receive(viewer.account(), name, file.getBytes())) {
            case ReceiveLookup.Received(var id) -> Answer.goTo("/areas/lookups/" + id.value());
            case ReceiveLookup.Refused(var faults) -> Answer.mend(new LookupsPage(queries.receipts(), faults));
        };
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @GetMapping("/areas/lookups/{id}")
    Answer look(@PathVariable LookupId id, DeclarationForm form) {
        var file = queries.file(id).orElseThrow(NotFound::new);
        var sheet = join.read(file);
        if (form.isEmpty()) {
            var received = Copenhagen.at(file.receivedAt()).toLocalDate();
            return page(file, sheet, DeclarationForm.proposed(sheet, received), List.of());
        }
        return switch (form.parse(sheet)) {
            case DeclarationForm.Malformed(var faults) -> Answer.mend(page(file, sheet, form, faults));
            case DeclarationForm.WellFormed(var declared) ->
                reported(file, sheet, form, declared, new Asked(Confirmed.of(List.of()), List.of()));
        };
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/lookups/{id}/commit")
    Answer commit(
            @PathVariable LookupId id,
            DeclarationForm form,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String leaveOut,
            Viewer viewer) {
        var file = queries.file(id).orElseThrow(NotFound::new);
        var sheet = join.read(file);
        var confirmed = Confirmed.of(sent.getOrDefault("confirm", List.of()));
        return switch (form.parse(sheet)) {
            case DeclarationForm.Malformed(var faults) -> Answer.mend(page(file, sheet, form, faults));
            case DeclarationForm.WellFormed(var declared) ->
                switch (takeIn.takeIn(viewer.account(), file, declared, confirmed, leaveOut.equals("yes"))) {
                    case TakeInLookup.TakenIn(var done) -> Answer.goTo("/areas/lookups/receipts/" + done.value());
                    case TakeInLookup.NothingNew _ ->
                        Answer.goTo("/areas/lookups", "geography-areas.lookup.nothing-new");
                    case TakeInLookup.Refused(var faults) ->
                        Answer.mend(reported(file, sheet, form, declared, new Asked(confirmed, faults)));
                };
        };
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @GetMapping("/areas/lookups/receipts/{id}")
    Answer receipt(@PathVariable JoinId id) {
        return new JoinReceiptPage(queries.receipt(id).orElseThrow(NotFound::new));
    }

    /** What was answered so far, and what was wrong with it. */
    private record Asked(Confirmed confirmed, List<Fault> refusals) {}

    private LookupPage page(LookupFile file, Sheet sheet, DeclarationForm form, List<Fault> refusals) {
        return new LookupPage(file, sheet.columns(), areas.schemes(), form, Optional.empty(), refusals);
    }

    private LookupPage reported(LookupFile file, Sheet sheet, DeclarationForm form, Declaration declared, Asked asked) {
        var names = Stream.of(declared.level(), declared.kind())
                .flatMap(level -> areas.ofLevel(level).stream())
                .collect(Collectors.toMap(Area::id, Area::name));
        var report = new LookupPage.Report(join.join(sheet, declared, asked.confirmed()), names);
        return new LookupPage(file, sheet.columns(), areas.schemes(), form, Optional.of(report), asked.refusals());
    }
}
