package dk.helhed.statistics.intake.dryrun;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook part by part, to be as odd as the standard allows. */
final class RawWorkbook {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String HEAD = text("Bydel") + text("\u00c5r") + text("Antal personer");

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int count;

    RawWorkbook() {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + LINK
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    }

    static RawWorkbook of(String... rows) {
        return new RawWorkbook().sheet("Ark1", "", HEAD, rows);
    }

    static String text(String words) {
        return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }

    static String number(String number) {
        return "<c><v>" + number + "</v></c>";
    }

    /** Rows without numbers and cells without addresses, as the standard allows. */
    RawWorkbook sheet(String name, String state, String head, String... rows) {
        return sheet(name, state, "worksheets/sheet" + (count + 1) + ".xml", rows(head, rows));
    }

    private RawWorkbook sheet(String name, String state, String target, String rows) {
        count++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>".formatted(name, count, state, count));
        links.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"%s\"/>".formatted(count, LINK, target));
        parts.put(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        return this;
    }

    /** A sheet whose rows are written out. */
    static RawWorkbook written(String rows) {
        return new RawWorkbook().sheet("Ark1", "", "worksheets/sheet1.xml", rows);
    }

    /** With a table of texts that cells share. */
    RawWorkbook sharing(String... texts) {
        parts.computeIfPresent(
                "[Content_Types].xml",
                (_, types) -> types.replace(
                        "</Types>",
                        "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>"));
        var table = new StringBuilder("<sst xmlns=\"" + MAIN + "\" count=\"999\" uniqueCount=\"999\">");
        for (var text : texts) {
            table.append("<si><t>").append(text).append("</t></si>");
        }
        parts.put("xl/sharedStrings.xml", table.append("</sst>").toString());
        return this;
    }

    /** With a format for numbers of style 1. */
    RawWorkbook formatted(String format) {
        parts.computeIfPresent(
                "[Content_Types].xml",
                (_, types) -> types.replace(
                        "</Types>",
                        "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>"));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\""
                        + format
                        + "\"/></numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        return this;
    }

    private static String rows(String head, String... rows) {
        var all = new StringBuilder("<row>" + head + "</row>");
        for (var row : rows) {
            all.append("<row>").append(row).append("</row>");
        }
        return all.toString();
    }

    byte[] bytes() {
        return bytes("", "");
    }

    /** With some words of all its parts replaced by others. */
    byte[] bytes(String words, String others) {
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINK + "\"><sheets>" + sheets + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "\">" + links + "</Relationships>");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                var content =
                        words.isEmpty() ? part.getValue() : part.getValue().replace(words, others);
                zip.write(content.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
