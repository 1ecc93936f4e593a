package dk.helhed.statistics.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.helhed.geography.AreaId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.FigureId;
import dk.helhed.statistics.FrozenFigureId;
import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.indicator.PeriodCode.Length;
import dk.helhed.statistics.question.PeriodChoice;
import dk.helhed.statistics.question.Question;
import dk.helhed.statistics.question.Scope;
import dk.helhed.web.OncePerPage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads figures and frozen figures. */
@Repository
class FigureQueries {
    private final JdbcClient jdbc;
    private final OncePerPage<List<StoredFigure>> all = OncePerPage.of(this::read);

    FigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record FigureRow(
            UUID id,
            int number,
            UUID indicatorId,
            String title,
            String form,
            String scope,
            boolean withWhole,
            String periodChoice,
            @Nullable String periodFrom,
            @Nullable String periodUntil,
            @Nullable String periodLength,
            Instant recordedAt,
            UUID recordedBy) {}

    record AreaRow(UUID figureId, UUID areaId) {}

    record FrozenRow(UUID id, UUID figureId, Instant frozenAt, String content, String checksum) {}

    /** Every figure, newest number first. */
    List<StoredFigure> all() {
        return all.get();
    }

    private List<StoredFigure> read() {
        var areas = areas().stream()
                .collect(groupingBy(AreaRow::figureId, mapping(row -> new AreaId(row.areaId()), toList())));
        return rows().stream()
                .map(row -> figure(row, areas.getOrDefault(row.id(), List.of())))
                .toList();
    }

    Optional<StoredFigure> byNumber(String number) {
        return all().stream()
                .filter(figure -> figure.question().number().equals(number))
                .findFirst();
    }

    Optional<StoredFigure> byId(FigureId id) {
        return all().stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    Optional<FrozenRow> frozen(FrozenFigureId id) {
        return jdbc.sql("""
                        select id, figure_id, frozen_at, content, checksum
                        from statistics.frozen_figure
                        where id = :id
                        """)
                .param("id", id.value())
                .query(Rows.of(FrozenRow.class))
                .optional();
    }

    /** The newest ten of a figure's frozen states, newest first. */
    List<FrozenRow> frozenOf(FigureId figure) {
        return jdbc.sql("""
                        select id, figure_id, frozen_at, content, checksum
                        from statistics.frozen_figure
                        where figure_id = :figure
                        order by frozen_at desc, id desc
                        limit 10
                        """)
                .param("figure", figure.value())
                .query(Rows.of(FrozenRow.class))
                .list();
    }

    private List<FigureRow> rows() {
        return jdbc.sql("""
                        select id, number, indicator_id, title, form, scope, with_whole,
                               period_choice, period_from, period_until, period_length, recorded_at, recorded_by
                        from statistics.figure
                        order by number desc
                        """).query(Rows.of(FigureRow.class)).list();
    }

    private List<AreaRow> areas() {
        return jdbc.sql("select figure_id, area_id from statistics.figure_area order by figure_id, position")
                .query(Rows.of(AreaRow.class))
                .list();
    }

    private static StoredFigure figure(FigureRow row, List<AreaId> areas) {
        var scope =
                switch (row.scope()) {
                    case "CHOSEN" -> new Scope.Chosen(areas);
                    case "WHOLE" -> new Scope.WholeOnly();
                    default -> new Scope.All();
                };
        var periods = row.periodChoice().equals("LATEST")
                ? new PeriodChoice.Latest()
                : new PeriodChoice.Span(Optional.ofNullable(row.periodFrom()), Optional.ofNullable(row.periodUntil()));
        var question = new Question(
                StoredFigure.number(row.number()),
                row.title(),
                FigureForm.valueOf(row.form()),
                scope,
                row.withWhole(),
                periods,
                Optional.ofNullable(row.periodLength()).map(Length::valueOf));
        return new StoredFigure(
                new FigureId(row.id()),
                new IndicatorId(row.indicatorId()),
                question,
                row.recordedAt(),
                new AccountId(row.recordedBy()));
    }
}
