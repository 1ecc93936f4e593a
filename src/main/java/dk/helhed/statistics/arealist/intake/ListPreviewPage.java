package dk.helhed.statistics.arealist.intake;

import dk.helhed.statistics.arealist.intake.ListImportQueries.ReceivedList;
import dk.helhed.statistics.arealist.intake.LookThroughList.Looked;
import dk.helhed.statistics.intake.lists.ListFinding;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** @param tried whether somebody already asked for it to be taken in */
record ListPreviewPage(ReceivedList file, Looked looked, Set<String> accepted, String source, boolean tried)
        implements Page {
    private static final int MOST_OF_ONE_KIND = 5;

    /** Findings of one kind, the first of them and how many there are. */
    record Kind(boolean stops, List<ListFinding> first, int all) {
        int more() {
            return all - first.size();
        }
    }

    long stops() {
        return looked.settled().findings().stream().filter(ListFinding::stops).count();
    }

    /** What stops comes first. */
    List<Kind> kinds() {
        return looked.settled().findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> (finding.stops() ? "0" : "1") + finding.code(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(all -> new Kind(
                        all.getFirst().stops(),
                        all.stream().limit(MOST_OF_ONE_KIND).toList(),
                        all.size()))
                .toList();
    }

    String years() {
        return looked.settled().rows().stream()
                .map(row -> String.valueOf(row.listYear()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
