package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.NewArea;
import dk.helhed.testing.AppTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file with numbers of an area for a time in which it was no more is told so before it counts. */
@AppTest
class EndedAreasTest {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private AreaStore areas;

    @Autowired
    private JdbcClient jdbc;

    private IntakeWorld world;

    @BeforeEach
    void begin() {
        world = IntakeWorld.in(beans);
    }

    @Test
    void numbersOfAnAreaAfterItEndedAreWarnedOfWithAreaPeriodAndDay() {
        var ended = area("Ophørt");
        crosswalk(
                ended,
                area("Afløser"),
                LocalDate.of(2016, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(300)));

        assertThat(findings("2015")).doesNotContain("INTAKE-250");
        assertThat(findings("2018", ".")).as("an empty cell counts nobody").doesNotContain("INTAKE-250");
        assertThat(findings("2017", "-")).as("nor does a nil").doesNotContain("INTAKE-250");
        assertThat(findings("2019"))
                .contains("INTAKE-250", "Filen har tal for 2019 om et område, der ophørte den ")
                .contains("2016: Ophørt " + world.tag);
    }

    private String findings(String year) {
        return findings(year, "100");
    }

    private String findings(String year, String number) {
        var file = "År;Bydel;Antal personer\n" + year + ";Ophørt " + world.tag + ";" + number + "\n" + year
                + ";Valby;500\n";
        return world.findings(world.declared(world.file(file), "Ophør " + year + world.tag, Map.of()));
    }

    private AreaId area(String name) {
        return areas.add(new NewArea(AreaLevel.DISTRICT, name + " " + world.tag, Optional.empty(), 0, false));
    }

    private void crosswalk(AreaId old, AreaId fresh, LocalDate from) {
        jdbc.sql("""
                with crosswalk as (
                    insert into geography.crosswalk (level, valid_from, scheme, source, file_name, hash)
                    values ('DISTRICT', :from, (select min(key) from geography.code_scheme), 'Prøve', 'vægte.csv', repeat('0', 64))
                    returning id)
                insert into geography.crosswalk_weight (crosswalk, level, old_area, new_area, weight)
                select id, 'DISTRICT', :old, :fresh, 1
                from crosswalk
                """)
                .param("from", from)
                .param("old", old.value())
                .param("fresh", fresh.value())
                .update();
    }
}
