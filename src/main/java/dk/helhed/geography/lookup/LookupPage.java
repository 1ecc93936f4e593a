package dk.helhed.geography.lookup;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.CodeScheme;
import dk.helhed.geography.ReceivedFile;
import dk.helhed.geography.joining.DeclarationForm;
import dk.helhed.geography.joining.JoinedLine;
import dk.helhed.geography.joining.Joining.Joined;
import dk.helhed.geography.recognition.Match;
import dk.helhed.geography.shape.Fault;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One table: what it is said to mean, and what its lines then mean.
 *
 * @param columns none when the bytes are no table in the declared character set
 * @param parents what all new areas may lie in
 * @param report empty until the meaning is declared
 */
record LookupPage(
        ReceivedFile file,
        List<String> columns,
        List<CodeScheme> schemes,
        List<Area> parents,
        DeclarationForm form,
        Optional<Report> report,
        List<Fault> refusals)
        implements Page {

    /** @param names of the areas that the lines and groupings were found or proposed to be */
    record Report(Joined joined, Map<AreaId, String> names, List<MoveAreas.Move> moves) {

        /** Lines that somebody must look at: those that stop, and those that are not known for sure. */
        List<JoinedLine> open() {
            return joined.lines().stream()
                    .filter(line ->
                            !line.faults().isEmpty() || line.member().found().isEmpty() && !line.isNew(joined.above()))
                    .toList();
        }

        List<JoinedLine> known() {
            return joined.lines().stream()
                    .filter(line ->
                            line.member().found().isPresent() && line.faults().isEmpty())
                    .toList();
        }

        String name(AreaId area) {
            return names.getOrDefault(area, "?");
        }

        int members(Match match) {
            return match.found()
                    .map(area -> joined.members().get(area))
                    .map(java.util.Set::size)
                    .orElse(0);
        }
    }
}
