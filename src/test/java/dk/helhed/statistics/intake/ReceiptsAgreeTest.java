package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.FileImport.Into;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.dryrun.DryRun;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.NamedQueries;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.intake.summary.FileSummaries;
import dk.helhed.testing.AppTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One computation for one question: a dry run, an import and the same import again tell the same of a file. */
@AppTest
class ReceiptsAgreeTest {
    private static final AccountId SOMEONE = new AccountId(new UUID(0, 1));

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Kvitteringer " + tag;

    @Autowired
    private StageFile stage;

    @Autowired
    private DeclareReading declare;

    @Autowired
    private CommitIntake commit;

    @Autowired
    private StagedStore staged;

    @Autowired
    private Catalog catalog;

    @Autowired
    private FileImport imports;

    @Autowired
    private NamedQueries dictionaries;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore areaStore;

    @BeforeEach
    void districts() {
        Districts.exist(areas, areaStore);
    }

    @Test
    void aLongCsvIsToldTheSameThreeTimes() {
        confirmed(csv("10", ".."), Map.of());
        var receipt = agree(csv("12,5", ".."), "csv-1");
        assertThat(receipt.dimensions().keySet()).containsExactly("Bydel " + tag, "År", "Køn", "Alder");
        assertThat(receipt.sums()).containsOnlyKeys("Antal personer", "Flytninger");
        assertThat(receipt.missing()).hasSize(1);
    }

