package dk.helhed.statistics.arealist.link;

import dk.helhed.geography.Area;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.arealist.link.LinkQueries.Continued;
import dk.helhed.statistics.arealist.link.LinkQueries.ListedArea;
import dk.helhed.web.Page;
import java.util.List;

/** @param candidates the housing areas of the city */
record LinkPage(
        ListedArea area,
        Place place,
        List<Area> candidates,
        List<ListedArea> neighbours,
        List<Continued> continued,
        List<Refusal> refusals)
        implements Page {
    List<Continued> earlier() {
        return continued.stream().filter(one -> one.later().equals(area.id())).toList();
    }

    List<Continued> later() {
        return continued.stream().filter(one -> one.earlier().equals(area.id())).toList();
    }
}
