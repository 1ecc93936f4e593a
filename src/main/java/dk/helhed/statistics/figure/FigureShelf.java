package dk.helhed.statistics.figure;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.FigureFrozen;
import dk.helhed.statistics.FigureId;
import dk.helhed.statistics.FigureSummary;
import dk.helhed.statistics.FrozenFigure;
import dk.helhed.statistics.FrozenFigureId;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.PublishedFigures;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.Since;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.figure.FigureQueries.FrozenRow;
import dk.helhed.statistics.publication.Comparison;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.ReleaseLine;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Publication;
import dk.helhed.web.Texts;
import dk.helhed.web.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures that other modules take from the shelf, living or frozen. */
@Component
@Transactional
class FigureShelf implements PublishedFigures {
    private final LivingFigures living;
    private final FigureStore store;
    private final Catalog catalog;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    FigureShelf(
            LivingFigures living, FigureStore store, Catalog catalog, Texts texts, ApplicationEventPublisher events) {
        this.living = living;
        this.store = store;
        this.catalog = catalog;
        this.texts = texts;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FigureSummary> all(Viewer viewer) {
        var open = living.summaries(Audience.PAPERS);
        return living.summaries(Audience.of(viewer)).stream()
                .filter(open::contains)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublishedFigure> living(String number, Language language) {
        return living.content(number, Audience.PAPERS)
                .map(content -> published(content, FrozenForm.of(content).checksum(), language));
    }

    @Override
    public FrozenFigureId freeze(String number, Instant at) {
        var figure = living.figure(number, Audience.PAPERS)
                .orElseThrow(() -> new IllegalArgumentException("No figure " + number));
        var content = living.content(figure);
        var releases = content.releases().stream().map(ReleaseLine::id).toList();
        var id = store.freeze(figure.id(), at, content.dataDate(), releases, FrozenForm.of(content));
        events.publishEvent(new FigureFrozen(id, number, at));
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FrozenFigure> frozen(FrozenFigureId id, Language language) {
        return living.frozen(id)
                .filter(row -> admits(row, Audience.PAPERS))
                .map(row -> frozen(row, language, Audience.PAPERS));
    }

    /** One freezing of the figure; empty when it is of another figure, or when the audience may not see what was read. */
    @Transactional(readOnly = true)
    Optional<FrozenRow> kept(StoredFigure figure, FrozenFigureId id, Audience audience) {
        return living.frozen(id)
                .filter(row -> row.figureId().equals(figure.id().value()))
                .filter(row -> admits(row, audience));
    }

    /** Whether the audience may see every dataset that was read when the figure was frozen, as they are classified now. */
    boolean admits(FrozenRow row, Audience audience) {
        var read = new FrozenForm(row.content(), row.checksum())
                .content().releases().stream()
                        .map(release ->
                                catalog.release(new ReleaseId(release.id())).dataset())
                        .toList();
        return catalog.admits(read, audience);
    }

    /** @param audience to whom it is also told how the figure reads now */
    FrozenFigure frozen(FrozenRow row, Language language, Audience audience) {
        var form = new FrozenForm(row.content(), row.checksum());
        var content = form.content();
        return new FrozenFigure(
                new FrozenFigureId(row.id()),
                row.frozenAt(),
                published(content, row.checksum(), language),
                form.isIntact(),
                since(new FigureId(row.figureId()), content, language, audience));
    }

    private Optional<Since> since(FigureId figure, FigureContent frozen, Language language, Audience audience) {
        return living.figure(figure, audience)
                .map(living::content)
                .flatMap(now -> new Comparison(frozen, now).since(new Phrases(texts, language), this::isWithdrawn));
    }

    PublishedFigure published(FigureContent content, String checksum, Language language) {
        return new Publication(content, new Phrases(texts, language)).figure(living.shapes(content), checksum);
    }

    private boolean isWithdrawn(UUID release) {
        return catalog.release(new ReleaseId(release)).state() instanceof Release.Withdrawn;
    }
}
