package dk.helhed.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.FigureDesk;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What all areas of a file together are called. */
@AppTest
class WholeNamedTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Warehouse warehouse;

    @Test
    void housingAreasTogetherAreNeverCalledTheCity() {
        says("HOUSING_AREA", "Boligområderne i alt", "Vis boligområderne i alt ved siden af");
    }

    @Test
    void deprivedAreasTogetherAreNeverCalledTheCity() {
        says("DEPRIVED_AREA", "De udsatte byområder i alt", "Kun de udsatte byområder i alt");
    }

    @Test
    void someOfTheDistrictsTogetherAreThoseOfTheFile() {
        says("DISTRICT", "Filens bydele i alt", "Vis filens bydele i alt ved siden af");
    }

    private void says(String level, String whole, String form) {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of(), level);
        world.measure("personer", "Personer", "STOCK", false);
        world.release(List.of(
                world.cell("personer", "Alfa", "2017", List.of(), "700", 4),
                world.cell("personer", "Beta", "2017", List.of(), "300", 5)));
        var desk = new FigureDesk(web);
        var reader = SignedIn.as(Role.ANALYST);
        var indicator = desk.indicator(world);
        var figure = "/figures/" + desk.figure(world, indicator);

        assertThat(desk.page(figure, reader)).contains(whole).doesNotContainIgnoringCase("hele byen");
        assertThat(desk.page(figure + ".csv", reader)).contains(whole + ";2017;1000;");
        assertThat(desk.page("/figures/new?indicator=" + indicator, reader))
                .contains(form)
                .doesNotContainIgnoringCase("hele byen");
        assertThat(desk.page("/indicators/" + indicator + "/compare", reader))
                .contains(whole)
                .doesNotContainIgnoringCase("hele byen");
    }
}