    @Test
    void aFileWithItsColumnsInAnotherOrderThanTheDatasetIsToldInItsOwn() {
        confirmed(csv("10", "1"), Map.of());
        confirmed(turned("11"), Map.of());
        assertThat(agree(turned("12"), "csv-2").dimensions().entrySet())
                .extracting(Map.Entry::getKey, Map.Entry::getValue)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Bydel " + tag, 2),
                        org.assertj.core.groups.Tuple.tuple("År", 1),
                        org.assertj.core.groups.Tuple.tuple("Alder", 1),
                        org.assertj.core.groups.Tuple.tuple("Køn", 2));
    }

    @Test
    void aTableThatBeginsLowerThanLastTimeIsFoundByBoth() {
        confirmed(csv("10", "1"), Map.of());
        agree(text("En titel\n\n" + new String(bytes(csv("13", "1")), StandardCharsets.UTF_8)), "csv-1");
    }

    @Test
    void aWideCsvIsToldTheSameThreeTimes() {
        confirmed(wide("2015;2016", "10;11"), Map.of("nameWide", "Beboere"));
        assertThat(agree(wide("2015;2016;2017", "10;11;12"), "csv-1").dimensions())
                .containsEntry("Periode", 3);
    }

    @Test
    void aWorkbookIsToldTheSameThreeTimes() {
        confirmed(workbook(10), Map.of());
        agree(workbook(11), "xlsx-1");
    }

    @Test
    void pxIsToldTheSameThreeTimes() {
        confirmed(px("200 120 80 100 60 40"), Map.of());
        var receipt = agree(px("201 121 80 100 60 40"), "px-1");
        assertThat(receipt.notes()).containsExactly("Skal siges", "Frivillig");
    }

    @Test
    void jsonStatIsToldTheSameThreeTimes() {
        confirmed(jsonStat(1), Map.of());
        agree(jsonStat(2), "json-stat-1");
    }

    @Test
    void sdmxCsvIsToldTheSameThreeTimes() {
        confirmed(sdmx(1), Map.of());
        agree(sdmx(2), "sdmx-csv-1");
    }

    @Test
    void aStatBanksFileIsToldTheSameThreeTimes() {
        confirmed(statbank(1), Map.of());
        agree(statbank(2), "statbank-1");
    }

    @Test
    void twoColumnsWithEqualHeadsStayTwo() {
        confirmed(twins("1"), Map.of("role1", "CATEGORY"));
        assertThat(agree(twins("2"), "csv-1").dimensions().entrySet())
                .extracting(Map.Entry::getKey, Map.Entry::getValue)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Bydel " + tag, 2),
                        org.assertj.core.groups.Tuple.tuple("År", 1),
                        org.assertj.core.groups.Tuple.tuple("Bydel " + tag + " (2)", 1));
    }

    @Test
    void anUnknownDictionaryIsRefusedBeforeTheSameBytesAreSeen() {
        confirmed(csv("10", "1"), Map.of());
        for (var into : List.of(
                new Into(name, Optional.of("csv-9")),
                new Into("Ikke " + name),
                new Into(name, Optional.empty(), Optional.of("Ark 9")))) {
            assertThat(imports.take(csv("10", "1"), "a.csv", into, AccountId.COMMAND_LINE))
                    .isInstanceOfSatisfying(
                            FileImport.Refused.class,
                            refused -> assertThat(refused.reasons())
                                    .extracting(Refusal::code)
                                    .hasSize(1)
                                    .containsAnyOf("INTAKE-050", "INTAKE-052", "INTAKE-190"));
        }
    }

    private FileSummary agree(FileBytes file, String dictionary) {
        var dataset = dataset().orElseThrow();
        var fields = dictionaries.named(dataset, dictionary).orElseThrow().fields();
        var dry = dry(file, fields);
        var into = new Into(name, Optional.of(dictionary));
        var taken = (FileImport.Imported) taken(file, into);
        var again = (FileImport.AlreadyThere) taken(file, into);
        same(taken.summary(), dry);
        same(again.summary(), dry);
        assertThat(again.release()).isEqualTo(taken.release());
        assertThat(again.dictionary()).isEqualTo(taken.dictionary());
        assertThat(codes(again.remarks())).isEqualTo(codes(taken.remarks()));
        return dry;
    }

    private FileImport.Outcome taken(FileBytes file, Into into) {
        var outcome = imports.take(file, "b", into, AccountId.COMMAND_LINE);
        assertThat(outcome).isNotInstanceOf(FileImport.Refused.class);
        return outcome;
    }

    private static FileSummary dry(FileBytes file, DeclarationFields dictionary) {
        return switch (DryRun.of(file, dictionary)) {
            case FileSummaries.Read(var summary) -> summary;
            case FileSummaries.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private static void same(FileSummary told, FileSummary dry) {
        assertThat(told.format()).isEqualTo(dry.format());
        assertThat(List.copyOf(told.dimensions().entrySet()))
                .isEqualTo(List.copyOf(dry.dimensions().entrySet()));
        assertThat(told.cells()).isEqualTo(dry.cells());
        assertThat(told.values()).isEqualTo(dry.values());
        assertThat(told.missing()).isEqualTo(dry.missing());
        assertThat(List.copyOf(told.sums().entrySet()))
                .isEqualTo(List.copyOf(dry.sums().entrySet()));
        assertThat(told.notes()).isEqualTo(dry.notes());
        assertThat(codes(told.warnings())).isEqualTo(codes(dry.warnings()));
    }

    private static List<String> codes(List<? extends Refusal> reasons) {
        return reasons.stream().map(one -> one.code() + one.arguments()).toList();
    }

    private Optional<DatasetId> dataset() {
        return catalog.all().stream()
                .filter(one -> one.name().equals(name))
                .map(one -> one.id())
                .findFirst();
    }

    private void confirmed(FileBytes file, Map<String, String> more) {
        var dataset = dataset();
        var id = ((StageFile.Staged) stage.stage(file, "a", dataset, SOMEONE)).id();
        var staging = staged.staged(id);
        var facts = new HashMap<>(Map.of(
                "datasetName", name,
                "source", "Prøvekilde",
                "licence", "Prøve",
                "threshold", "0",
                "level", "DISTRICT"));
        if (dataset.isEmpty()) {
            facts.put("dataset", "new");
        }
        facts.putAll(more);
        assertThat(declare.declare(id, staging.version(), staging.fields().with(facts), false))
                .isInstanceOf(DeclareReading.Declared.class);
        assertThat(commit.commit(id, SOMEONE)).isInstanceOf(CommitIntake.Imported.class);
    }

    private static byte[] bytes(FileBytes file) {
        return file.head((int) file.size());
    }

    private static FileBytes text(String text) {
        return FileBytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private FileBytes csv(String one, String other) {
        return text("""
                År;Bydel %s;Køn;Alder;Antal personer;Flytninger
                2017;Nørrebro;Mænd;0-17;10;%s
                2017;Nørrebro;Kvinder;0-17;11;2,25
                2017;Valby;Mænd;0-17;12;%s
                """.formatted(tag, one, other));
    }

    private FileBytes turned(String one) {
        return text("""
                År;Bydel %s;Alder;Køn;Antal personer;Flytninger
                2017;Nørrebro;0-17;Mænd;10;%s
                2017;Nørrebro;0-17;Kvinder;11;2,25
                2017;Valby;0-17;Mænd;12;1
                """.formatted(tag, one));
    }

    private FileBytes twins(String one) {
        return text("""
                Bydel %1$s;Bydel %1$s;År;Antal personer
                Nørrebro;Nord;2017;%2$s
                Valby;Nord;2017;3
                """.formatted(tag, one));
    }

    private FileBytes wide(String years, String numbers) {
        return text("Bydel %s;%s\nNørrebro;%s\nValby;%s\n".formatted(tag, years, numbers, numbers));
    }

    private FileBytes workbook(int one) {
        return FileBytes.of(Workbooks.of(
                "Ark",
                List.of(
                        List.of("År", "Bydel " + tag, "Køn", "Personer"),
                        List.of("2017", "Nørrebro", "Mænd", one),
                        List.of("2017", "Valby", "Mænd", ".."))));
    }

    private FileBytes px(String numbers) {
        return text("""
                CHARSET="ANSI";CODEPAGE="UTF-8";LANGUAGE="da";TITLE="Beboere %1$s";
                STUB="bydel %1$s","køn";HEADING="indhold","tid";CONTVARIABLE="indhold";
                VALUES("bydel %1$s")="Nørrebro","Valby";VALUES("køn")="Alle","Mænd","Kvinder";
                VALUES("indhold")="Beboere";VALUES("tid")="2017";
                TIMEVAL("tid")=TLIST(A1),"2017";UNITS("Beboere")="personer";
                ELIMINATION("køn")="Alle";NOTE="Frivillig";NOTEX="Skal siges";
                DATA=%2$s;
                """.formatted(tag, numbers));
    }

    private FileBytes jsonStat(int value) {
        return text("""
                {"version":"2.0","class":"dataset","label":"Folk","id":["omr","koen","tid"],"size":[2,2,1],
                 "role":{"time":["tid"],"geo":["omr"]},"note":["En note"],
                 "dimension":{
                 "omr":{"label":"Bydel %1$s","category":{"index":["1","2"],"label":{"1":"Valby","2":"Nørrebro"}}},
                 "koen":{"label":"Køn","category":{"index":["M","K"],"label":{"M":"Mænd","K":"Kvinder"}}},
                 "tid":{"label":"Tid","category":{"index":["2017"]}}},"value":[%2$d,3,null,4.5]}""".formatted(tag, value));
    }

    private FileBytes sdmx(int value) {
        return text("""
                DATAFLOW,REF_AREA,SEX_%1$s,TIME_PERIOD,OBS_VALUE
                A:B(1.0),Nørrebro,M,2017,%2$d
                A:B(1.0),Nørrebro,K,2017,2
                A:B(1.0),Valby,M,2017,3
                A:B(1.0),Valby,K,2017,4
                """.formatted(tag, value));
    }

    private FileBytes statbank(int value) {
        return text("""
                BYDEL;KØN%1$s;TID;INDHOLD
                Nørrebro;Mænd;2017;%2$d
                Nørrebro;Kvinder;2017;2
                Valby;Mænd;2017;..
                Valby;Kvinder;2017;4
                """.formatted(tag.toUpperCase(java.util.Locale.ROOT), value));
    }
}
