package dk.helhed.statistics.table;

/** Ends a reading from wherever it stands. Never leaves a reader: its door turns it into an outcome. */
public final class TableUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient TableRefused reason;

    public TableUnreadable(TableRefused reason) {
        super(reason.code() + " " + reason.arguments(), null, false, false);
        this.reason = reason;
    }

    public TableRefused reason() {
        return reason;
    }
}
