package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.testing.AppTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What {@link DamagedFilesTest} hands in is refused by the same process for years. */
@AppTest
@Isolated("the memory that is held is that of the whole process")
class RefusedFilesLeaveNoMemoryTest {
    private static final byte[] WIDE = DamagedFilesTest.csv(IntStream.rangeClosed(1, 1_000_000));
    private static final byte[] HALF_A_SIGN =
            DamagedFilesTest.json("N\\ud83drd").getBytes(StandardCharsets.UTF_8);
    private static final byte[] ENDLESS =
            ("År;Bydel;Antal personer\n2017;\"" + "Nørrebro".repeat(500_000)).getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvc web;

    @Autowired
    private StagedStore staged;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void memoryDoesNotGrowWithWhatWasRefused() {
        refused();
        long before = held();

        for (int i = 0; i < 5; i++) {
            refused();
        }

        assertThat(held() - before).as("bytes").isLessThan(20_000_000);
    }

    private void refused() {
        var howFar = new HowFar(web, staged, jdbc);
        assertThat(howFar.end("csv", WIDE)).isEqualTo("INTAKE-192");
        assertThat(howFar.end("json", HALF_A_SIGN)).isEqualTo("READ-071");
        assertThat(howFar.end("csv", ENDLESS)).isEqualTo("INTAKE-173");
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
