package dk.helhed.geography.joining;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaName;
import dk.helhed.geography.recognition.Match;
import dk.helhed.geography.recognition.Register;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the lines of a lookup table to the areas that are known. */
public final class Joining {
    private final Sheet sheet;
    private final Declaration declared;
    private final Register members;
    private final Confirmed confirmed;
    private final Map<List<Object>, Integer> seen = new HashMap<>();
    private final Map<String, AreaId> codes = new HashMap<>();
    private final Map<AreaId, String> coded = new HashMap<>();

    private Joining(Sheet sheet, Declaration declared, Register members, Confirmed confirmed) {
        this.sheet = sheet;
        this.declared = declared;
        this.members = members;
        this.confirmed = confirmed;
    }

    /** @param members the areas of the declared level, {@code groupings} those of the declared kind */
    public static Joined of(
            Sheet sheet, Declaration declared, Register members, Register groupings, Confirmed confirmed) {
        var joining = new Joining(sheet, declared, members, confirmed);
        var lines = sheet.lines().stream().map(joining::line).toList();
        var named = new LinkedHashMap<String, Match>();
        lines.stream()
                .filter(JoinedLine::isGrouped)
                .forEach(line -> named.computeIfAbsent(
                        line.grouping(),
                        text -> sure(groupings.match("", text), text, confirmed.groupings(), groupings)));
        return new Joined(lines, named);
    }

    private JoinedLine line(Sheet.Line line) {
        var code = sheet.field(line, declared.codeColumn());
        var name = AreaName.shown(sheet.field(line, declared.nameColumn()));
        var grouping = AreaName.shown(sheet.field(line, declared.groupingColumn()));
        var match = sure(members.match(code, name), name, confirmed.members(), members);
        var faults = new ArrayList<Fault>();
        fault(match, code).ifPresent(faults::add);
        match.found()
                .ifPresent(area -> twice(line.number(), area, code, grouping).ifPresent(faults::add));
        return new JoinedLine(line.number(), code, name, grouping, match, List.copyOf(faults));
    }

    /** What a person confirmed counts only where the names are alike: nothing else was asked. */
    private static Match sure(Match match, String name, Map<String, AreaId> answers, Register register) {
        var answer = Optional.ofNullable(answers.get(AreaName.key(name))).filter(register::holds);
        return match instanceof Match.Proposed(var areas)
                ? answer.filter(areas::contains)
                        .<Match>map(area -> new Match.Found(area, Match.How.CONFIRMED))
                        .orElse(match)
                : match;
    }

    private Optional<Fault> fault(Match match, String code) {
        return switch (match) {
            case Match.Ambiguous(var areas) -> Optional.of(Fault.of("GEO-070", areas.size()));
            case Match.Contradicted(var named, var other) ->
                Optional.of(other.map(area -> Fault.of("GEO-071", members.name(named), code, members.name(area)))
                        .orElseGet(() -> Fault.of("GEO-072", members.name(named), code)));
            default -> Optional.empty();
        };
    }

    /** An area stands once in a grouping, and has one code. */
    private Optional<Fault> twice(int number, AreaId area, String code, String grouping) {
        var first = seen.putIfAbsent(List.of(area, AreaName.key(grouping)), number);
        if (first != null) {
            return Optional.of(Fault.of("GEO-073", first));
        }
        if (!code.isEmpty()
                && (!coded.computeIfAbsent(area, _ -> code).equals(code)
                        || !codes.computeIfAbsent(code, _ -> area).equals(area))) {
            return Optional.of(Fault.of("GEO-074", code));
        }
        return Optional.empty();
    }

    /**
     * The lines of a table and the groupings they name.
     *
     * @param groupings what each text that names a grouping means
     */
    public record Joined(List<JoinedLine> lines, Map<String, Match> groupings) {

        /** Nothing can be taken in before this is mended in the file or among the areas. */
        public boolean isStopped() {
            return lines.stream().anyMatch(line -> !line.faults().isEmpty())
                    || groupings.values().stream().anyMatch(Match::isWrong);
        }

        /** Lines that are left out unless somebody says what they mean; what is wrong cannot be left out. */
        public List<JoinedLine> leftOut() {
            return lines.stream()
                    .filter(line -> !line.member().isWrong())
                    .filter(line -> line.member().found().isEmpty()
                            || line.isGrouped() && grouping(line).isEmpty())
                    .toList();
        }

        public Map<AreaId, Set<AreaId>> members() {
            var members = new LinkedHashMap<AreaId, Set<AreaId>>();
            for (var line : lines) {
                grouping(line)
                        .ifPresent(grouping -> line.member()
                                .found()
                                .ifPresent(member -> members.computeIfAbsent(grouping, _ -> new LinkedHashSet<>())
                                        .add(member)));
            }
            return members;
        }

        public long count(Match.How how) {
            return lines.stream()
                    .filter(line -> line.member() instanceof Match.Found(var _, var found) && found == how)
                    .count();
        }

        public long proposed() {
            return lines.stream()
                    .filter(line -> line.member() instanceof Match.Proposed)
                    .count();
        }

        public long unmatched() {
            return lines.stream()
                    .filter(line -> line.member() instanceof Match.Unmatched)
                    .count();
        }

        public long stopped() {
            return lines.stream().filter(line -> !line.faults().isEmpty()).count();
        }

        private Optional<AreaId> grouping(JoinedLine line) {
            return Optional.ofNullable(groupings.get(line.grouping())).flatMap(Match::found);
        }
    }
}
