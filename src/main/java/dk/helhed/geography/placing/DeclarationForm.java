package dk.helhed.geography.placing;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.placing.Declaration.CodeProperty;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.shape.FeatureFile;
import dk.helhed.kernel.Copenhagen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The declaration as typed; a field that was not sent is empty. */
public record DeclarationForm(
        String level,
        String parent,
        String name,
        String parts,
        String code,
        String scheme,
        String from,
        String source) {

    public DeclarationForm(
            @Nullable String level,
            @Nullable String parent,
            @Nullable String name,
            @Nullable String parts,
            @Nullable String code,
            @Nullable String scheme,
            @Nullable String from,
            @Nullable String source) {
        this.level = typed(level);
        this.parent = typed(parent);
        this.name = typed(name);
        this.parts = typed(parts);
        this.code = typed(code);
        this.scheme = typed(scheme);
        this.from = typed(from);
        this.source = typed(source);
    }

    /** Whether anything was typed yet. */
    public boolean isSaid() {
        return !level.isEmpty();
    }

    /** Whether features of one name are parts of one area. */
    public boolean ofParts() {
        return parts.equals("yes");
    }

    public sealed interface Parsed {}

    public record WellFormed(Declaration declaration) implements Parsed {}

    public record Malformed(List<Fault> faults) implements Parsed {}

    /** Well-formed, or everything that is not. A new area is counted in one of the cities. */
    public Parsed parse(FeatureFile file, List<Area> cities) {
        var faults = new ArrayList<Fault>();
        var properties = file.propertyNames();
        if (parsedLevel().isEmpty()) {
            faults.add(Fault.of("GEO-020"));
        }
        if (!properties.contains(name)) {
            faults.add(Fault.of("GEO-021", name));
        }
        if (!code.isEmpty() && !properties.contains(code)) {
            faults.add(Fault.of("GEO-021", code));
        }
        if (!code.isEmpty() && !AreaCode.isScheme(scheme)) {
            faults.add(Fault.of("GEO-024"));
        }
        if (parsedFrom().isEmpty()) {
            faults.add(Fault.of("GEO-022"));
        }
        if (source.isEmpty()) {
            faults.add(Fault.of("GEO-025"));
        }
        if (!level.equals(AreaLevel.CITY.name()) && !isOneOf(cities)) {
            faults.add(Fault.of("GEO-023"));
        }
        return faults.isEmpty() ? new WellFormed(declaration()) : new Malformed(faults);
    }

    private Declaration declaration() {
        return new Declaration(
                parsedLevel().orElseThrow(),
                parsedLevel().filter(one -> one != AreaLevel.CITY).flatMap(_ -> parsedParent()),
                name,
                ofParts(),
                code.isEmpty() ? Optional.empty() : Optional.of(new CodeProperty(code, scheme)),
                parsedFrom().orElseThrow(),
                source);
    }

    private boolean isOneOf(List<Area> cities) {
        return cities.stream()
                .anyMatch(city -> parsedParent().filter(city.id()::equals).isPresent());
    }

    private Optional<AreaLevel> parsedLevel() {
        return AreaLevel.named(level);
    }

    private Optional<AreaId> parsedParent() {
        try {
            return Optional.of(new AreaId(UUID.fromString(parent)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> parsedFrom() {
        return Copenhagen.day(from);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
