package dk.helhed.geography;

import dk.helhed.geography.GroupingQueries.Row;
import dk.helhed.web.OncePerPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Areas that are made of others across the tree: what they are made of, and what an area is part of. */
@Component
public class Groupings {
    private final GroupingQueries queries;
    private final OncePerPage<Map<AreaId, Composition>> compositions = OncePerPage.of(this::madeOfToday);

    Groupings(GroupingQueries queries) {
        this.queries = queries;
    }

    /** Newest first; empty for an area that is not made of others. */
    public List<GroupingEdition> editions(AreaId grouping) {
        var rows = queries.editions(grouping);
        return rows.stream()
                .map(Row::edition)
                .distinct()
                .map(id -> edition(
                        rows.stream().filter(row -> row.edition().equals(id)).toList()))
                .toList();
    }

    /** What the grouping is made of on a day, by name. */
    public List<Area> members(AreaId grouping, LocalDate day) {
        return editions(grouping).stream()
                .filter(edition -> !edition.validFrom().isAfter(day)
                        && edition.validUntil()
                                .filter(until -> !until.isAfter(day))
                                .isEmpty())
                .flatMap(edition -> edition.members().stream())
                .toList();
    }

    /** The groupings that hold the area today in Copenhagen, by kind and name. */
    public List<Area> holding(AreaId member) {
        return queries.holding(member);
    }

    /** What a grouping is made of, since when, and who says so. */
    public record Composition(List<AreaId> members, LocalDate validFrom, String source) {
        private static Composition of(List<GroupingQueries.Member> members) {
            var first = members.getFirst();
            return new Composition(
                    members.stream().map(GroupingQueries.Member::member).toList(), first.validFrom(), first.source());
        }
    }

    /** What each grouping is made of today. */
    public Map<AreaId, Composition> compositions() {
        return compositions.get();
    }

    private Map<AreaId, Composition> madeOfToday() {
        return queries.members().stream()
                .collect(Collectors.groupingBy(
                        GroupingQueries.Member::grouping,
                        Collectors.collectingAndThen(Collectors.toList(), Composition::of)));
    }

    /** How many areas each grouping is made of today; one that is made of nothing is left out. */
    public Map<AreaId, Long> sizes() {
        return queries.sizes().stream()
                .collect(Collectors.toMap(GroupingQueries.Size::grouping, GroupingQueries.Size::members));
    }

    private static GroupingEdition edition(List<Row> rows) {
        var first = rows.getFirst();
        return new GroupingEdition(
                first.edition(),
                first.validFrom(),
                first.validUntil(),
                first.source(),
                first.level(),
                rows.stream()
                        .map(row -> new Area(row.id(), row.level(), row.name(), row.parent(), row.colour()))
                        .toList());
    }
}
