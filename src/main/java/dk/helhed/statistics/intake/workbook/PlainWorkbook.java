package dk.helhed.statistics.intake.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook may be saved as <em>Strict Open XML</em>, point at its parts in roundabout ways and have no styles. This writes it as the
 * spreadsheet reader expects it; the sheets themselves are copied as they are.
 */
public final class PlainWorkbook {
    static final String TYPES = "[Content_Types].xml";
    static final String WORKBOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";
    private static final String STYLES = "xl/styles.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final String DAY = " t=\"d\"";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final String NO_STYLES =
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";

    private static final Pattern TARGET = Pattern.compile("(Target=\")([^\":]*)(\")");
    private static final Pattern ROUNDABOUT = Pattern.compile("Target=\"[^\":]*(?:\\.\\.?/|\\\\)");
    private static final int LARGEST_PART = 10_000_000;

    private PlainWorkbook() {}

    /** Whether the workbook is written in one of these ways; only then is it worth having in memory. */
    public static boolean isOdd(SeekableByteChannel content) throws IOException {
        try (var archive = ZipFile.builder().setSeekableByteChannel(content).get()) {
            return !changed(archive).isEmpty();
        }
    }

    /** The same workbook, written plainly. */
    public static byte[] of(SeekableByteChannel content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var archive = ZipFile.builder().setSeekableByteChannel(content).get();
                var to = new ZipArchiveOutputStream(out)) {
            var changed = changed(archive);
            for (var entry : Collections.list(archive.getEntries())) {
                if (!changed.containsKey(entry.getName())) {
                    to.addRawArchiveEntry(entry, archive.getRawInputStream(entry));
                }
            }
            for (var part : changed.entrySet()) {
                to.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
                to.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                to.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    /** The parts that have to be written another way, by their names. */
    private static Map<String, String> changed(ZipFile archive) throws IOException {
        var changed = new LinkedHashMap<String, String>();
        var workbook = part(archive, WORKBOOK);
        var links = part(archive, LINKS);
        var types = part(archive, TYPES);
        if (workbook.isEmpty() || links.isEmpty() || types.isEmpty()) {
            return Map.of();
        }
        if (workbook.get().contains(STRICT)) {
            changed.put(WORKBOOK, transitional(workbook.get()));
        }
        if (links.get().contains(STRICT) || ROUNDABOUT.matcher(links.get()).find()) {
            changed.put(LINKS, direct(transitional(links.get())));
        }
        if (!types.get().contains(STYLES_TYPE) && archive.getEntry(STYLES) == null) {
            changed.put(STYLES, NO_STYLES);
            changed.put(
                    TYPES,
                    types.get()
                            .replace(
                                    "</Types>",
                                    "<Override PartName=\"/" + STYLES + "\" ContentType=\"" + STYLES_TYPE
                                            + "\"/></Types>"));
        }
        if (!changed.isEmpty()) {
            daysAsTexts(archive, changed);
        }
        return changed;
    }

    private static String transitional(String xml) {
        return xml.replace(STRICT + "officeDocument/", "http://schemas.openxmlformats.org/officeDocument/2006/")
                .replace(STRICT + "spreadsheetml/main", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
    }

    /** From the root of the package. */
    private static String direct(String links) {
        return TARGET.matcher(links)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + resolved(found.group(2).replace('\\', '/'), "xl/") + found.group(3)));
    }

    /** @param folder of the part that names the target */
    static String resolved(String target, String folder) {
        var path = new ArrayDeque<String>();
        for (var step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return "/" + String.join("/", path);
    }

    /** A day that is written as such, which workbooks that no spreadsheet wrote have, is read as its text. */
    private static void daysAsTexts(ZipFile archive, Map<String, String> changed) throws IOException {
        for (var entry : Collections.list(archive.getEntries())) {
            if (entry.getName().startsWith(SHEETS) && entry.getSize() < LARGEST_PART) {
                var sheet = part(archive, entry.getName()).orElse("");
                if (sheet.contains(DAY)) {
                    changed.put(entry.getName(), sheet.replace(DAY, " t=\"str\""));
                }
            }
        }
    }

    static Optional<String> part(ZipFile archive, String name) throws IOException {
        var entry = archive.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (var content = archive.getInputStream(entry)) {
            return Optional.of(new String(content.readNBytes(LARGEST_PART), StandardCharsets.UTF_8));
        }
    }
}
