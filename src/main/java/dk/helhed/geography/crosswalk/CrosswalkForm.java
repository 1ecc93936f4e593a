package dk.helhed.geography.crosswalk;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.sheet.SheetEncoding;
import dk.helhed.kernel.Copenhagen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A declaration as typed; a field that was not sent is empty. */
record CrosswalkForm(String level, String scheme, String from, String source, String encoding, String alone) {
    static final CrosswalkForm EMPTY = new CrosswalkForm("HOUSING_AREA", "", "", "", "", "");

    CrosswalkForm(
            @Nullable String level,
            @Nullable String scheme,
            @Nullable String from,
            @Nullable String source,
            @Nullable String encoding,
            @Nullable String alone) {
        this.level = typed(level);
        this.scheme = typed(scheme);
        this.from = typed(from);
        this.source = typed(source);
        this.encoding = typed(encoding);
        this.alone = typed(alone);
    }

    /** What is wrong with it. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (parsedLevel().isEmpty()) {
            faults.add(Fault.of("GEO-020"));
        }
        if (scheme.isEmpty()) {
            faults.add(Fault.of("GEO-061"));
        }
        if (day().isEmpty()) {
            faults.add(Fault.of("GEO-022"));
        }
        if (source.isEmpty()) {
            faults.add(Fault.of("GEO-025"));
        }
        return faults;
    }

    /** Of a form without faults. */
    CrosswalkDeclaration declaration(String fileName) {
        return new CrosswalkDeclaration(
                parsedLevel().orElseThrow(),
                scheme,
                day().orElseThrow(),
                source,
                declaredEncoding(),
                Alone.named(alone),
                fileName);
    }

    /** What most files are in, where nobody said. */
    SheetEncoding declaredEncoding() {
        return SheetEncoding.of(encoding).orElse(SheetEncoding.UTF_8);
    }

    private Optional<AreaLevel> parsedLevel() {
        return AreaLevel.named(level);
    }

    private Optional<LocalDate> day() {
        return Copenhagen.day(from);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
