package dk.helhed.statistics.arealist;

import dk.helhed.statistics.arealist.ListQueries.ListYear;
import dk.helhed.statistics.lists.RuleVersion;
import dk.helhed.web.Page;
import java.util.List;

record AreaListsPage(List<ListYear> years, List<RuleVersion> rules, boolean mayWrite) implements Page {}
