package dk.helhed.geography.joining;

import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.sheet.Sheet;
import dk.helhed.geography.sheet.SheetEncoding;
import dk.helhed.kernel.Copenhagen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a lookup table means, as typed; a field that was not sent is empty. */
public record DeclarationForm(
        String encoding,
        String level,
        String code,
        String scheme,
        String name,
        String above,
        String aboveLevel,
        String parent,
        String brings,
        String kind,
        String grouping,
        String from,
        String source) {

    public sealed interface Parsed {}

    public record WellFormed(Declaration declaration) implements Parsed {}

    public record Malformed(List<Fault> faults) implements Parsed {}

    public DeclarationForm(
            @Nullable String encoding,
            @Nullable String level,
            @Nullable String code,
            @Nullable String scheme,
            @Nullable String name,
            @Nullable String above,
            @Nullable String aboveLevel,
            @Nullable String parent,
            @Nullable String brings,
            @Nullable String kind,
            @Nullable String grouping,
            @Nullable String from,
            @Nullable String source) {
        this.encoding = typed(encoding);
        this.level = typed(level);
        this.code = typed(code);
        this.scheme = typed(scheme);
        this.name = typed(name);
        this.above = typed(above);
        this.aboveLevel = typed(aboveLevel);
        this.parent = typed(parent);
        this.brings = typed(brings);
        this.kind = typed(kind);
        this.grouping = typed(grouping);
        this.from = typed(from);
        this.source = typed(source);
    }

    /** Nothing was declared yet. */
    public boolean isEmpty() {
        return level.isEmpty();
    }

    public Parsed parse(Sheet sheet) {
        var faults = new ArrayList<Fault>();
        var members = AreaLevel.named(level).filter(one -> !one.isGrouping());
        var wholes = AreaLevel.named(kind).filter(AreaLevel::isGrouping);
        if (members.isEmpty() || wholes.isEmpty()) {
            faults.add(Fault.of("GEO-020"));
        }
        if (code.isEmpty() && name.isEmpty()) {
            faults.add(Fault.of("GEO-078"));
        }
        for (var column : List.of(code, name, above, grouping)) {
            if (!column.isEmpty() && !sheet.columns().contains(column)) {
                faults.add(Fault.of("GEO-021", column));
            }
        }
        if (!code.isEmpty() && !AreaCode.isScheme(scheme)) {
            faults.add(Fault.of("GEO-024"));
        }
        members.flatMap(this::misplaced).ifPresent(faults::add);
        var day = day();
        if (day.isEmpty()) {
            faults.add(Fault.of("GEO-022"));
        }
        if (source.isEmpty()) {
            faults.add(Fault.of("GEO-025"));
        }
        return faults.isEmpty()
                ? new WellFormed(new Declaration(
                        members.orElseThrow(),
                        code,
                        code.isEmpty() ? "" : scheme,
                        name,
                        lyingIn(),
                        wholes.orElseThrow(),
                        grouping,
                        day.orElseThrow(),
                        source))
                : new Malformed(faults);
    }

    private Declaration.Above lyingIn() {
        return new Declaration.Above(
                above, AreaLevel.named(aboveLevel).orElse(AreaLevel.CITY), parentOfAll(), brings.equals("yes"));
    }

    /** What an area is said to lie in must be of a coarser kind; a new area lies in something. */
    private Optional<Fault> misplaced(AreaLevel members) {
        if (!above.isEmpty()
                && AreaLevel.named(aboveLevel).filter(members::isUnder).isEmpty()) {
            return Optional.of(Fault.of("GEO-106"));
        }
        return brings.equals("yes") && above.isEmpty() && parentOfAll().isEmpty()
                ? Optional.of(Fault.of("GEO-107"))
                : Optional.empty();
    }

    private Optional<AreaId> parentOfAll() {
        try {
            return parent.isEmpty() ? Optional.empty() : Optional.of(AreaId.of(parent));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** What the columns seem to mean. Only a proposal: a person decides. */
    public static DeclarationForm proposed(Sheet sheet, SheetEncoding encoding, LocalDate today) {
        var code = first(sheet, column -> column.endsWith("_nr") || column.endsWith("nr") || column.contains("code"));
        var district = first(sheet, column -> column.equals("bydel") || column.equals("district"));
        return new DeclarationForm(
                encoding.name(),
                AreaLevel.RODE.name(),
                code,
                code,
                first(sheet, column -> column.contains("navn") || column.contains("name") || column.equals("text")),
                district.isEmpty() ? first(sheet, column -> column.startsWith("bydel")) : district,
                AreaLevel.DISTRICT.name(),
                "",
                "",
                AreaLevel.DEPRIVED_AREA.name(),
                first(sheet, column -> column.contains("udsat") || column.contains("gruppe")),
                today.toString(),
                "");
    }

    private static String first(Sheet sheet, Predicate<String> fits) {
        return sheet.columns().stream().filter(fits).findFirst().orElse("");
    }

    private Optional<LocalDate> day() {
        return Copenhagen.day(from);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
