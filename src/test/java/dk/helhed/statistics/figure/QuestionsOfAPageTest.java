package dk.helhed.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.FigureDesk;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.Questions;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What pages ask the database: the questions, and not the arithmetic, are what a page costs. */
@AppTest
class QuestionsOfAPageTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Warehouse warehouse;

    @Test
    void aPageReadsEachRegisterOnce() {
        var world = world();
        var release = world.release(cells(world, 2));
        var desk = new FigureDesk(web);
        var indicator = desk.indicator(world);
        var pages = List.of(
                "/figures/" + desk.figure(world, indicator),
                "/indicators/" + indicator + "/compare",
                "/indicators/" + indicator,
                "/indicators",
                "/datasets",
                "/datasets/" + world.dataset.value(),
                "/datasets/" + world.dataset.value() + "/releases/" + release.value(),
                "/areas/" + world.area("Alfa").value(),
                "/areas",
                "/lists/own");

        for (var page : pages) {
            assertThat(asked(page).registers()).as(page).doesNotHaveDuplicates();
        }
    }

    @Test
    void noPageAsksMoreOfMoreReleasesFiguresAndParts() {
        var world = world();
        var first = world.release(cells(world, 2));
        world.release(cells(world, 3));
        var desk = new FigureDesk(web);
        var indicator = desk.indicator(world);
        var grouping = world.grouping("Udsat", "Alfa", "Part 1");
        var pages = List.of(
                "/figures/" + desk.figure(world, indicator),
                "/indicators/" + indicator + "/compare",
                "/indicators/" + indicator,
                "/indicators",
                "/datasets",
                "/datasets/" + world.dataset.value(),
                "/datasets/" + world.dataset.value() + "/releases/" + first.value(),
                "/areas/" + grouping.value(),
                "/areas/" + world.area("Alfa").value(),
                "/areas/groupings");
        var before = pages.stream().map(page -> asked(page).all()).toList();

        for (var more = 0; more < 3; more++) {
            desk.figure(world, indicator);
            world.tag(world.tag + more);
            desk.indicator(world);
            world.release(cells(world, 5 + more));
            world.grouping("Udsat " + more, "Alfa", "Part " + more);
        }

        for (var page = 0; page < pages.size(); page++) {
            assertThat(asked(pages.get(page)).all()).as(pages.get(page)).hasSameSizeAs(before.get(page));
        }
    }

    private FigureWorld world() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of("Køn"));
        world.measure("personer", "Personer", "FLOW", true);
        return world;
    }

    private static List<Cell> cells(FigureWorld world, int areas) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < areas; i++) {
            var area = i == 0 ? "Alfa" : "Part " + i;
            cells.add(world.cell("personer", area, "2016", List.of("Kvinder"), "30", 4 + 2 * i));
            cells.add(world.cell("personer", area, "2017", List.of("Kvinder"), "40", 5 + 2 * i));
        }
        return cells;
    }

    /** Of a page that was read before, so that what is remembered is remembered. */
    private Questions asked(String page) {
        var desk = new FigureDesk(web);
        desk.page(page, SignedIn.as(Role.ANALYST));
        return Questions.during(() -> desk.page(page, SignedIn.as(Role.ANALYST)));
    }
}
