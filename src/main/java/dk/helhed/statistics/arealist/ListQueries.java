package dk.helhed.statistics.arealist;

import dk.helhed.kernel.Rows;
import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.ListReference;
import dk.helhed.statistics.lists.assessment.Official;
import dk.helhed.statistics.lists.measured.Answering;
import dk.helhed.web.OncePerPage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads stored lists. Of each list year the newest import counts. */
@Component
class ListQueries {
    private final JdbcClient jdbc;
    private final OncePerPage<List<Reference>> references = OncePerPage.of(this::readReferences);

    ListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record ListYear(int listYear, long areas, long listed) {}

    record Row(
            UUID importId,
            int listYear,
            UUID area,
            String municipality,
            String name,
            String written,
            boolean listed,
            String listClass,
            String note,
            String source) {
        Official official() {
            return new Official(
                    listed,
                    Optional.of(listClass).filter(text -> !text.isEmpty()).map(ListClass::valueOf));
        }
    }

    /** An area that goes on, from a list on, where an earlier one was. A person confirmed it. */
    record Continuation(UUID earlier, UUID later, int fromList) {}

    record Value(int listYear, UUID area, ListCriterion criterion, BigDecimal published) {}

    /** What counts of a number that a person entered for a list. */
    record Reference(ListReference reference, int listYear, BigDecimal value, String source) {}

    /** One criterion of the newest choice of indicators. */
    record Chosen(int version, ListCriterion criterion, UUID indicatorId, int yearsBack) {
        Answering answering() {
            return new Answering(criterion, new IndicatorId(indicatorId), yearsBack);
        }
    }

    List<ListYear> years() {
        return jdbc.sql("""
                select r.list_year, count(*) as areas, count(*) filter (where r.listed) as listed
                from statistics.area_list_row r
                where r.import_id = (
                    select i.id
                    from statistics.area_list_import i
                    join statistics.area_list_row o on o.import_id = i.id
                    where o.list_year = r.list_year
                    order by i.committed_at desc, i.id desc
                    limit 1)
                group by r.list_year
                order by r.list_year desc
                """).query(Rows.of(ListYear.class)).list();
    }

    /** Every row of every list that counts, by year and name. */
    List<Row> rows() {
        return jdbc.sql("""
                select r.import_id, r.list_year, a.id as area, a.municipality, a.name, r.written, r.listed, r.list_class,
                       r.note, r.source
                from statistics.area_list_row r
                join statistics.listed_area a on a.id = r.listed_area_id
                where r.import_id = (
                    select i.id
                    from statistics.area_list_import i
                    join statistics.area_list_row o on o.import_id = i.id
                    where o.list_year = r.list_year
                    order by i.committed_at desc, i.id desc
                    limit 1)
                order by r.list_year, a.municipality, a.name
                """).query(Rows.of(Row.class)).list();
    }

    /** What the lists that count publish of each area. */
    List<Value> values() {
        return jdbc.sql("""
                select v.list_year, v.listed_area_id as area, v.criterion, v.published
                from statistics.area_list_value v
                where v.import_id = (
                    select i.id
                    from statistics.area_list_import i
                    join statistics.area_list_row o on o.import_id = i.id
                    where o.list_year = v.list_year
                    order by i.committed_at desc, i.id desc
                    limit 1)
                """).query(Rows.of(Value.class)).list();
    }

    /** The indicators that answer the criteria now. */
    List<Chosen> chosen() {
        return jdbc.sql("""
                select version, criterion, indicator_id, years_back
                from statistics.list_answering_criterion
                where version = (select max(version) from statistics.list_answering)
                """).query(Rows.of(Chosen.class)).list();
    }

    List<Continuation> continuations() {
        return jdbc.sql("""
                select earlier, later, from_list
                from statistics.listed_area_continuation c
                where holds
                  and not exists (
                    select from statistics.listed_area_continuation n
                    where n.earlier = c.earlier and n.later = c.later and n.number > c.number)
                order by from_list, number
                """).query(Rows.of(Continuation.class)).list();
    }

    /** For each list the newest of what was entered. */
    List<Reference> references() {
        return references.get();
    }

    private List<Reference> readReferences() {
        return jdbc.sql("""
                select distinct on (reference, list_year) reference, list_year, value, source
                from statistics.list_reference
                order by reference, list_year, recorded_at desc, id desc
                """).query(Rows.of(Reference.class)).list();
    }
}
