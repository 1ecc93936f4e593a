package dk.helhed.statistics.intake.declaration;

/** Where the table stands in the file. Rows are numbered from 1 as in the spreadsheet. */
public sealed interface Layout {
    int headerRow();

    record Csv(TextEncoding encoding, Separator separator, int headerRow) implements Layout {}

    record Xlsx(String sheet, int headerRow) implements Layout {}

    /**
     * The file says the rest itself. Its cells are laid out as rows: one for each place, with the measures beside each other.
     *
     * @param table the name of one of several in the file; blank for the only one
     */
    record Statistics(StatisticsFormat format, String table) implements Layout {
        /** Of a file with one table. */
        public Statistics(StatisticsFormat format) {
            this(format, "");
        }

        @Override
        public int headerRow() {
            return 1;
        }
    }
}
