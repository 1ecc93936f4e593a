package dk.helhed.statistics.warehouse;

import dk.helhed.statistics.plausibility.Check;
import dk.helhed.statistics.plausibility.Example;
import dk.helhed.statistics.plausibility.Following;
import dk.helhed.statistics.plausibility.Found;
import dk.helhed.statistics.plausibility.Found.Axis;
import dk.helhed.statistics.plausibility.Yardstick;
import dk.helhed.statistics.warehouse.asking.Asking;
import dk.helhed.statistics.warehouse.numbered.CellFiles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds the cells put aside against what is expected of them and against the release before. The engine does it; what
 * strays waits in a table of its own, which may leave the memory as well.
 */
final class PlausibilityQueries {
    /** Beyond this the engine's decimals no longer carry a multiplication; such values are told apart by being different at all. */
    private static final BigDecimal HUGE = BigDecimal.TEN.pow(20);

    private final Engine engine;

    PlausibilityQueries(Engine engine) {
        this.engine = engine;
    }

    /** @param before the cells of the release before; without it only ranges and totals can be looked at */
    List<Found> examine(CellFiles staged, Optional<Path> before, Yardstick yardstick, Asking asking) {
        try (var connection = engine.connection()) {
            CellStore.place(connection, yardstick.places());
            var jdbc = asking.on(connection);
            jdbc.sql(Plausibility.FILE).param("file", staged.name()).update();
            List.of(Plausibility.FRESH, Plausibility.STRAY, Plausibility.SPAN)
                    .forEach(one -> jdbc.sql(one).update());
            ranges(jdbc, yardstick);
            totals(jdbc, yardstick);
            var found = new ArrayList<Found>();
            before.ifPresent(file -> found.addAll(against(jdbc, file, yardstick)));
            found.addAll(strays(jdbc, yardstick.most()));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The cells that were put aside could not be read", e);
        }
    }

    private static void ranges(JdbcClient jdbc, Yardstick yardstick) {
        if (!yardstick.checks().contains(Check.RANGE)) {
            return;
        }
        yardstick
                .spans()
                .forEach((measure, span) -> jdbc.sql("insert into span values (:measure, :low, :high)")
                        .param("measure", measure)
                        .param("low", span.low().orElse(null))
                        .param("high", span.high().orElse(null))
                        .update());
        if (!yardstick.spans().isEmpty()) {
            jdbc.sql(Plausibility.RANGE).update();
        }
    }

    private static void totals(JdbcClient jdbc, Yardstick yardstick) {
        if (!yardstick.checks().contains(Check.TOTAL)) {
            return;
        }
        for (var total : yardstick.totals()) {
            if (!total.measures().isEmpty()) {
                jdbc.sql(Plausibility.TOTAL)
                        .param("axis", total.axis())
                        .param("text", total.text())
                        .param("parts", total.parts().isEmpty() ? Set.of("") : total.parts())
                        .param("measures", total.measures())
                        .param("share", yardstick.tolerance().share())
                        .param("least", yardstick.tolerance().least())
                        .param("huge", HUGE)
                        .update();
            }
        }
    }

    private static List<Found> against(JdbcClient jdbc, Path before, Yardstick yardstick) {
        jdbc.sql(Plausibility.FILE_BEFORE).param("file", before.toString()).update();
        jdbc.sql(Plausibility.EARLIER).update();
        if (yardstick.checks().contains(Check.REVISED)) {
            moved(jdbc, Plausibility.REVISED, yardstick);
        }
        if (yardstick.checks().contains(Check.LEAP)) {
            leaps(jdbc, yardstick);
        }
        return turnover(jdbc, yardstick);
    }

    private static void leaps(JdbcClient jdbc, Yardstick yardstick) {
        var following = Following.of(
                periods(jdbc, "select distinct period from fresh"),
                new HashSet<>(periods(jdbc, "select distinct period from earlier")));
        jdbc.sql(Plausibility.FOLLOWING).update();
        following.forEach((period, last) -> jdbc.sql("insert into following values (:period, :last)")
                .param("period", period)
                .param("last", last)
                .update());
        if (!following.isEmpty()) {
            moved(jdbc, Plausibility.LEAP, yardstick);
        }
    }

    private static void moved(JdbcClient jdbc, String statement, Yardstick yardstick) {
        jdbc.sql(statement)
                .param("share", yardstick.leap().share())
                .param("least", yardstick.leap().least())
                .param("huge", HUGE)
                .update();
    }

    private static List<String> periods(JdbcClient jdbc, String statement) {
        return jdbc.sql(statement).query((row, _) -> row.getString("period")).list();
    }

    private static List<Found> turnover(JdbcClient jdbc, Yardstick yardstick) {
        if (!yardstick.checks().contains(Check.GONE) && !yardstick.checks().contains(Check.CAME)) {
            return List.of();
        }
        return gathered(jdbc
                .sql(Plausibility.TURNOVER)
                .param("most", yardstick.most())
                .query((row, _) -> new Line(
                        row.getBoolean("came") ? Check.CAME : Check.GONE,
                        Axis.valueOf(row.getString("axis")),
                        "",
                        row.getLong("total"),
                        Example.name(row.getString("name"))))
                .list()
                .stream()
                .filter(line -> yardstick.checks().contains(line.check()))
                .toList());
    }

    private static List<Found> strays(JdbcClient jdbc, int most) {
        return gathered(jdbc.sql(Plausibility.STRAYS)
                .param("most", most)
                .query((row, _) -> new Line(
                        Check.valueOf(row.getString("kind")),
                        Axis.of(row.getInt("axis")),
                        row.getString("measure"),
                        row.getLong("total"),
                        example(row)))
                .list());
    }

    private static Example example(ResultSet row) throws SQLException {
        return new Example(
                row.getString("what"),
                number(row.getBigDecimal("was")),
                number(row.getBigDecimal("value")),
                row.getInt("source_row"));
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    private record Line(Check check, Axis axis, String measure, long total, Example example) {}

    private record Subject(Check check, Axis axis, String measure) {}

    private static List<Found> gathered(List<Line> lines) {
        Map<Subject, Found> found = new LinkedHashMap<>();
        for (Line line : lines) {
            found.computeIfAbsent(
                            new Subject(line.check(), line.axis(), line.measure()),
                            of -> new Found(of.check(), of.axis(), of.measure(), line.total(), new ArrayList<>()))
                    .worst()
                    .add(line.example());
        }
        return List.copyOf(found.values());
    }
}
