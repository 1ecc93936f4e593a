package dk.helhed.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.FigureDesk;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An address from a file that was made before the definition changed. */
@AppTest
class TwoDefinitionsTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Warehouse warehouse;

    @Test
    void twoDefinitionsOfAProtectedPeriodAreNeverToldBesideEachOther() {
        assertThat(beside(5))
                .contains("53 vises", "gentages ikke her", "på udgivelse 2018-1.")
                .doesNotContain("I din fil: ", ">55<");
    }

    @Test
    void withoutAThresholdTheyAre() {
        assertThat(beside(0)).contains("53 vises", "I din fil: 55");
    }

    /** The traces of an area of which 53 are counted now, and 55 were before: the two that are left out are too few to be told. */
    private String beside(int threshold) {
        var world = new FigureWorld(jdbc, warehouse, threshold, List.of("herkomst"));
        world.measure("personer", "Personer", "STOCK", true);
        world.release(List.of(
                world.cell("personer", "Alfa", "2017", List.of("A"), "53", 4),
                world.cell("personer", "Alfa", "2017", List.of("B"), "2", 5),
                world.cell("personer", "Beta", "2017", List.of("A"), "70", 6),
                world.cell("personer", "Beta", "2017", List.of("B"), "80", 7)));
        var desk = new FigureDesk(web);
        var indicator = desk.indicator(world);
        var figure = desk.figure(world, indicator);
        var revised = desk.post(
                "/indicators/" + indicator + "/versions",
                Map.of(
                        "name", "Antal " + world.tag,
                        "question", "Hvor mange?",
                        "kind", "COUNT",
                        "numerator", world.dataset.value() + ":personer",
                        "numeratorCategory", world.dataset.value() + ":1:A",
                        "decimals", "0",
                        "validFrom", "2017-01-01",
                        "note", "Kun A"));
        assertThat(revised).hasStatus(303);

        return desk.page(
                "/figures/" + figure + "?by=2018-1:1&at=2017&of="
                        + world.area("Alfa").value(),
                SignedIn.as(Role.BOARD_MEMBER));
    }
}
