package dk.helhed.statistics.intake.declaration;

/** A format that says itself how it is read: what is an area, a period, a unit and a kind of nothing. */
public enum StatisticsFormat {
    PX("PX"),
    JSON_STAT("JSON-stat"),
    SDMX_CSV("SDMX-CSV"),
    /** CSV and BULK. Known by where they were fetched; a file handed in by a person is declared as any other CSV. */
    STATBANK("StatBank CSV");

    private final String label;

    StatisticsFormat(String label) {
        this.label = label;
    }

    /** The same in every language. */
    public String label() {
        return label;
    }
}
