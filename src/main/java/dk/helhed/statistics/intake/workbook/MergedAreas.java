package dk.helhed.statistics.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The areas of a sheet that are merged into one field each, asked for row by row from the first to the last. */
public final class MergedAreas {
    /** Rows and columns from 1, as the sheet counts them, the last included. */
    public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    private static final String MARK = "mergeCells";
    private static final int AT_ONCE = 65_536;
    private static final int MOST_TEXT = 20_000_000;
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bId=\"([^\"]*)\"");
    private static final Pattern TARGET = Pattern.compile("\\bTarget=\"([^\"]*)\"");
    private static final Pattern AREA = Pattern.compile(
            "mergeCell\\b[^>]*\\bref=\"\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})\"");

    private final List<Area> areas;
    private final List<Area> open = new ArrayList<>();
    private int next;

    private MergedAreas(List<Area> areas) {
        this.areas = areas;
    }

    /** @param relation by which the workbook knows the sheet */
    public static MergedAreas of(SeekableByteChannel content, String relation) throws IOException {
        try (var archive = ZipFile.builder().setSeekableByteChannel(content).get()) {
            var sheet = target(archive, relation).flatMap(name -> Optional.ofNullable(archive.getEntry(name)));
            if (sheet.isEmpty()) {
                return new MergedAreas(List.of());
            }
            try (var xml = archive.getInputStream(sheet.get())) {
                return new MergedAreas(areas(told(xml)));
            }
        }
    }

    /** Those that this row is a part of. */
    public List<Area> at(int row) {
        open.removeIf(area -> area.lastRow() < row);
        while (next < areas.size() && areas.get(next).firstRow() <= row) {
            var area = areas.get(next++);
            if (area.lastRow() >= row) {
                open.add(area);
            }
        }
        return open;
    }

    private static Optional<String> target(ZipFile archive, String relation) throws IOException {
        return PlainWorkbook.part(archive, PlainWorkbook.LINKS)
                .flatMap(links -> RELATION.matcher(links)
                        .results()
                        .map(found -> found.group())
                        .filter(link -> found(ID, link).filter(relation::equals).isPresent())
                        .flatMap(link -> found(TARGET, link).stream())
                        .map(target -> PlainWorkbook.resolved(target).substring(1))
                        .findFirst());
    }

    private static Optional<String> found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** What the sheet says of merged areas: it stands behind all its rows. */
    private static String told(InputStream xml) throws IOException {
        var before = "";
        for (byte[] read = xml.readNBytes(AT_ONCE); read.length > 0; read = xml.readNBytes(AT_ONCE)) {
            var text = before + new String(read, StandardCharsets.ISO_8859_1);
            int mark = mark(text);
            if (mark >= 0) {
                return text.substring(mark) + new String(xml.readNBytes(MOST_TEXT), StandardCharsets.ISO_8859_1);
            }
            before = text.substring(Math.max(0, text.length() - MARK.length()));
        }
        return "";
    }

    /** As an element: no text of a cell has a pointed bracket. */
    private static int mark(String text) {
        int mark = text.indexOf(MARK);
        while (mark > 0 && text.charAt(mark - 1) != '<' && text.charAt(mark - 1) != ':') {
            mark = text.indexOf(MARK, mark + 1);
        }
        return mark;
    }

    private static List<Area> areas(String text) {
        return AREA.matcher(text)
                .results()
                .map(found -> new Area(
                        Integer.parseInt(found.group(2)),
                        column(found.group(1)),
                        Integer.parseInt(found.group(4)),
                        column(found.group(3))))
                .sorted(Comparator.comparingInt(Area::firstRow))
                .toList();
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
    }
}
