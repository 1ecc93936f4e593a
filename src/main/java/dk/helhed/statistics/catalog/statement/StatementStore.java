package dk.helhed.statistics.catalog.statement;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.statement.Codes.Coded;
import dk.helhed.statistics.statement.Colophon;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.statistics.statement.StatedMeasure;
import dk.helhed.statistics.statement.StatedStatus;
import dk.helhed.statistics.statement.Translations;
import dk.helhed.statistics.statement.Warned;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Appends what files said. Many lines go in one statement, as json, for a file may have thousands of notes. */
@Repository
class StatementStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    StatementStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(ReleaseId release, ReleaseStatement said) {
        addColophon(release, said.origin());
        addNotes(release, said.notes());
        addParticulars(release, said.particulars());
        said.measures().forEach(measure -> addMeasure(release, measure));
        addWarnings(release, said.warnings());
        addStatuses(release, said.statuses());
        addAxes(release, said);
        addLabels(release, said.words().lines());
        addCodes(release, said.coding().all());
    }

    /** @return false when a person has said what may be added, which stands, or a file has said the same */
    boolean forbidAdding(DatasetId dataset, StatedMeasure measure, Recorded recorded) {
        return jdbc.sql("""
                        with newest as (
                            select by_file, flag
                            from statistics.measure_adding
                            where dataset_id = :dataset and code = :code
                            order by recorded_at desc, id desc
                            limit 1)
                        insert into statistics.measure_adding
                            (dataset_id, code, over_areas, over_time, over_categories, flag, by_file, recorded_at, recorded_by)
                        select :dataset, :code, 'NONE', 'NONE', 'NONE', :flag, true, :at, :by
                        where not exists (select 1 from newest where not by_file or flag = :flag)
                        """)
                        .param("dataset", dataset.value())
                        .param("code", measure.code())
                        .param("flag", measure.flag())
                        .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                        .param("by", recorded.by().value())
                        .update()
                == 1;
    }

    private void addColophon(ReleaseId release, Colophon colophon) {
        jdbc.sql("""
                        insert into statistics.release_statement (release_id, source, contact, updated)
                        values (:release, :source, :contact, :updated)
                        """)
                .param("release", release.value())
                .param("source", colophon.source())
                .param("contact", colophon.contact())
                .param("updated", colophon.updated())
                .update();
    }

    private void addNotes(ReleaseId release, List<Note> notes) {
        jdbc.sql("""
                        insert into statistics.release_note (release_id, position, mandatory, words, about)
                        select :release, position, (note ->> 'mandatory')::boolean, note -> 'text' -> 'byLanguage', note -> 'about'
                        from json_array_elements(:notes::json) with ordinality as told (note, position)
                        """)
                .param("release", release.value())
                .param("notes", json.writeValueAsString(notes))
                .update();
    }

    private void addParticulars(ReleaseId release, List<Particular> particulars) {
        jdbc.sql("""
                        insert into statistics.release_particular (release_id, position, name, words, about)
                        select :release, position, one ->> 'name', one -> 'text' -> 'byLanguage', one -> 'about'
                        from json_array_elements(:particulars::json) with ordinality as told (one, position)
                        """)
                .param("release", release.value())
                .param("particulars", json.writeValueAsString(particulars))
                .update();
    }

    private void addMeasure(ReleaseId release, StatedMeasure measure) {
        var metric = measure.metric();
        jdbc.sql("""
                        insert into statistics.release_measure
                            (release_id, code, name, unit, decimals, nature, may_be_added, flag)
                        values (:release, :code, :name, :unit, :decimals, :nature, :added, :flag)
                        """)
                .param("release", release.value())
                .param("code", measure.code())
                .param("name", measure.name())
                .param("unit", metric.unit())
                .param("decimals", metric.decimals().orElse(null), java.sql.Types.SMALLINT)
                .param("nature", metric.nature().map(Enum::name).orElse(null), java.sql.Types.VARCHAR)
                .param("added", metric.mayBeAdded())
                .param("flag", measure.flag())
                .update();
    }

    private void addStatuses(ReleaseId release, List<StatedStatus> statuses) {
        jdbc.sql("""
                        insert into statistics.release_status (release_id, sign, words, is_code_list, cells)
                        select :release, one ->> 'sign', one -> 'words' -> 'byLanguage', (one ->> 'isCodeList')::boolean,
                               (one ->> 'cells')::bigint
                        from json_array_elements(:statuses::json) as told (one)
                        """)
                .param("release", release.value())
                .param("statuses", json.writeValueAsString(statuses))
                .update();
    }

    /** Only notes ask what a column was taken to be; a wide file without them has hundreds of columns. */
    private void addAxes(ReleaseId release, ReleaseStatement said) {
        if (said.notes().stream().allMatch(Note::isOfTheWhole)) {
            return;
        }
        jdbc.sql("""
                        insert into statistics.release_axis (release_id, label, kind, name)
                        select :release, one ->> 'label', one ->> 'kind', one ->> 'name'
                        from json_array_elements(:axes::json) as told (one)
                        on conflict (release_id, label) do nothing
                        """)
                .param("release", release.value())
                .param("axes", json.writeValueAsString(said.axes()))
                .update();
    }

    private void addLabels(ReleaseId release, List<Translations.Line> labels) {
        jdbc.sql("""
                        insert into statistics.release_label (release_id, dimension, label, words)
                        select :release, one ->> 'dimension', one ->> 'label', one -> 'words' -> 'byLanguage'
                        from json_array_elements(:labels::json) as told (one)
                        """)
                .param("release", release.value())
                .param("labels", json.writeValueAsString(labels))
                .update();
    }

    private void addCodes(ReleaseId release, List<Coded> codes) {
        jdbc.sql("""
                        insert into statistics.release_code (release_id, position, kind, dimension, label, code, counts)
                        select :release, position, one ->> 'kind', one ->> 'dimension', one ->> 'label', one ->> 'code',
                               (one ->> 'counts')::boolean
                        from json_array_elements(:codes::json) with ordinality as told (one, position)
                        """)
                .param("release", release.value())
                .param("codes", json.writeValueAsString(codes))
                .update();
    }

    private void addWarnings(ReleaseId release, List<Warned> warnings) {
        jdbc.sql("""
                        insert into statistics.release_warning (release_id, position, code, arguments, times)
                        select :release, position, one ->> 'code', one -> 'arguments', (one ->> 'times')::integer
                        from json_array_elements(:warnings::json) with ordinality as told (one, position)
                        """)
                .param("release", release.value())
                .param("warnings", json.writeValueAsString(warnings))
                .update();
    }
}
