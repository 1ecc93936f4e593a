package dk.helhed.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.helhed.statistics.FigureDesk;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What pages ask the database: the questions, and not the arithmetic, are what a page costs. */
@AppTest
class QuestionsOfAPageTest {
    private static final String ASKED = "Executing prepared SQL statement";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Warehouse warehouse;

    @Test
    void aPageReadsEachRegisterOnce() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of("Køn"));
        world.measure("personer", "Personer", "FLOW", true);
        world.release(List.of(
                world.cell("personer", "Alfa", "2016", List.of("Kvinder"), "30", 4),
                world.cell("personer", "Alfa", "2017", List.of("Kvinder"), "40", 5)));
        var desk = new FigureDesk(web);
        var indicator = desk.indicator(world);
        var figure = desk.figure(world, indicator);

        for (var page : List.of("/figures/" + figure, "/indicators/" + indicator + "/compare")) {
            assertThat(registers(desk, page)).as(page).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    /** The statements without a parameter: they read a register whole. */
    private static List<String> registers(FigureDesk desk, String page) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var heard = new ListAppender<ILoggingEvent>();
        var before = log.getLevel();
        var mine = Thread.currentThread().getName();
        heard.start();
        log.addAppender(heard);
        log.setLevel(Level.DEBUG);
        try {
            desk.page(page, SignedIn.as(Role.ANALYST));
        } finally {
            log.setLevel(before);
            log.detachAppender(heard);
        }
        return heard.list.stream()
                .filter(event -> event.getThreadName().equals(mine))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(said -> said.startsWith(ASKED) && !said.contains("?"))
                .toList();
    }
}
