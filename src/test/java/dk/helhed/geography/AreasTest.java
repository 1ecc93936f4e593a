package dk.helhed.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.testing.AppTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class AreasTest {
    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore store;

    @Autowired
    private JdbcClient jdbc;

    private final String world = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anAreaIsFoundByItsNameItsAliasAndItsCodes() {
        var city = add(AreaLevel.CITY, "By", Optional.empty());
        var harbour = add(AreaLevel.DISTRICT, "Havnen-Øst", Optional.of(city));
        store.addCode(harbour, new AreaCode("statbank", world + "1"));
        areas.addAlias(harbour, "Østhavnen " + world);
        areas.addAlias(harbour, "ØSTHAVNEN " + world);

        var texts = List.of("havnen/øst " + world, "østhavnen " + world, world + "1", "Vesthavnen " + world, " ");
        assertThat(areas.match(texts, AreaLevel.DISTRICT))
                .containsOnlyKeys("havnen/øst " + world, "østhavnen " + world, world + "1")
                .containsValue(harbour);
        assertThat(areas.byCode("statbank", world + "1")).map(Area::id).contains(harbour);
        assertThat(areas.byCode("bydel_nr", world + "1")).isEmpty();
        assertThat(areas.children(city)).extracting(Area::id).containsExactly(harbour);
        assertThat(areas.area(harbour))
                .contains(new Area(harbour, AreaLevel.DISTRICT, "Havnen-Øst " + world, Optional.of(city), 0));
        assertThat(areas.names(Set.of(city, harbour))).containsEntry(harbour, "Havnen-Øst " + world);
    }

    @Test
    void theSameNameOnTwoLevelsIsTwoAreas() {
        var city = add(AreaLevel.CITY, "Broby", Optional.empty());
        var district = add(AreaLevel.DISTRICT, "Nordbro", Optional.of(city));
        var deprived = add(AreaLevel.DEPRIVED_AREA, "Nordbro", Optional.of(city));
        var name = "nordbro " + world;
        assertThat(areas.match(List.of(name), AreaLevel.DISTRICT)).containsEntry(name, district);
        assertThat(areas.match(List.of(name), AreaLevel.DEPRIVED_AREA)).containsEntry(name, deprived);
    }

    @Test
    void aNameThatTwoAreasOfTheLevelBearMatchesNothingAndSaysSo() {
        var city = add(AreaLevel.CITY, "Tvillingby", Optional.empty());
        var one = add(AreaLevel.DISTRICT, "Syd", Optional.of(city));
        var two = add(AreaLevel.DISTRICT, "Nord", Optional.of(city));
        areas.addAlias(two, "Syd " + world);
        var name = "Syd " + world;
        assertThat(areas.match(List.of(name), AreaLevel.DISTRICT)).isEmpty();
        assertThat(areas.matches(List.of(name), AreaLevel.DISTRICT).get(name))
                .isInstanceOfSatisfying(
                        AreaMatch.Ambiguous.class,
                        several -> assertThat(several.areas()).containsExactlyInAnyOrder(one, two));
    }

    @Test
    void theDatabaseRefusesEditionsOfAnAreaThatOverlap() {
        var area = add(AreaLevel.CITY, "Udgaveby", Optional.empty());
        edition(area, "2001-01-01", "2010-01-01");
        edition(area, "2010-01-01", "2020-01-01");
        assertThatThrownBy(() -> edition(area, "2019-12-31", "2021-01-01"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("area_edition_no_overlap");
        assertThat(areas.geometry(area)).isEmpty();
        edition(area, "2020-01-01", "9000-01-01");
        assertThat(areas.geometry(area)).contains("{\"from\":\"2020-01-01\"}");
    }

    private AreaId add(AreaLevel level, String name, Optional<AreaId> parent) {
        return store.add(new NewArea(level, name + " " + world, parent, 0, false));
    }

    private void edition(AreaId area, String from, String until) {
        jdbc.sql("""
                with file as (
                    insert into geography.received_file (purpose, hash, name, size)
                    values ('SHAPES', :hash, 'test', 1)
                    returning id),
                taken as (
                    insert into geography.shape_import
                        (file, level, name_property, code_property, scheme, valid_from, source,
                         new_areas, first_shapes, new_editions, unchanged)
                    select id, 'CITY', 'navn', '', '', :from::date, 'test', 0, 1, 0, 0
                    from file
                    returning id)
                insert into geography.area_edition (area, valid_from, valid_until, geometry, source, import)
                select :area, :from::date, :until::date, :geometry, 'test', id
                from taken
                """)
                .param("hash", (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", ""))
                .param("area", area.value())
                .param("from", from)
                .param("until", until)
                .param("geometry", "{\"from\":\"" + from + "\"}")
                .update();
    }
}
