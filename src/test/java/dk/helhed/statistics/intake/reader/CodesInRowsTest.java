package dk.helhed.statistics.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands in the rows of a file that has a code beside each label, and which code is whose. */
class CodesInRowsTest {
    private record Seen(List<String> heads, List<List<String>> rows, Map<String, Map<String, String>> codes) {}

    @Test
    void likeLabelsWithDifferentCodesStayTwo() {
        var px = seen(StatisticsFormat.PX, """
                CHARSET="ANSI";CODEPAGE="UTF-8";
                TITLE="Prøve";CONTENTS="Tal";UNITS="antal";
                STUB="art","tid";HEADING="indhold";CONTVARIABLE="indhold";
                VALUES("art")="Andre","Andre","Andre ","Skoler";CODES("art")="01","02","03","9";
                VALUES("tid")="2020";TIMEVAL("tid")=TLIST(A1),"2020";
                VALUES("indhold")="Tal","Tal";CODES("indhold")="A","B";
                UNITS("Tal")="antal";
                DATA=1 2 3 4 5 6 7 8;
                """);
        assertThat(px.heads()).as("measures too").containsExactly("art", "tid", "A Tal", "B Tal");
        assertThat(px.rows())
                .extracting(List::getFirst)
                .as("what nobody sees makes no difference")
                .containsExactly("01 Andre", "02 Andre", "03 Andre", "Skoler");

        var json = seen(StatisticsFormat.JSON_STAT, """
                {"version":"2.0","class":"dataset","id":["art","tid"],"size":[2,2],"role":{"time":["tid"]},
                 "dimension":{"art":{"label":"art","category":{"index":["01","02"],"label":{"01":"Andre","02":"Andre"}}},
                  "tid":{"label":"tid","category":{"index":["2020K1","2020K2"],"label":{"2020K1":"2020","2020K2":"2020"}}}},
                 "value":[1,2,3,4]}
                """);
        assertThat(json.rows())
                .extracting(row -> row.get(0) + "/" + row.get(1))
                .containsExactly("01 Andre/2020K1", "01 Andre/2020K2", "02 Andre/2020K1", "02 Andre/2020K2");
    }

    @Test
    void theCodeOfEachIsKnownByWhatStandsInTheRows() {
        var seen = seen(StatisticsFormat.JSON_STAT, """
                {"version":"2.0","class":"dataset","id":["art","tid","mål"],"size":[2,1,1],
                 "role":{"time":["tid"],"metric":["mål"]},
                 "dimension":{"art":{"label":"Art","category":{"index":["01","0164A"],"label":{"01":"Mænd","0164A":"Kvinder"}}},
                  "tid":{"label":"Tid","category":{"index":["2020Q1"],"label":{"2020Q1":"2020 K1"}}},
                  "mål":{"label":"Mål","category":{"index":["BEF"],"label":{"BEF":"Folketal"}}}},
                 "value":[1,2]}
                """);

        assertThat(seen.codes())
                .isEqualTo(Map.of(
                        "Art", Map.of("Mænd", "01", "Kvinder", "0164A"),
                        "Tid", Map.of("2020 K1", "2020Q1"),
                        "", Map.of("Folketal", "BEF")));
    }

    @Test
    void aStatBanksColumnOfCodesIsOfTheColumnBesideIt() {
        var seen = seen(StatisticsFormat.STATBANK, """
                OMRKK:kode;OMRKK;KON:kode;KON;TID;INDHOLD
                1003;Bydel - Nørrebro;01;Andre;2015;5
                1003;Bydel - Nørrebro;02;Andre;2015;6
                """);

        assertThat(seen.heads()).containsExactly("OMRKK", "KON", "TID", "INDHOLD");
        assertThat(seen.rows())
                .containsExactly(
                        List.of("Bydel - Nørrebro", "01 Andre", "2015", "5"),
                        List.of("Bydel - Nørrebro", "02 Andre", "2015", "6"));
        assertThat(seen.codes())
                .containsEntry("OMRKK", Map.of("Bydel - Nørrebro", "1003"))
                .containsEntry("KON", Map.of("01 Andre", "01", "02 Andre", "02"));
    }

    private static Seen seen(StatisticsFormat format, String text) {
        var outcome = TableReader.table(
                FileBytes.of(text.getBytes(StandardCharsets.UTF_8)), new Layout.Statistics(format, ""), table -> {
                    var rows = new ArrayList<List<String>>();
                    table.rows().forEachRemaining(row -> rows.add(row.texts()));
                    return new Seen(table.headers(), rows, table.statement().codes());
                });
        return ((TableReader.Read<Seen>) outcome).result();
    }
}
