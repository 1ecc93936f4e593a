package dk.helhed.statistics.arealist.link;

import dk.helhed.audit.AuditTrail;
import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.arealist.link.LinkQueries.ListedArea;
import java.util.Optional;

/** Confirms that an area of the lists is one of the city's: its name on the lists becomes an alias of that area. */
@UseCase
class ConfirmPlace {
    private final Areas areas;
    private final AuditTrail trail;

    ConfirmPlace(Areas areas, AuditTrail trail) {
        this.areas = areas;
        this.trail = trail;
    }

    sealed interface Result {}

    record Confirmed() implements Result {}

    record Refused(LinkRefusal reason) implements Result {}

    Result confirm(ListedArea listed, Optional<AreaId> chosen, AccountId who) {
        var area = chosen.flatMap(areas::area).filter(one -> one.level() == AreaLevel.HOUSING_AREA);
        return switch (Place.of(listed, areas)) {
            case Place.Known known when area.equals(Optional.of(known.area())) -> new Confirmed();
            case Place.Unknown _ when area.isPresent() -> confirm(listed, area.get(), who);
            case Place.Known(var other) -> new Refused(LinkRefusal.of("LIST-051", listed.name(), other.name()));
            case Place.Unknown _, Place.Ambiguous _, Place.Elsewhere _ ->
                new Refused(LinkRefusal.of("LIST-050", listed.name()));
        };
    }

    private Result confirm(ListedArea listed, Area area, AccountId who) {
        areas.addAlias(area.id(), listed.name());
        trail.record(
                who,
                "statistics.list.area-placed",
                "listed-area/" + listed.id(),
                "",
                area.id().value() + " " + area.name());
        return new Confirmed();
    }
}
