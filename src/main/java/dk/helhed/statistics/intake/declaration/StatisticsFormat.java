package dk.helhed.statistics.intake.declaration;

/** A format that says itself how it is read: what is an area, a period, a unit and a kind of nothing. */
public enum StatisticsFormat {
    PX("PX", "AGGREGALLOWED=NO", "STOCKFA=A"),
    JSON_STAT("JSON-stat", "aggregallowed: false", "measuringType: average"),
    SDMX_CSV("SDMX-CSV", "SDMX-CSV", ""),
    /** CSV and BULK. Known by where they were fetched, or by their column INDHOLD. */
    STATBANK("StatBank CSV", "StatBank CSV", "");

    private final String label;
    private final String addingForbidden;
    private final String isAverage;

    StatisticsFormat(String label, String addingForbidden, String isAverage) {
        this.label = label;
        this.addingForbidden = addingForbidden;
        this.isAverage = isAverage;
    }

    /** The same in every language. */
    public String label() {
        return label;
    }

    /** By which words such a file says that its numbers may not be added. */
    public String addingForbidden() {
        return addingForbidden;
    }

    /** By which words it says that a measure is an average; empty where it has none. */
    public String isAverage() {
        return isAverage;
    }
}
