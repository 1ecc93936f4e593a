package dk.helhed.statistics.catalog;

import dk.helhed.audit.ActorNames;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.platform.FileStore;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.cell.AreaMatch;
import dk.helhed.statistics.plausibility.Remarks;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Releases with their receipts. Datasets themselves are shown beside their cards. */
@Controller
class CatalogController {
    private final Catalog catalog;
    private final WithdrawRelease withdraw;
    private final Areas areas;
    private final FileStore files;
    private final ObjectProvider<ActorNames> names;

    CatalogController(
            Catalog catalog, WithdrawRelease withdraw, Areas areas, FileStore files, ObjectProvider<ActorNames> names) {
        this.catalog = catalog;
        this.withdraw = withdraw;
        this.areas = areas;
        this.files = files;
        this.names = names;
    }

    @OpenToSignedIn
    @GetMapping("/datasets/{id}/releases/{release}")
    Answer release(@PathVariable DatasetId id, @PathVariable ReleaseId release, Viewer viewer) {
        demandAdmission(id, viewer);
        return page(id, release, viewer, Optional.empty(), "");
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/datasets/{id}/releases/{release}/withdrawal")
    Answer withdraw(
            @PathVariable DatasetId id,
            @PathVariable ReleaseId release,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        of(id, release);
        return switch (withdraw.withdraw(release, reason, viewer.actor())) {
            case WithdrawRelease.Done(var done) ->
                Answer.goTo(address(id, release), "statistics.dataset.withdrawn-now", done.number());
            case WithdrawRelease.ReasonMissing missing ->
                Answer.mend(page(id, release, viewer, Optional.of(missing), reason));
            case WithdrawRelease.WithdrawnBefore before ->
                Answer.conflict(page(id, release, viewer, Optional.of(before), reason));
        };
    }

    /** The file as it was received. It may hold counts below the threshold, so it is for those who import. */
    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/datasets/{id}/releases/{release}/file")
    ResponseEntity<Resource> file(@PathVariable DatasetId id, @PathVariable ReleaseId release) {
        var found = of(id, release);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.fileName(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(files.path(found.fileHash())));
    }

    private ReleasePage page(DatasetId id, ReleaseId release, Viewer viewer, Optional<Refusal> refusal, String reason) {
        var found = of(id, release);
        List<AreaMatch> matches = catalog.areas(release);
        Map<AreaId, String> areaNames = areas.names(
                matches.stream().flatMap(match -> match.area().stream()).collect(Collectors.toSet()));
        var remarks = catalog.remarks(release);
        Map<AccountId, String> known = names.stream()
                .findFirst()
                .map(some -> some.names(actors(found, remarks)))
                .orElse(Map.of());
        return new ReleasePage(
                catalog.dataset(id).orElseThrow(NotFound::new),
                found,
                remarks.stream().map(line -> line.named(known)).toList(),
                matches.stream()
                        .map(match ->
                                new ReleasePage.Line(match, match.area().map(area -> areaNames.getOrDefault(area, ""))))
                        .toList(),
                known,
                mayWrite(viewer),
                refusal,
                reason);
    }

    private static Set<AccountId> actors(Release release, List<Remarks.Line> remarks) {
        var actors = new HashSet<AccountId>();
        remarks.forEach(line -> line.seen().ifPresent(seen -> actors.add(seen.by())));
        actors.add(release.recordedBy());
        if (release.state() instanceof Release.Withdrawn withdrawn) {
            actors.add(withdrawn.by());
        }
        return actors;
    }

    private Release of(DatasetId id, ReleaseId release) {
        return catalog.releases(id).stream()
                .filter(candidate -> candidate.id().equals(release))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What one may not see is answered as if it were not there. */
    private void demandAdmission(DatasetId id, Viewer viewer) {
        if (!catalog.admits(List.of(id), Audience.of(viewer))) {
            throw new NotFound();
        }
    }

    private static boolean mayWrite(Viewer viewer) {
        return viewer.hasAny(Role.ANALYST, Role.ADMINISTRATOR);
    }

    private static String address(DatasetId id, ReleaseId release) {
        return "/datasets/" + id.value() + "/releases/" + release.value();
    }
}
