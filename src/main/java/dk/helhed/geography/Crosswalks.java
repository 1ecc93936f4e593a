package dk.helhed.geography;

import dk.helhed.geography.CrosswalkQueries.Row;
import dk.helhed.geography.weight.Share;
import dk.helhed.web.OncePerPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The crosswalks between editions, for those whose counts cross a change of borders. */
@Component
public class Crosswalks {
    private final CrosswalkQueries queries;
    private final OncePerPage<List<Crosswalk>> all;

    Crosswalks(CrosswalkQueries queries) {
        this.queries = queries;
        this.all = OncePerPage.of(() -> whole(queries.all()));
    }

    /** Newest first. */
    public List<Crosswalk> all() {
        return all.get();
    }

    public Optional<Crosswalk> crosswalk(CrosswalkId id) {
        return whole(queries.of(id)).stream().findFirst();
    }

    /** Those that the area is an old or a new area of, newest first, with the shares that go from it or to it only. */
    public List<Crosswalk> touching(AreaId area) {
        return whole(queries.touching(area));
    }

    private static List<Crosswalk> whole(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Crosswalks::one)
                .toList();
    }

    private static Crosswalk one(List<Row> rows) {
        var first = rows.getFirst();
        var shares = rows.stream()
                .map(row -> new Share(row.oldArea(), row.newArea(), row.weight()))
                .toList();
        return new Crosswalk(first.id(), first.level(), first.validFrom(), first.source(), shares);
    }
}
