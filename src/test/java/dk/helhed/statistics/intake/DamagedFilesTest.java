package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.platform.FileStore;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.Damage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever a file holds, the whole intake answers it with a refusal or with a preview; and given up, nothing of it is left. */
@AppTest
class DamagedFilesTest {
    private static final Path SHARED = Path.of("../shared/data");
    private static final String HEAD = "År;Bydel;Antal personer\n";

    @Autowired
    private MockMvc web;

    @Autowired
    private StagedStore staged;

    @Autowired
    private FileStore files;

    @Autowired
    private Warehouse warehouse;

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyDamagedFileIsRefusedOrShownAndLeavesNothing() {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "the shared files are not here");
        var damaged = Stream.of("formats", "lists")
                .flatMap(folder -> Damage.ofFiles(SHARED.resolve(folder), "px|json|csv").stream())
                .toList();
        var before = left();

        var ends = damaged.stream().collect(Collectors.toMap(Damage::toString, howFar()::end));

        assertThat(left()).isEqualTo(before);
        assertThat(ends.values())
                .filteredOn(end -> end.equals(HowFar.LOOKED_AT)
                        || HowFar.FINDING.matcher(end).matches())
                .as("what can still be read")
                .hasSizeGreaterThan(30);
        assertThat(Set.copyOf(ends.values())).as("refusals of many kinds").hasSizeGreaterThan(15);
    }

    @Test
    void aTableOfAMillionColumnsIsRefusedInEveryFormat() {
        var before = left();
        var million = IntStream.rangeClosed(1, 1_000_000);

        assertThat(end("csv", csv(million))).isEqualTo("INTAKE-192");
        assertThat(end("csv", csv(IntStream.rangeClosed(1, 201)))).isEqualTo("INTAKE-172");
        assertThat(end("xlsx", Workbooks.of("Ark", List.of(numbered(201), numbered(201)))))
                .isEqualTo("INTAKE-172");
        assertThat(end("xlsx", farAway("ZZZZZZ1"))).isEqualTo("INTAKE-192");
        assertThat(end("json", jsonStat(IntStream.rangeClosed(1, 1_000_000)))).isEqualTo("INTAKE-172");
        assertThat(end("px", px(IntStream.rangeClosed(1, 1_000_000)))).isEqualTo("INTAKE-172");
        assertThat(end("csv", sdmx(IntStream.rangeClosed(1, 1_000_000)))).isEqualTo("READ-051");
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void twoHundredColumnsAreReadLikeAnyOthers() {
        assertThat(end("csv", csv(IntStream.rangeClosed(1, 200)))).isEqualTo("INTAKE-115");
    }

    @Test
    void signsThatAreNoTextAreRefusedAndTextsThatAreNoNamesAreFound() {
        var before = left();
        var row = "2017;Nørrebro;5\n";

        assertThat(end("csv", HEAD + row.repeat(8_000) + "2017;Nørre\0bro;5\n")).isEqualTo("INTAKE-174");
        assertThat(end("csv", (HEAD + row).replace("r;B", "r;\0B").getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("INTAKE-174");
        assertThat(end("json", json("N\\u0000rd"))).isEqualTo("READ-071");
        assertThat(end("json", json("N\\ud83drd"))).isEqualTo("READ-071");
        assertThat(end("csv", HEAD + row + "2017;" + "Nørrebro".repeat(1_000) + ";5\n"))
                .isEqualTo("INTAKE-171");
        assertThat(end("csv", HEAD + row + "2017;Nørrebro;" + "1.234".repeat(5_000) + "\n"))
                .isEqualTo("INTAKE-101");
        assertThat(end("csv", HEAD + row + "2017;\"Nørrebro;5\n" + row.repeat(300_000)))
                .isEqualTo("INTAKE-173");
        assertThat(end("csv", HEAD.replace("Bydel", "Bydel".repeat(1_000)) + row))
                .isEqualTo("INTAKE-173");
        assertThat(left()).isEqualTo(before);
    }

    private String end(String ending, byte[] bytes) {
        return howFar().end(ending, bytes);
    }

    private String end(String ending, String text) {
        return howFar().end(ending, text.getBytes(StandardCharsets.UTF_8));
    }

    private HowFar howFar() {
        return new HowFar(web, staged, jdbc);
    }

    static byte[] csv(IntStream columns) {
        var more = columns.skip(3).mapToObj(i -> ";k" + i).collect(Collectors.joining());
        return ("År;Bydel;Antal" + more + "\n2017;Ingensteds;5" + more.replaceAll(";k\\d+", ";1") + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<Object> numbered(int columns) {
        return IntStream.range(0, columns).<Object>mapToObj(i -> "k" + i).toList();
    }

    private static String jsonStat(IntStream measures) {
        var codes = measures.mapToObj(i -> "\"k" + i + "\"").toList();
        return """
                {"version": "2.0", "class": "dataset", "id": ["area", "time", "measure"], "size": [1, 1, %d],
                 "role": {"geo": ["area"], "time": ["time"], "metric": ["measure"]},
                 "dimension": {"area": {"category": {"index": ["n"]}}, "time": {"category": {"index": ["2017"]}},
                               "measure": {"category": {"index": %s}}},
                 "value": %s}
                """.formatted(codes.size(), codes, codes.stream().map(_ -> "1").toList());
    }

    static String json(String area) {
        return jsonStat(IntStream.of(1)).replace("[\"n\"]", "[\"" + area + "\"]");
    }

    private static String px(IntStream measures) {
        var codes = measures.mapToObj(i -> "\"k" + i + "\"").toList();
        return """
                CHARSET="ANSI";
                CODEPAGE="UTF-8";
                TITLE="Prøve";
                CONTENTS="Prøve";
                UNITS="antal";
                DECIMALS=0;
                MATRIX="P";
                SUBJECT-CODE="P";
                SUBJECT-AREA="P";
                STUB="tid";
                HEADING="mål";
                CONTVARIABLE="mål";
                VALUES("tid")="2017";
                VALUES("mål")=%s;
                DATA=%s;
                """.formatted(String.join(",", codes), "1 ".repeat(codes.size()));
    }

    private static String sdmx(IntStream columns) {
        var more = columns.mapToObj(i -> "k" + i).collect(Collectors.joining(","));
        return "DATAFLOW," + more + ",OBS_VALUE\nD," + more + ",1\n";
    }

    /** A workbook of one cell, far to the right. */
    private static byte[] farAway(String address) {
        return Workbooks.changed(Workbooks.of("Ark", List.of(List.of("År"))), "A1", address);
    }

    /** What an import could leave behind: rows, cells put aside, files. */
    private List<Object> left() {
        return List.of(
                warehouse.staged(Instant.now().plusSeconds(3600)),
                files.waiting(Instant.now().plusSeconds(3600)),
                catalog.all().size(),
                Stream.of("staged_import", "staged_reading", "staged_area", "staged_notice", "intake_run", "release")
                        .map(table -> table + " " + rows(table))
                        .toList());
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from statistics." + table)
                .query(Long.class)
                .single();
    }
}
