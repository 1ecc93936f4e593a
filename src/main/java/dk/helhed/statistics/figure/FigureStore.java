package dk.helhed.statistics.figure;

import dk.helhed.geography.AreaId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import dk.helhed.statistics.FigureId;
import dk.helhed.statistics.FrozenFigureId;
import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.indicator.PeriodCode.Length;
import dk.helhed.statistics.question.PeriodChoice;
import dk.helhed.statistics.question.Question;
import dk.helhed.statistics.question.Scope;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes figures and frozen figures. Neither is ever changed. */
@Repository
class FigureStore {
    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Numbered(UUID id, int number) {}

    /** Gives the question its number. The areas of a chosen scope are written by {@link #addArea}. */
    Numbered add(IndicatorId indicator, Question question, Instant at, AccountId by) {
        return jdbc.sql("""
                        insert into statistics.figure
                            (indicator_id, title, form, scope, with_whole, period_choice, period_from, period_until,
                             period_length, recorded_at, recorded_by)
                        values (:indicator, :title, :form, :scope, :withWhole, :choice, :from, :until, :length, :at, :by)
                        returning id, number
                        """)
                .param("indicator", indicator.value())
                .param("title", question.title())
                .param("form", question.form().name())
                .param("scope", scope(question.scope()))
                .param("withWhole", question.withWhole())
                .param("choice", question.periods() instanceof PeriodChoice.Latest ? "LATEST" : "SPAN")
                .param("from", from(question.periods()), Types.VARCHAR)
                .param("until", until(question.periods()), Types.VARCHAR)
                .param("length", question.together().map(Length::name).orElse(null), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .query(Rows.of(Numbered.class))
                .single();
    }

    void addArea(FigureId figure, int position, AreaId area) {
        jdbc.sql("""
                        insert into statistics.figure_area (figure_id, position, area_id)
                        values (:figure, :position, :area)
                        """)
                .param("figure", figure.value())
                .param("position", position)
                .param("area", area.value())
                .update();
    }

    FrozenFigureId freeze(FigureId figure, Instant at, LocalDate dataDate, List<UUID> releases, FrozenForm form) {
        return jdbc.sql("""
                        insert into statistics.frozen_figure (figure_id, frozen_at, data_date, releases, content, checksum)
                        values (:figure, :at, :dataDate, :releases, :content, :checksum)
                        returning id
                        """)
                .param("figure", figure.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("dataDate", dataDate)
                .param("releases", releases.toArray(UUID[]::new))
                .param("content", form.text())
                .param("checksum", form.checksum())
                .query((row, _) -> new FrozenFigureId(row.getObject("id", UUID.class)))
                .single();
    }

    private static String scope(Scope scope) {
        return switch (scope) {
            case Scope.All() -> "ALL";
            case Scope.Chosen _ -> "CHOSEN";
            case Scope.WholeOnly() -> "WHOLE";
        };
    }

    private static @Nullable String from(PeriodChoice periods) {
        return periods instanceof PeriodChoice.Span span ? span.from().orElse(null) : null;
    }

    private static @Nullable String until(PeriodChoice periods) {
        return periods instanceof PeriodChoice.Span span ? span.until().orElse(null) : null;
    }
}
