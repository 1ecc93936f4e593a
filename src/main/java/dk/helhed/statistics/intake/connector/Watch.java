package dk.helhed.statistics.intake.connector;

/** Looks on while answers come in, and may say that nobody wants them any more. */
public interface Watch {
    /** For a fetch that nobody looks at. */
    Watch NOBODY = new Watch() {
        @Override
        public void part(int done, int all) {}

        @Override
        public void bytes(int more) {}

        @Override
        public void waiting(Runnable breakOff) {}
    };

    /** The fetch was stopped on purpose; what had come is thrown away. */
    final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unwanted() {
            super("Unwanted", null, false, false);
        }
    }

    /** @throws Unwanted when it is to stop */
    void part(int done, int all);

    /** @throws Unwanted when it is to stop */
    void bytes(int more);

    /**
     * Nothing comes for a while.
     *
     * @param breakOff ends the waiting once nobody wants what comes
     * @throws Unwanted when it is to stop
     */
    void waiting(Runnable breakOff);
}
