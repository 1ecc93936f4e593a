package dk.helhed.statistics.catalog.unplaced;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.FigureDesk;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class UnplacedTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Warehouse warehouse;

    @Test
    void theNumberThatATextBeginsWithIsItsCode() {
        assertThat(code("0164A Gamle Blok")).isEqualTo("0164A");
        assertThat(code("3. Nørrebro")).isEqualTo("3");
        assertThat(code("Uoplyst")).isEmpty();
        assertThat(code("3F")).isEqualTo("3F");
        assertThat(code("3Fingers")).isEmpty();
    }

    @Test
    void everyTextWithoutAnAreaIsListedWithItsCellsAndWhatCanBeDone() {
        var world = world();
        var release = release(world, 1);

        assertThat(page(release, 1))
                .contains("Én tekst", "99 Sted 0", ">99<", "Hvad der kan gøres", "Er det et område, så giv det navnet")
                .doesNotContain("Sider i");
    }

    @Test
    void aTextThatAnAreaBearsTodayIsFoundByTheNextRelease() {
        var world = world();
        var release = world.release(List.of(
                world.cell("personer", "Alfa", "2017", List.of("Kvinder"), "3", 4),
                world.unplacedCell("personer", "Delta " + world.tag, "2017", List.of("Kvinder"), 5)));
        world.area("Delta");

        assertThat(page(release, 1)).contains("I dag er det et navn eller en kode for Delta " + world.tag);
    }

    @Test
    void aLongListHasPagesAndTheWholeOfItIsInTheFile() {
        var world = world();
        var release = release(world, 60);

        assertThat(page(release, 1)).contains("60 tekster", "1–50 af 60", "?page=2");
        assertThat(page(release, 2)).contains("51–60 af 60").doesNotContain("?page=3");
        assertThat(page(release, 99)).contains("51–60 af 60");
        var file = get("/releases/" + release.value() + "/unplaced.csv");
        assertThat(file.lines()).hasSize(61);
        assertThat(file).startsWith("\uFEFFTeksten i filen;Kode;Rækker;Celler").contains("99 Sted 59;99;1;1;");
    }

    @Test
    void theFigureShowsAFewAndTheWayToAll() {
        var world = world();
        var release = release(world, 7);
        var desk = new FigureDesk(web);

        assertThat(get("/figures/" + desk.figure(world, desk.indicator(world))))
                .contains(
                        "7 tekster i Datasæt " + world.tag,
                        "99 Sted 0",
                        "href=\"/releases/" + release.value() + "/unplaced\"",
                        "Se alle 7");
    }

    private FigureWorld world() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of("Køn"));
        world.measure("personer", "Personer", "STOCK", true);
        return world;
    }

    private ReleaseId release(FigureWorld world, int texts) {
        var cells = new ArrayList<Cell>();
        cells.add(world.cell("personer", "Alfa", "2017", List.of("Kvinder"), "30", 4));
        for (int i = 0; i < texts; i++) {
            cells.add(world.unplacedCell("personer", "99 Sted " + i, "2017", List.of("Kvinder"), 5 + i));
        }
        return world.release(cells);
    }

    private String page(ReleaseId release, int page) {
        return get("/releases/" + release.value() + "/unplaced?page=" + page);
    }

    private String get(String address) {
        return new FigureDesk(web).page(address, SignedIn.as(Role.ANALYST));
    }

    private static String code(String text) {
        return new UnplacedText(text, "", 1, Optional.empty(), Optional.empty()).code();
    }
}
