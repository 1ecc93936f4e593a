package dk.helhed.statistics.figure;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import dk.helhed.statistics.FigureDesk;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.FrozenFigure;
import dk.helhed.statistics.FrozenFigureId;
import dk.helhed.statistics.PublishedFigures;
import dk.helhed.statistics.measurement.Indicators;
import dk.helhed.statistics.question.PeriodChoice;
import dk.helhed.statistics.question.Question;
import dk.helhed.statistics.question.Scope;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures stored and frozen on the numbers of a {@link FigureWorld}, in the context that all tests share, and read by a member of a board. */
final class StoredFigures {
    private static final AccountId SOMEONE = new AccountId(new UUID(0, 1));
    private static final RequestPostProcessor READER = SignedIn.as(Role.BOARD_MEMBER);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Warehouse warehouse;

    @Autowired
    private Indicators indicators;

    @Autowired
    private StoreFigure storing;

    @Autowired
    private PublishedFigures figures;

    @Autowired
    private TransactionTemplate transaction;

    static StoredFigures in(AutowireCapableBeanFactory beans) {
        return beans.createBean(StoredFigures.class);
    }

    FigureWorld world(int threshold, String... dimensions) {
        return new FigureWorld(jdbc, warehouse, threshold, List.of(dimensions));
    }

    FigureDesk desk() {
        return new FigureDesk(web);
    }

    StoreFigure.Result store(String indicator, Question question) {
        return storing.store(indicators.byCode(indicator).orElseThrow().id(), question, SOMEONE);
    }

    /** By its number. */
    String stored(String indicator, Question question) {
        return ((StoreFigure.Stored) store(indicator, question)).number();
    }

    String stored(String indicator, FigureForm form, Scope scope, PeriodChoice periods) {
        return stored(indicator, new Question("", "Fundet", form, scope, true, periods));
    }

    FrozenFigureId freeze(String number) {
        return Objects.requireNonNull(
                transaction.execute(_ -> figures.freeze(number, Instant.parse("2018-02-01T09:00:00Z"))));
    }

    FrozenFigure frozen(FrozenFigureId id, Language language) {
        return figures.frozen(id, language).orElseThrow();
    }

    /** @param figure its number and what follows it in the address */
    String page(String figure) {
        return desk().page("/figures/" + figure, READER);
    }

    String english(String figure) {
        return desk().page("/figures/" + figure, FigureDesk.english(READER));
    }

    String csv(String number) {
        return page(number + ".csv");
    }

    byte[] bytes(String figure) {
        return desk().bytes("/figures/" + figure, READER);
    }
}
