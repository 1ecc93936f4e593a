package dk.helhed.geography.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.recognition.Match.How;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final AreaId HARBOUR = area(1);
    private static final AreaId CENTRE = area(2);
    private static final AreaId ENGHAVE = area(3);
    private static final AreaId URBAN = area(4);

    private final Register register = new Register(List.of(
            new KnownArea(HARBOUR, "Christianshavn", List.of(), Optional.of("1")),
            new KnownArea(CENTRE, "Indre By", List.of("Midtbyen"), Optional.of("2")),
            new KnownArea(ENGHAVE, "Vesterbro-Kongens Enghave", List.of(), Optional.empty()),
            new KnownArea(URBAN, "Urbanplanen og Dyvekevænget", List.of(), Optional.empty())));

    @Test
    void aCodeAloneANameAloneAndAnAliasAreSure() {
        assertThat(register.match("1", "")).isEqualTo(new Match.Found(HARBOUR, How.CODE));
        assertThat(register.match("", "INDRE  BY")).isEqualTo(new Match.Found(CENTRE, How.NAME));
        assertThat(register.match("", "midtbyen")).isEqualTo(new Match.Found(CENTRE, How.ALIAS));
    }

    @Test
    void aDecomposedNameIsTheSameName() {
        var register = new Register(List.of(new KnownArea(URBAN, "Nørrevænget Å", List.of(), Optional.empty())));
        assertThat(register.match("", "Nørrevænget A\u030A")).isEqualTo(new Match.Found(URBAN, How.NAME));
    }

    @Test
    void aCodeOfTheWrongSchemeContradictsTheNameInsteadOfMovingTheFigures() {
        assertThat(register.match("1", "Indre By")).isEqualTo(new Match.Contradicted(CENTRE, Optional.of(HARBOUR)));
        assertThat(register.match("7", "Indre By")).isEqualTo(new Match.Contradicted(CENTRE, Optional.empty()));
    }

    @Test
    void namesThatDifferByOrderOrMvOrShortFormsAreOnlyProposed() {
        for (var name : List.of(
                "Kgs. Enghave/Vesterbro", "Vesterbro / Kgs. Enghave mv.", "Bydel - Vesterbro/Kongens Enghave m.v.")) {
            assertThat(register.match("", name)).as(name).isEqualTo(new Match.Proposed(List.of(ENGHAVE)));
        }
        assertThat(register.match("", "Udsat byområde Indre By")).isEqualTo(new Match.Proposed(List.of(CENTRE)));
        assertThat(register.match("", "Dyvekevænget/Urbanplanen")).isEqualTo(new Match.Proposed(List.of(URBAN)));
    }

    @Test
    void anAreaWithAnotherCodeIsNotProposed() {
        assertThat(register.match("9", "By, Indre")).isEqualTo(new Match.Unmatched());
        assertThat(register.match("", "By, Indre")).isEqualTo(new Match.Proposed(List.of(CENTRE)));
    }

    @Test
    void lettersThatDifferAreNotAlikeAndANameOfNothingIsNothing() {
        assertThat(register.match("", "Christianshaven")).isEqualTo(new Match.Unmatched());
        assertThat(register.match("", "Bydel")).isEqualTo(new Match.Unmatched());
        assertThat(register.match("", "")).isEqualTo(new Match.Unmatched());
    }

    @Test
    void twoAreasThatBearTheNameAreNeitherOfThem() {
        var register = new Register(List.of(
                new KnownArea(HARBOUR, "Syd", List.of(), Optional.empty()),
                new KnownArea(CENTRE, "Nord", List.of("Syd"), Optional.empty())));
        assertThat(register.match("", "syd")).isInstanceOf(Match.Ambiguous.class);
    }

    private static AreaId area(long number) {
        return new AreaId(new UUID(0, number));
    }
}
