package dk.helhed.geography.placing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.placing.Declaration.CodeProperty;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.shape.FeatureFile;
import dk.helhed.geography.shape.FeatureReader;
import dk.helhed.geography.shape.Reading;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final String FILE =
            """
            {"type":"FeatureCollection","features":[%s,%s,%s]}""".formatted(feature("Nørrebro", "1", 12.1), feature("Sundby", "2", 12.2), feature("nørrebro", "3", 12.3));

    @Test
    void partsOfOneNameBecomeOneAreaOfSeveralPolygons() {
        var placed = placed(FILE, true, "");
        assertThat(placed).extracting(Placement::name).containsExactly("Nørrebro", "Sundby");
        assertThat(placed.getFirst().outcome())
                .isInstanceOfSatisfying(
                        Placement.NewArea.class,
                        area -> assertThat(area.shape().polygons()).hasSize(2));
        assertThat(placed.getFirst().remarks()).containsExactly(Fault.of("GEO-131", 2, "1, 3"));
        assertThat(placed.getLast().remarks()).isEmpty();
    }

    @Test
    void aNameThatStandsTwiceStopsWhenNobodySaysThatItIsOfParts() {
        var placed = placed(FILE, false, "");
        assertThat(placed).hasSize(3);
        assertThat(faults(placed.getLast())).containsExactly("GEO-017");
    }

    @Test
    void partsWithACodeEachAreNotOneArea() {
        assertThat(faults(placed(FILE, true, "nr").getFirst())).containsExactly("GEO-130");
        assertThat(placed(FILE.replace("\"3\"", "\"1\""), true, "nr").getFirst().code())
                .isEqualTo("1");
    }

    @Test
    void oneBadPartStopsItsAreaAndOnlyThat() {
        var placed = placed(FILE.replace("[12.3,55.7]]]", "[12.9,55.7]]]"), true, "");
        assertThat(faults(placed.getFirst())).containsExactly("GEO-012");
        assertThat(placed.getLast().isNewArea()).isTrue();
    }

    @Test
    void featuresWithoutANameAreNotPartsOfEachOther() {
        var placed = placed(FILE.replaceAll("(?i)nørrebro", ""), true, "");
        assertThat(placed).hasSize(3);
        assertThat(faults(placed.getFirst())).containsExactly("GEO-016");
    }

    @Test
    void aFileThatNamesTheAreasOfItsPartsIsProposedAtTheirLevel() {
        var proposed = Proposal.of(read(FILE), "", LocalDate.EPOCH);
        assertThat(proposed.level()).isEqualTo("DEPRIVED_AREA");
        assertThat(proposed.name()).isEqualTo("byomraade");
        assertThat(proposed.ofParts()).isFalse();
    }

    private static String feature(String name, String code, double east) {
        return """
                {"type":"Feature","properties":{"nr":"%s","byomraade":"%s"},"geometry":{"type":"Polygon","coordinates":
                [[[%3$s,55.7],[12.8,55.6],[12.8,55.7],[%3$s,55.7]]]}}""".formatted(code, name, east);
    }

    private static List<Placement> placed(String text, boolean parts, String code) {
        var declared = new Declaration(
                AreaLevel.DEPRIVED_AREA,
                Optional.empty(),
                "byomraade",
                parts,
                code.isEmpty() ? Optional.empty() : Optional.of(new CodeProperty(code, "omraade")),
                LocalDate.of(2016, 1, 1),
                "Opdigtet");
        return Placing.of(
                read(text), declared, new Placing.Known(Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Map.of()));
    }

    private static FeatureFile read(String text) {
        return ((Reading.Read) FeatureReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .file();
    }

    private static List<String> faults(Placement placement) {
        return ((Placement.Stopped) placement.outcome())
                .faults().stream().map(Fault::code).toList();
    }
}
