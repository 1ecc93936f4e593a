package dk.helhed.geography;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.testing.AppTest;
import dk.helhed.testing.Damage;
import dk.helhed.testing.Handing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A map or a table of areas, however damaged, is refused with its code or shown; no area comes of it. */
@AppTest
class DamagedAreaFilesTest {
    private static final Path CITY = Path.of("../shared/data/copenhagen");

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyDamagedMapIsRefusedOrShown() {
        sweep("/areas/imports", "kbh_bydel.geojson");
    }

    @Test
    void everyDamagedTableOfAreasIsRefusedOrShown() {
        sweep("/areas/lookups", "kbh_rode_lookup.csv");
        sweep("/areas/lookups", "omrkk_codes.csv");
    }

    @Test
    void whatNoTableOfAreasHoldsIsRefused() {
        assertThat(table("kode;navn" + ";k".repeat(1_000_000) + "\n")).isEqualTo("GEO-081");
        assertThat(table("kode;navn" + ";k".repeat(300) + "\n1;2" + ";3".repeat(300) + "\n"))
                .isEqualTo("GEO-084");
        assertThat(table("kode;navn\n1;A\0\n")).isEqualTo("GEO-187");
        assertThat(table("kode;navn\n1;" + "A".repeat(5_000) + "\n")).isEqualTo("GEO-187");
    }

    private String table(String text) {
        return new Handing(web)
                .inAndLook("/areas/lookups", new Damage("tabel.csv", "", text.getBytes(StandardCharsets.UTF_8)));
    }

    private void sweep(String address, String name) {
        Assumptions.assumeTrue(Files.isDirectory(CITY), "the shared files are not here");
        long before = areas();
        var handing = new Handing(web);

        assertThat(Damage.ofFiles(CITY.resolve(name), "csv|geojson"))
                .allSatisfy(file -> assertThat(handing.inAndLook(address, file)).matches("GEO-\\d{3}|/areas/.*"));

        assertThat(areas()).isEqualTo(before);
    }

    private long areas() {
        return jdbc.sql("select count(*) from geography.area").query(Long.class).single();
    }
}
