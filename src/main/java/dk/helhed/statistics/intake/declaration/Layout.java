package dk.helhed.statistics.intake.declaration;

/** Where the table stands in the file. Rows are numbered from 1 as in the spreadsheet. */
public sealed interface Layout {
    int headerRow();

    record Csv(TextEncoding encoding, Separator separator, int headerRow) implements Layout {}

    record Xlsx(String sheet, int headerRow) implements Layout {}
}
