package dk.helhed.geography.crosswalk;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.Areas;
import dk.helhed.geography.CrosswalkId;
import dk.helhed.geography.Crosswalks;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.sheet.SheetReader;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
class CrosswalkController {
    private final Areas areas;
    private final Crosswalks crosswalks;
    private final AddCrosswalk add;
    private final AmendCrosswalk amend;

    CrosswalkController(Areas areas, Crosswalks crosswalks, AddCrosswalk add, AmendCrosswalk amend) {
        this.areas = areas;
        this.crosswalks = crosswalks;
        this.add = add;
        this.amend = amend;
    }

    @OpenToSignedIn
    @GetMapping("/areas/crosswalks")
    Answer list() {
        return page(CrosswalkForm.EMPTY, List.of());
    }

    @OpenToSignedIn
    @GetMapping("/areas/crosswalks/{id}")
    Answer show(@PathVariable CrosswalkId id) {
        var crosswalk = crosswalks.crosswalk(id).orElseThrow(NotFound::new);
        var named = crosswalk.shares().stream()
                .flatMap(share -> Stream.of(share.oldArea(), share.newArea()))
                .distinct()
                .toList();
        return new CrosswalkPage(crosswalk, areas.names(named));
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/crosswalks")
    Answer add(@RequestParam MultipartFile file, CrosswalkForm form, Viewer viewer) throws IOException {
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return Answer.mend(page(form, faults));
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return switch (add.add(viewer.account(), form.declaration(name), content(file))) {
            case AddCrosswalk.Added(var id) -> Answer.goTo("/areas/crosswalks/" + id.value());
            case AddCrosswalk.Refused(var wrong) -> Answer.mend(page(form, wrong));
        };
    }

    /** Of areas that begin with it, so far as it was said, a person says that they were there before. */
    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/crosswalks/{id}/before")
    Answer amend(@PathVariable CrosswalkId id, @RequestParam(defaultValue = "") List<AreaId> area, Viewer viewer) {
        var address = "/areas/crosswalks/" + id.value();
        return switch (amend.amend(viewer.account(), crosswalks.crosswalk(id).orElseThrow(NotFound::new), area)) {
            case AmendCrosswalk.Amended(int areas) -> Answer.goTo(address, "geography-areas.crosswalk.amended", areas);
            case AmendCrosswalk.NothingSaid _ -> Answer.goTo(address);
        };
    }

    private CrosswalksPage page(CrosswalkForm form, List<Fault> refusals) {
        return new CrosswalksPage(crosswalks.all(), areas.schemes(), form, refusals);
    }

    /** No more of it is held in memory than may be read. */
    private static byte[] content(MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return content.readNBytes(SheetReader.MOST_BYTES + 1);
        }
    }
}
