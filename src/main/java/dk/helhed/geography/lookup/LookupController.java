package dk.helhed.geography.lookup;

import dk.helhed.geography.FileId;
import dk.helhed.geography.ReceivedFile;
import dk.helhed.geography.joining.Confirmed;
import dk.helhed.geography.joining.DeclarationForm;
import dk.helhed.geography.sheet.SheetEncoding;
import dk.helhed.geography.sheet.SheetReader;
import dk.helhed.geography.sheet.SheetReading;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
class LookupController {
    private final LookupPages pages;
    private final LookupQueries queries;
    private final JoinLookup join;
    private final ReceiveLookup receive;
    private final TakeInLookup takeIn;

    LookupController(
            LookupPages pages, LookupQueries queries, JoinLookup join, ReceiveLookup receive, TakeInLookup takeIn) {
        this.pages = pages;
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
        return switch (receive.receive(viewer.account(), name, content(file))) {
            case ReceiveLookup.Received(var id) -> Answer.goTo("/areas/lookups/" + id.value());
            case ReceiveLookup.Refused(var faults) -> Answer.mend(new LookupsPage(queries.receipts(), faults));
        };
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @GetMapping("/areas/lookups/{id}")
    Answer look(@PathVariable FileId id, DeclarationForm form) {
        var file = join.received(id).orElseThrow(NotFound::new);
        var encoding = encoding(file, form);
        return switch (join.read(file, encoding)) {
            case SheetReading.Unreadable(var faults) -> Answer.mend(pages.unreadable(file, form, faults));
            case SheetReading.Read(var sheet) -> {
                if (form.isEmpty()) {
                    var received = Copenhagen.at(file.receivedAt()).toLocalDate();
                    yield pages.page(file, sheet, DeclarationForm.proposed(sheet, encoding, received), List.of());
                }
                yield switch (form.parse(sheet)) {
                    case DeclarationForm.Malformed(var faults) -> Answer.mend(pages.page(file, sheet, form, faults));
                    case DeclarationForm.WellFormed(var declared) ->
                        pages.reported(file, sheet, form, declared, LookupPages.Asked.NOTHING);
                };
            }
        };
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/lookups/{id}/commit")
    Answer commit(
            @PathVariable FileId id,
            DeclarationForm form,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String leaveOut,
            Viewer viewer) {
        var file = join.received(id).orElseThrow(NotFound::new);
        var encoding = encoding(file, form);
        return switch (join.read(file, encoding)) {
            case SheetReading.Unreadable(var faults) -> Answer.mend(pages.unreadable(file, form, faults));
            case SheetReading.Read(var sheet) -> {
                var confirmed = Confirmed.of(sent.getOrDefault("confirm", List.of()));
                var table = new TakeInLookup.Table(id, encoding, sheet, leaveOut.equals("yes"));
                yield switch (form.parse(sheet)) {
                    case DeclarationForm.Malformed(var faults) -> Answer.mend(pages.page(file, sheet, form, faults));
                    case DeclarationForm.WellFormed(var declared) ->
                        switch (takeIn.takeIn(viewer.account(), table, declared, confirmed)) {
                            case TakeInLookup.TakenIn(var done) ->
                                Answer.goTo("/areas/lookups/receipts/" + done.value());
                            case TakeInLookup.NothingNew _ ->
                                Answer.goTo("/areas/lookups", "geography-areas.lookup.nothing-new");
                            case TakeInLookup.Refused(var faults) ->
                                Answer.mend(pages.reported(
                                        file, sheet, form, declared, new LookupPages.Asked(confirmed, faults)));
                        };
                };
            }
        };
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @GetMapping("/areas/lookups/receipts/{id}")
    Answer receipt(@PathVariable JoinId id) {
        return new JoinReceiptPage(queries.receipt(id).orElseThrow(NotFound::new));
    }

    /** What the person declared; before that, what the bytes seem to be. */
    private SheetEncoding encoding(ReceivedFile file, DeclarationForm form) {
        return SheetEncoding.of(form.encoding()).orElseGet(() -> join.proposed(file));
    }

    /** No more of it is held in memory than may be read. */
    private static byte[] content(MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return content.readNBytes(SheetReader.MOST_BYTES + 1);
        }
    }
}
