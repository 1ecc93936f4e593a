package dk.helhed.statistics.statbank.answers;

import dk.helhed.platform.FileStore;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.web.Answer;
import dk.helhed.web.FileAnswer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a fetched release was made of. It may hold counts below the threshold, so it is for those who import. */
@Controller
class AnswersController {
    private final AnswerStore store;
    private final FileStore files;
    private final Catalog catalog;

    AnswersController(AnswerStore store, FileStore files, Catalog catalog) {
        this.store = store;
        this.files = files;
        this.catalog = catalog;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/datasets/{id}/releases/{release}/answers")
    Answer answers(@PathVariable DatasetId id, @PathVariable ReleaseId release) {
        var found = of(id, release);
        var answers = store.answers(found.fileHash());
        if (answers.isEmpty()) {
            throw new NotFound();
        }
        return new AnswersPage(catalog.dataset(id).orElseThrow(NotFound::new), found, answers);
    }

    /** For a trace, which knows the release alone. */
    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/releases/{release}/answers")
    Answer answers(@PathVariable ReleaseId release) {
        var dataset = catalog.known(release).map(Release::dataset).orElseThrow(NotFound::new);
        return Answer.goTo("/datasets/" + dataset.value() + "/releases/" + release.value() + "/answers");
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/datasets/{id}/releases/{release}/answers/{position}")
    ResponseEntity<byte[]> answer(
            @PathVariable DatasetId id, @PathVariable ReleaseId release, @PathVariable int position) {
        var answer = store.answers(of(id, release).fileHash()).stream()
                .filter(one -> one.position() == position)
                .findFirst()
                .orElseThrow(NotFound::new);
        try (var content = files.open(answer.hash())) {
            return FileAnswer.of(
                    answer.table() + "-" + position + ".csv",
                    MediaType.APPLICATION_OCTET_STREAM,
                    content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Release of(DatasetId id, ReleaseId release) {
        return catalog.releases(id).stream()
                .filter(one -> one.id().equals(release))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
