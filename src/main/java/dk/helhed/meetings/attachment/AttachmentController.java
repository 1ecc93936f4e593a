package dk.helhed.meetings.attachment;

import dk.helhed.meetings.Access;
import dk.helhed.meetings.AttachmentId;
import dk.helhed.meetings.Fault;
import dk.helhed.meetings.PaperAccess;
import dk.helhed.meetings.PaperId;
import dk.helhed.platform.FileStore;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
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
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

@Controller
class AttachmentController {
    private static final long MOST_BYTES = 50L * 1024 * 1024;

    private final AttachFile attaching;
    private final EndAttachment ending;
    private final AttachmentStore store;
    private final PaperAccess papers;
    private final FileStore files;

    AttachmentController(
            AttachFile attaching, EndAttachment ending, AttachmentStore store, PaperAccess papers, FileStore files) {
        this.attaching = attaching;
        this.ending = ending;
        this.store = store;
        this.papers = papers;
        this.files = files;
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/papers/{id}/attachments")
    Answer attach(
            @PathVariable PaperId id,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String title,
            Viewer viewer)
            throws IOException {
        var paper = papers.writable(id, viewer);
        if (file.isEmpty() || file.get().isEmpty()) {
            return Answer.mend(
                    new AttachmentRefusedPage(paper.id(), paper.text().title(), List.of(Fault.of("MEET-044"))));
        }
        if (file.get().getSize() > MOST_BYTES) {
            throw new MaxUploadSizeExceededException(MOST_BYTES);
        }
        var incoming = Files.createTempFile("helhed", ".attachment");
        try {
            file.get().transferTo(incoming);
            return switch (attaching.attach(id, incoming, name(file.get()), title, viewer.actor())) {
                case AttachFile.Attached _ ->
                    Answer.goTo(
                            "/papers/" + id.value() + "/edit#attachments",
                            "meetings.attachment.added",
                            name(file.get()));
                case AttachFile.Refused(var why) ->
                    Answer.mend(
                            new AttachmentRefusedPage(paper.id(), paper.text().title(), List.of(why)));
            };
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/papers/attachments/{id}/end")
    Answer end(@PathVariable AttachmentId id, Viewer viewer) {
        var attachment = store.find(id).orElseThrow(NotFound::new);
        papers.writable(attachment.paper(), viewer);
        ending.end(attachment, viewer.actor());
        return Answer.goTo("/papers/" + attachment.paper().value() + "/edit#attachments", "meetings.attachment.ended");
    }

    /** A file of a draft is for those who write it; one that was released for all who read the paper. */
    @OpenToSignedIn
    @GetMapping("/papers/attachments/{id}")
    ResponseEntity<Resource> download(@PathVariable AttachmentId id, Viewer viewer) {
        var attachment = store.find(id).orElseThrow(NotFound::new);
        var paper = papers.readable(attachment.paper(), viewer);
        if (!attachment.released() && !Access.writes(viewer, paper.board())) {
            throw new NotFound();
        }
        var disposition = ContentDisposition.attachment()
                .filename(attachment.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .contentLength(attachment.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new InputStreamResource(files.open(attachment.fileHash())));
    }

    /** The last part of the name: some browsers send the whole path. */
    private static String name(MultipartFile file) {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
