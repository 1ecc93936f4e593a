package dk.helhed.statistics.catalog.statement;

import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.statement.Codes;
import dk.helhed.statistics.statement.Codes.Coded;
import dk.helhed.statistics.statement.Colophon;
import dk.helhed.statistics.statement.StatedAxis;
import dk.helhed.statistics.statement.StatedMeasure;
import dk.helhed.statistics.statement.StatedStatus;
import dk.helhed.statistics.statement.Translations;
import dk.helhed.statistics.statement.Warned;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what files said. A file may have thousands of particulars, one for each cell; a page shows the first ones. */
@Repository
class StatementQueries {
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StatementQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Unsaid for a release from before it was kept. */
    Colophon origin(ReleaseId release) {
        return jdbc.sql("select source, contact, updated from statistics.release_statement where release_id = :release")
                .param("release", release.value())
                .query((row, _) ->
                        new Colophon(row.getString("source"), row.getString("contact"), row.getString("updated")))
                .optional()
                .orElse(Colophon.UNSAID);
    }

    /** All of them, as they stand in the file. */
    List<Note> notes(ReleaseId release) {
        return jdbc.sql("""
                        select mandatory, words, about
                        from statistics.release_note
                        where release_id = :release
                        order by position
                        """)
                .param("release", release.value())
                .query((row, _) -> note(row))
                .list();
    }

    /** The mandatory ones, all of them. */
    List<Note> mandatory(ReleaseId release) {
        return jdbc.sql("""
                        select mandatory, words, about
                        from statistics.release_note
                        where release_id = :release and mandatory
                        order by position
                        """)
                .param("release", release.value())
                .query((row, _) -> note(row))
                .list();
    }

    List<Note> voluntary(ReleaseId release, int most) {
        return jdbc.sql("""
                        select mandatory, words, about
                        from statistics.release_note
                        where release_id = :release and not mandatory
                        order by position
                        limit :most
                        """)
                .param("release", release.value())
                .param("most", most)
                .query((row, _) -> note(row))
                .list();
    }

    List<Particular> particulars(ReleaseId release) {
        return jdbc.sql("""
                        select name, words, about
                        from statistics.release_particular
                        where release_id = :release
                        order by position
                        limit :most
                        """)
                .param("release", release.value())
                .param("most", MOST)
                .query((row, _) ->
                        new Particular(row.getString("name"), new Text(words(row, "words")), words(row, "about")))
                .list();
    }

    /** All of one name. */
    List<Particular> particulars(ReleaseId release, String name) {
        return jdbc.sql("""
                        select name, words, about
                        from statistics.release_particular
                        where release_id = :release and name = :name
                        order by position
                        """)
                .param("release", release.value())
                .param("name", name)
                .query((row, _) ->
                        new Particular(row.getString("name"), new Text(words(row, "words")), words(row, "about")))
                .list();
    }

    List<StatedMeasure> measures(ReleaseId release) {
        return jdbc.sql("""
                        select code, name, unit, decimals, nature, may_be_added, flag
                        from statistics.release_measure
                        where release_id = :release
                        order by code
                        """)
                .param("release", release.value())
                .query((row, _) -> new StatedMeasure(
                        row.getString("code"),
                        row.getString("name"),
                        new Metric(
                                row.getString("unit"),
                                Optional.ofNullable(row.getObject("decimals", Integer.class)),
                                Optional.ofNullable(row.getString("nature")).map(Nature::valueOf),
                                row.getBoolean("may_be_added")),
                        row.getString("flag")))
                .list();
    }

    List<Translations.Line> translations(ReleaseId release, Set<String> labels) {
        return jdbc.sql("""
                        select dimension, label, words
                        from statistics.release_label
                        where release_id = :release and label in (:labels)
                        order by dimension, label
                        """)
                .param("release", release.value())
                .param("labels", labels)
                .query((row, _) -> new Translations.Line(
                        row.getString("dimension"), row.getString("label"), new Text(words(row, "words"))))
                .list();
    }

    List<Warned> warnings(ReleaseId release) {
        return jdbc.sql("""
                        select code, arguments, times
                        from statistics.release_warning
                        where release_id = :release
                        order by position
                        """)
                .param("release", release.value())
                .query((row, _) -> new Warned(
                        row.getString("code"),
                        json.readValue(row.getString("arguments"), new TypeReference<List<Object>>() {}),
                        row.getInt("times")))
                .list();
    }

    List<StatedStatus> statuses(ReleaseId release) {
        return jdbc.sql("""
                        select sign, words, is_code_list, cells
                        from statistics.release_status
                        where release_id = :release
                        order by sign
                        """)
                .param("release", release.value())
                .query((row, _) -> new StatedStatus(
                        row.getString("sign"),
                        new Text(words(row, "words")),
                        row.getBoolean("is_code_list"),
                        row.getLong("cells")))
                .list();
    }

    /** What its columns were taken to be; none of a release from before that was kept. */
    List<StatedAxis> axes(ReleaseId release) {
        return jdbc.sql("select label, kind, name from statistics.release_axis where release_id = :release")
                .param("release", release.value())
                .query((row, _) -> new StatedAxis(
                        row.getString("label"), StatedAxis.Kind.valueOf(row.getString("kind")), row.getString("name")))
                .list();
    }

    /** The first of them, in the order of the file. */
    List<Coded> codes(ReleaseId release) {
        return jdbc.sql("""
                        select kind, dimension, label, code, counts
                        from statistics.release_code
                        where release_id = :release
                        order by position
                        limit :most
                        """)
                .param("release", release.value())
                .param("most", Codes.SHOWN)
                .query((row, _) -> coded(row))
                .list();
    }

    /** Of these labels, and of areas by their ids; none that only counts. */
    List<Coded> codes(ReleaseId release, Set<String> labels) {
        return jdbc.sql("""
                        with area as (
                            select distinct area_id, area_code
                            from statistics.release_area
                            where release_id = :release and area_code <> ''),
                        number as (select count(distinct area_code) as codes from area)
                        select kind, dimension, label, code, counts
                        from statistics.release_code
                        where release_id = :release and label in (:labels) and not counts
                        union all
                        select 'AREA', '', area_id::text, area_code, false
                        from area
                        where area_id::text in (:labels)
                            and exists (
                                select from area as other, number
                                where other.area_code !~ '^(0|[1-9][0-9]{0,5})$' or lpad(other.area_code, 6, '0') > lpad(codes::text, 6, '0'))
                        order by dimension, label, code
                        """)
                .param("release", release.value())
                .param("labels", labels)
                .query((row, _) -> coded(row))
                .list();
    }

    private static Coded coded(ResultSet row) throws SQLException {
        return new Coded(
                StatedAxis.Kind.valueOf(row.getString("kind")),
                row.getString("dimension"),
                row.getString("label"),
                row.getString("code"),
                row.getBoolean("counts"));
    }

    private Note note(ResultSet row) throws SQLException {
        return new Note(row.getBoolean("mandatory"), new Text(words(row, "words")), words(row, "about"));
    }

    private Map<String, String> words(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), new TypeReference<LinkedHashMap<String, String>>() {});
    }
}
