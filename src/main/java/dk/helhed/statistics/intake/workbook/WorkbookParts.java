package dk.helhed.statistics.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Where the parts of a workbook stand in its archive: by their kind, and by the relation that the workbook knows a sheet by. */
final class WorkbookParts {
    private static final Pattern PART = Pattern.compile("<(?:\\w+:)?Override\\b[^>]*>");
    private static final Pattern KIND = Pattern.compile("\\bContentType=[\"']([^\"']*)[\"']");
    private static final Pattern NAME = Pattern.compile("\\bPartName=[\"']/?([^\"']*)[\"']");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bId=[\"']([^\"']*)[\"']");
    private static final Pattern TARGET = Pattern.compile("\\bTarget=[\"']([^\"']*)[\"']");

    private final ZipFile archive;
    private final String types;

    WorkbookParts(ZipFile archive) throws IOException {
        this.archive = archive;
        this.types = PlainWorkbook.part(archive, PlainWorkbook.TYPES).orElse("");
    }

    Optional<InputStream> sharedTexts() throws IOException {
        var name = ofKind("sharedStrings+xml");
        return name.isPresent() ? open(name.get()) : Optional.empty();
    }

    Optional<InputStream> sheet(String relation) throws IOException {
        var workbook = ofKind("main+xml").orElse(PlainWorkbook.WORKBOOK);
        int folder = workbook.lastIndexOf('/') + 1;
        var links = PlainWorkbook.part(
                archive, workbook.substring(0, folder) + "_rels/" + workbook.substring(folder) + ".rels");
        var target = links.stream()
                .flatMap(all -> RELATION.matcher(all).results().map(found -> found.group()))
                .filter(link -> found(ID, link).filter(relation::equals).isPresent())
                .flatMap(link -> found(TARGET, link).stream())
                .map(said -> PlainWorkbook.resolved(said, workbook.substring(0, folder))
                        .substring(1))
                .findFirst();
        return target.isPresent() ? open(target.get()) : Optional.empty();
    }

    private Optional<String> ofKind(String kind) {
        return PART.matcher(types)
                .results()
                .map(found -> found.group())
                .filter(part ->
                        found(KIND, part).filter(said -> said.endsWith(kind)).isPresent())
                .flatMap(part -> found(NAME, part).stream())
                .findFirst();
    }

    private Optional<InputStream> open(String name) throws IOException {
        var entry = Optional.ofNullable(archive.getEntry(name))
                .or(() -> Collections.list(archive.getEntries()).stream()
                        .filter(one -> one.getName().equalsIgnoreCase(name))
                        .findFirst());
        return entry.isPresent() ? Optional.of(archive.getInputStream(entry.get())) : Optional.empty();
    }

    private static Optional<String> found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
