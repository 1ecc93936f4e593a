package dk.helhed.statistics.figure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.helhed.kernel.Language;
import dk.helhed.statistics.FigureForm;
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
import dk.helhed.statistics.difference.Comparison;
import dk.helhed.statistics.figure.FigureQueries.FrozenRow;
import dk.helhed.statistics.footnote.Footnote;
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
    private static final long FIGURES_KEPT = 200;

    private final LivingFigures living;
    private final FigureStore store;
    private final Catalog catalog;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Cache<FrozenForm, Read> read =
            Caffeine.newBuilder().maximumSize(FIGURES_KEPT).build();
    private final Cache<Written, PublishedFigure> written =
            Caffeine.newBuilder().maximumSize(FIGURES_KEPT).build();

    /** @param intact whether the text still gives the checksum it was frozen with */
    private record Read(FigureContent content, boolean intact) {
        static Read of(FrozenForm form) {
            return new Read(form.content(), form.isIntact());
        }
    }

    /** @param kept the checksum that a frozen figure was given; a living one has that of its content */
    private record Written(FigureContent content, Optional<String> kept, Language language) {}

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
        return living.content(number, Audience.PAPERS).map(content -> published(content, language));
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
                .map(row -> frozen(
                        row,
                        language,
                        living.figure(new FigureId(row.figureId()), Audience.PAPERS)
                                .map(living::content)));
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
        var datasets = content(row).releases().stream()
                .map(release -> catalog.release(new ReleaseId(release.id())).dataset())
                .toList();
        return catalog.admits(datasets, audience);
    }

    /** @param now how the figure reads today, for those who may see it */
    FrozenFigure frozen(FrozenRow row, Language language, Optional<FigureContent> now) {
        var form = read(row);
        return new FrozenFigure(
                new FrozenFigureId(row.id()),
                row.frozenAt(),
                published(row, language),
                form.intact(),
                now.flatMap(content -> since(form.content(), content, language)));
    }

    private Optional<Since> since(FigureContent frozen, FigureContent now, Language language) {
        return new Comparison(frozen, now).since(new Phrases(texts, language), this::isWithdrawn);
    }

    /** As it was frozen. */
    FigureContent content(FrozenRow row) {
        return read(row).content();
    }

    /** What was frozen stays as it is, so the same text is read once. */
    private Read read(FrozenRow row) {
        return read.get(new FrozenForm(row.content(), row.checksum()), Read::of);
    }

    PublishedFigure published(FrozenRow row, Language language) {
        return published(new Written(content(row), Optional.of(row.checksum()), language));
    }

    PublishedFigure published(FigureContent content, Language language) {
        return published(new Written(content, Optional.empty(), language));
    }

    /** A figure that says the same is written once: its content is all that it is written from, but for the shapes of a map. */
    private PublishedFigure published(Written figure) {
        return figure.content().form() == FigureForm.MAP ? write(figure) : written.get(figure, this::write);
    }

    private PublishedFigure write(Written figure) {
        var content = figure.content();
        var checksum = figure.kept().orElseGet(() -> FrozenForm.of(content).checksum());
        var phrases = new Phrases(texts, figure.language());
        return new Publication(content, phrases)
                .figure(living.shapes(content), checksum, new Footnote(content, phrases).grounds());
    }

    private boolean isWithdrawn(UUID release) {
        return catalog.release(new ReleaseId(release)).state() instanceof Release.Withdrawn;
    }
}
