package dk.helhed.statistics.catalog.description;

/**
 * What is said of a dataset.
 *
 * @param agreement on what terms the numbers were handed over; empty where there are none beyond the licence
 * @param note what a user should know
 */
public record DatasetCard(Classification classification, String agreement, Rhythm rhythm, String note) {

    /** As long as nothing is said: for those who have a task, and nothing is expected. */
    public static final DatasetCard BLANK = new DatasetCard(new Classification.Partners(), "", Rhythm.NONE, "");
}
