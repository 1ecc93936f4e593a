package dk.helhed.statistics.intake.format;

/** Formats of statistics that say themselves how they are read. */
public enum FileFormat {
    PX("PX"),
    JSON_STAT("JSON-stat"),
    SDMX_CSV("SDMX-CSV"),
    STATBANK("StatBank CSV");

    private final String label;

    FileFormat(String label) {
        this.label = label;
    }

    /** The same in every language. */
    public String label() {
        return label;
    }
}
