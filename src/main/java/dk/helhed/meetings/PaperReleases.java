package dk.helhed.meetings;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.FrozenFigureId;
import dk.helhed.statistics.PublishedFigures;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases a paper: text, lines, attachments and figures freeze together, in the caller's transaction. Whether it may be
 * released is asked of {@link Readiness} first; releasing one paper alone and calling a whole meeting both end here.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PaperReleases {
    private final ReleaseStore store;
    private final PublishedFigures figures;
    private final AuditTrail audit;

    PaperReleases(ReleaseStore store, PublishedFigures figures, AuditTrail audit) {
        this.store = store;
        this.figures = figures;
        this.audit = audit;
    }

    /** Holds the paper until the transaction ends: what is read after this is what is released. */
    public void lock(PaperId paper) {
        store.lock(paper);
    }

    /** @param reason why it is released again; not needed for the first release */
    public PaperReleaseId release(Paper paper, String reason, AccountId who, Instant at) {
        store.lock(paper.id());
        var version = store.nextVersion(paper.id());
        var frozen = freeze(paper.text(), at);
        var checksum = ReleaseForm.checksum(paper.text(), frozen);
        var release = store.insert(paper.id(), paper.text(), version, reason, checksum, at, who);
        write(release, paper.text(), frozen);
        audit.record(
                who,
                "meetings.paper.released",
                "paper/" + paper.id().value(),
                "",
                "version " + version + ", " + frozen.size() + " figures, " + checksum);
        return release;
    }

    private Map<String, FrozenFigureId> freeze(PaperText text, Instant at) {
        var frozen = new LinkedHashMap<String, FrozenFigureId>();
        text.figures().forEach(number -> frozen.put(number, figures.freeze(number, at)));
        return frozen;
    }

    private void write(PaperReleaseId release, PaperText text, Map<String, FrozenFigureId> frozen) {
        var position = 0;
        for (var section : text.sections()) {
            store.insertSection(release, ++position, section, text.text(section));
        }
        text.recommendations().forEach(line -> store.insertLine(release, line));
        text.attachments().forEach(file -> store.insertAttachment(release, file));
        position = 0;
        for (var figure : frozen.entrySet()) {
            store.insertFigure(release, ++position, figure.getKey(), figure.getValue());
        }
    }
}
