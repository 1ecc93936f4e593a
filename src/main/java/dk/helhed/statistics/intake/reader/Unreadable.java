package dk.helhed.statistics.intake.reader;

/** Carries a refusal out of the middle of reading; caught at the door of this package and never seen outside. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient FileRefused refused;

    Unreadable(FileRefused refused) {
        super(refused.code(), null, false, false);
        this.refused = refused;
    }

    FileRefused refused() {
        return refused;
    }
}
