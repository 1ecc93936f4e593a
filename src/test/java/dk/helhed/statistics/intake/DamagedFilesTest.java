package dk.helhed.statistics.intake;

import static dk.helhed.testing.Handing.code;
import static dk.helhed.testing.Handing.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.helhed.platform.FileStore;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.Damage;
import dk.helhed.testing.Handing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whatever a file holds, the whole intake answers it with a refusal or with a preview; and given up, nothing of it is left. */
@AppTest
@Isolated("the memory that is held is that of the whole process")
class DamagedFilesTest {
    private static final Path SHARED = Path.of("../shared/data");
    private static final String HEAD = "År;Bydel;Antal personer\n";
    private static final String LOOKED_AT = "looked at";
    private static final Pattern FINDING = Pattern.compile("\\bINTAKE-1[0-7]\\d\\b");

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

        var ends = damaged.stream().collect(Collectors.toMap(Damage::toString, this::end));

        assertThat(left()).isEqualTo(before);
        assertThat(ends.values())
                .filteredOn(end -> end.equals(LOOKED_AT) || FINDING.matcher(end).matches())
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

    @Test
    void memoryDoesNotGrowWithWhatWasRefused() {
        var large = csv(IntStream.rangeClosed(1, 1_000_000));
        end("csv", large);
        long before = held();

        for (int i = 0; i < 5; i++) {
            end("csv", large);
            end("json", json("N\\ud83drd"));
            end("csv", HEAD + "2017;\"" + "Nørrebro".repeat(500_000));
        }

        assertThat(held() - before).as("bytes").isLessThan(20_000_000);
    }

    private String end(String ending, byte[] bytes) {
        return end(new Damage("fil." + ending, "as it is", bytes));
    }

    private String end(String ending, String text) {
        return end(ending, text.getBytes(StandardCharsets.UTF_8));
    }

    /** How far the file came: the code that refused it or the first that was found in it, or that it could be looked at. */
    private String end(Damage file) {
        try {
            var end = hand().in("/intake", file);
            // an undamaged file may be a release already, by another test
            return end.startsWith("/datasets/") ? LOOKED_AT : end.startsWith("/") ? given(end) : end;
        } catch (RuntimeException | AssertionError broken) {
            throw new AssertionError(file.toString(), broken);
        }
    }

    private String given(String address) {
        try {
            return looked(address);
        } finally {
            assertThat(to(send(post(address + "/abandon")))).isEqualTo("/intake");
            assertThat(told(address.substring(1))).isEqualTo(1);
        }
    }

    private String looked(String address) {
        assertThat(send(get(address)).getStatus()).isEqualTo(200);
        var declared = send(form(address));
        for (int again = 0;
                again < 2 && declared.getStatus() == 303 && to(declared).equals(address);
                again++) {
            declared = send(form(address));
        }
        if (declared.getStatus() == 422) {
            return code(declared);
        }
        assertThat(to(declared)).isEqualTo(address + "/findings");
        var findings = send(get(address + "/findings"));
        assertThat(send(get(address + "/findings.csv")).getStatus()).isEqualTo(200);
        if (findings.getStatus() == 303) {
            return code(send(get(address)));
        }
        assertThat(findings.getStatus()).isEqualTo(200);
        var refused = send(post(address + "/commit"));
        assertThat(refused.getStatus()).as("it is stopped").isEqualTo(422);
        assertThat(Handing.text(refused)).as("what stops it").containsPattern("INTAKE-\\d{3}");
        var stopped = FINDING.matcher(Handing.text(findings));
        return stopped.find() ? stopped.group() : LOOKED_AT;
    }

    private MockHttpServletRequestBuilder form(String address) {
        var file = staged.staged(StagedId.of(address.substring(address.lastIndexOf('/') + 1)));
        var form =
                new LinkedHashMap<>(file.fields().with(somewhere(file.fields())).fields());
        form.putAll(Map.of("dataset", "new", "datasetName", "Skade " + UUID.randomUUID(), "source", "Prøvekilde"));
        form.putAll(Map.of("licence", "Prøve", "threshold", "0", "level", "DISTRICT", "action", "continue"));
        form.put("version", String.valueOf(file.version()));
        var request = post(address);
        form.forEach(request::param);
        return request;
    }

    /** Areas and periods where none is proposed, so that the file is read to its end. */
    private static Map<String, String> somewhere(DeclarationFields proposed) {
        var more = new LinkedHashMap<String, String>();
        var free = new ArrayList<String>();
        for (int i = 0; i < proposed.number("columns", 0); i++) {
            if (Set.of("CATEGORY", "IGNORE").contains(proposed.text("role" + i))) {
                free.add("role" + i);
            }
        }
        for (var role : List.of("AREA", "PERIOD")) {
            if (!proposed.fields().containsValue(role) && !free.isEmpty()) {
                more.put(free.removeFirst(), role);
            }
        }
        return more;
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
        return hand().send(request);
    }

    private Handing hand() {
        return new Handing(web);
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] csv(IntStream columns) {
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

    private static String json(String area) {
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

    /** How often the audit trail says that it was given up. */
    private long told(String subject) {
        return jdbc.sql(
                        "select count(*) from audit.link where object = :subject and action = 'statistics.intake.given-up'")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from statistics." + table)
                .query(Long.class)
                .single();
    }
}
