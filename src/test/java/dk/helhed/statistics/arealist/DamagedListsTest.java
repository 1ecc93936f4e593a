package dk.helhed.statistics.arealist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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

/** An official list, however damaged, is refused with its code or shown with what was found; no row of it is taken in. */
@AppTest
class DamagedListsTest {
    private static final Path LISTS = Path.of("../shared/data/lists");

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyDamagedListIsRefusedOrShownAndNothingIsTakenIn() {
        Assumptions.assumeTrue(Files.isDirectory(LISTS), "the shared files are not here");
        long before = rows("area_list_row");
        var handing = new Handing(web);
        var seen = 0;
        for (var file : Damage.ofFiles(LISTS, "csv|json")) {
            var end = handing.inAndLook("/lists/imports", file);
            seen += end.startsWith("/") ? 1 : 0;
            if (end.startsWith("/")) {
                assertThat(handing.send(post(end)).getStatus())
                        .as(file.toString())
                        .isEqualTo(422);
            }
        }
        assertThat(seen).as("lists that can still be read").isGreaterThan(5);
        assertThat(rows("area_list_row")).isEqualTo(before);
    }

    @Test
    void whatNoListHoldsIsRefusedAndNotKept() {
        long before = rows("area_list_file");
        var head = "list_year,area,municipality,on_list";

        assertThat(end(head + ",residents,residents\n2014,A,B,ja,1,2\n")).isEqualTo("LIST-006");
        assertThat(end(head + ",k".repeat(1_000_000) + "\n")).isEqualTo("LIST-006");
        assertThat(end("{\"2014\": [{\"id\": " + "[".repeat(100_000))).isEqualTo("LIST-004");
        assertThat(end("{\"2014\": [{\"id\": \"" + "A".repeat(2_000_000) + "\"}]}"))
                .isEqualTo("LIST-003");
        assertThat(end("{\"2014\": [{\"id\": \"A\\u0000\", \"municipality\": \"B\"}]}"))
                .isEqualTo("LIST-071");
        assertThat(end(head + "\n2014,A\0,B,ja\n")).isEqualTo("LIST-071");
        assertThat(end(head + "\n2014," + "A".repeat(5_000) + ",B,ja\n")).isEqualTo("LIST-071");
        assertThat(rows("area_list_file")).isEqualTo(before);
    }

    private String end(String text) {
        return new Handing(web)
                .inAndLook("/lists/imports", new Damage("liste", "", text.getBytes(StandardCharsets.UTF_8)));
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from statistics." + table)
                .query(Long.class)
                .single();
    }
}
