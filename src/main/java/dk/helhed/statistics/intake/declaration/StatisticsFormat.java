package dk.helhed.statistics.intake.declaration;

import dk.helhed.statistics.table.TableHead;

/** A format that says itself how it is read: what is an area, a period, a unit and a kind of nothing. */
public enum StatisticsFormat {
    PX("PX", "AGGREGALLOWED=NO", "STOCKFA=A"),
    JSON_STAT("JSON-stat", "aggregallowed: false", "measuringType: average"),
    SDMX_CSV("SDMX-CSV", "SDMX-CSV", ""),
    /** CSV and BULK. Known by where they were fetched, or by their column INDHOLD. */
    STATBANK("StatBank CSV", "StatBank CSV", "");

    private static final String AGGREGATION = "AGGREGALLOWED";

    /** More of it tells nobody more. */
    private static final int LONGEST = 100;

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

    /** By which words the file says that its numbers may not be added: its own, where it has such that the format does not know. */
    public String addingForbidden(TableHead table) {
        return table.particulars().stream()
                .filter(one -> this == PX && one.name().equals(AGGREGATION))
                .map(one -> AGGREGATION + "=" + one.text().first().strip())
                .map(words -> words.substring(0, Math.min(LONGEST, words.length())))
                .findFirst()
                .orElse(addingForbidden);
    }

    /** By which words it says that a measure is an average; empty where it has none. */
    public String isAverage() {
        return isAverage;
    }
}
