package dk.helhed.geography.joining;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaName;
import dk.helhed.geography.recognition.Match;
import dk.helhed.geography.recognition.Register;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Joins the lines of a lookup table to the areas that are known. */
public final class Joining {
    private final Sheet sheet;
    private final Declaration declared;
    private final Known known;
    private final Confirmed confirmed;
    private final Map<List<Object>, Integer> seen = new HashMap<>();
    private final Map<String, AreaId> codes = new HashMap<>();
    private final Map<AreaId, String> coded = new HashMap<>();
    private final Map<AreaId, AreaId> placed = new HashMap<>();
    private final Map<List<Object>, Integer> brought = new HashMap<>();

    private Joining(Sheet sheet, Declaration declared, Known known, Confirmed confirmed) {
        this.sheet = sheet;
        this.declared = declared;
        this.known = known;
        this.confirmed = confirmed;
    }

    /**
     * @param members the areas of the declared level, {@code groupings} those of the declared kind, {@code above} those they lie
     *     in
     * @param codesOfOthers codes in the scheme of the table that areas of other levels have
     */
    public record Known(Register members, Register groupings, Register above, Set<String> codesOfOthers) {}

    /** Lines that say the same are one. */
    public static Joined of(Sheet sheet, Declaration declared, Known known, Confirmed confirmed) {
        var joining = new Joining(sheet, declared, known, confirmed);
        var said = new HashSet<List<String>>();
        var lines = sheet.lines().stream()
                .filter(line -> said.add(joining.said(line)))
                .map(joining::line)
                .toList();
        var groupings = known.groupings();
        var named = new LinkedHashMap<String, Match>();
        lines.stream()
                .filter(JoinedLine::isGrouped)
                .forEach(line -> named.computeIfAbsent(
                        line.grouping(),
                        text -> sure(groupings.match("", text), text, confirmed.groupings(), groupings)));
        return new Joined(lines, named, declared.above());
    }

    private List<String> said(Sheet.Line line) {
        return Stream.of(
                        declared.codeColumn(),
                        declared.nameColumn(),
                        declared.above().column(),
                        declared.groupingColumn())
                .map(column -> sheet.field(line, column))
                .toList();
    }

    private JoinedLine line(Sheet.Line line) {
        var code = sheet.field(line, declared.codeColumn());
        var name = AreaName.shown(sheet.field(line, declared.nameColumn()));
        var grouping = AreaName.shown(sheet.field(line, declared.groupingColumn()));
        var above = AreaName.shown(sheet.field(line, declared.above().column()));
        var within = above.isEmpty() ? new Match.Unmatched() : known.above().either(above);
        var match = sure(known.members().match(code, name), name, confirmed.members(), known.members());
        var joined = new JoinedLine(line.number(), code, name, above, within, grouping, match, List.of());
        return joined.with(faults(joined));
    }

    private List<Fault> faults(JoinedLine line) {
        var faults = new ArrayList<Fault>();
        fault(line.member(), line.code()).ifPresent(faults::add);
        if (!line.above().isEmpty() && line.within().found().isEmpty()) {
            faults.add(Fault.of("GEO-110", line.above()));
        }
        if (known.codesOfOthers().contains(line.code())) {
            faults.add(Fault.of("GEO-112", line.code()));
        }
        if (line.isNew(declared.above())) {
            broughtTwice(line).ifPresent(faults::add);
        }
        line.member().found().ifPresent(area -> {
            twice(line.number(), area, line.code(), line.grouping()).ifPresent(faults::add);
            line.within().found().flatMap(within -> elsewhere(area, within)).ifPresent(faults::add);
        });
        return List.copyOf(faults);
    }

    /** An area lies in one other. */
    private Optional<Fault> elsewhere(AreaId area, AreaId within) {
        var before = placed.putIfAbsent(area, within);
        return before == null || before.equals(within)
                ? Optional.empty()
                : Optional.of(Fault.of("GEO-109", known.above().name(before)));
    }

    /** Under one area a name is of one new area, and a code of one in all. */
    private Optional<Fault> broughtTwice(JoinedLine line) {
        var name =
                brought.putIfAbsent(List.of(AreaName.key(line.name()), line.parent(declared.above())), line.number());
        var code = line.code().isEmpty() ? null : brought.putIfAbsent(List.of(line.code()), line.number());
        return Stream.of(Optional.ofNullable(name), Optional.ofNullable(code))
                .flatMap(Optional::stream)
                .findFirst()
                .map(first -> Fault.of("GEO-108", first));
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
                Optional.of(other.map(area -> Fault.of(
                                "GEO-071",
                                known.members().name(named),
                                code,
                                known.members().name(area)))
                        .orElseGet(() -> Fault.of("GEO-072", known.members().name(named), code)));
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
     * @param above what the areas are said to lie in
     */
    public record Joined(List<JoinedLine> lines, Map<String, Match> groupings, Declaration.Above above) {

        /** Nothing can be taken in before this is mended in the file or among the areas. */
        public boolean isStopped() {
            return lines.stream().anyMatch(line -> !line.faults().isEmpty())
                    || groupings.values().stream().anyMatch(Match::isWrong);
        }

        /** Lines that are left out unless somebody says what they mean; what is wrong cannot be left out. */
        public List<JoinedLine> leftOut() {
            return lines.stream()
                    .filter(line -> !line.member().isWrong())
                    .filter(line -> !line.isNew(above))
                    .filter(line -> line.member().found().isEmpty()
                            || line.isGrouped() && grouping(line).isEmpty())
                    .toList();
        }

        /** Lines that become new areas. */
        public List<JoinedLine> brought() {
            return lines.stream().filter(line -> line.isNew(above)).toList();
        }

        /** What the table says that known areas lie in. */
        public Map<AreaId, AreaId> within() {
            var within = new LinkedHashMap<AreaId, AreaId>();
            lines.forEach(line -> line.member()
                    .found()
                    .ifPresent(area -> line.within().found().ifPresent(above -> within.put(area, above))));
            return within;
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
                    .filter(line -> line.member() instanceof Match.Unmatched && !line.isNew(above))
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
