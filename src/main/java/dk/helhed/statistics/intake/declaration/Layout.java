package dk.helhed.statistics.intake.declaration;

/** Where the table stands in the file. Rows are numbered from 1 as in the spreadsheet. */
public sealed interface Layout {
    /** The lowest line of heads, right above the numbers. */
    int headerRow();

    /** How many lines of heads there are, the lowest included. */
    default int headLines() {
        return 1;
    }

    record Csv(TextEncoding encoding, Separator separator, int headerRow, int headLines) implements Layout {
        public Csv(TextEncoding encoding, Separator separator, int headerRow) {
            this(encoding, separator, headerRow, 1);
        }
    }

    record Xlsx(String sheet, int headerRow, int headLines) implements Layout {
        public Xlsx(String sheet, int headerRow) {
            this(sheet, headerRow, 1);
        }
    }

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
