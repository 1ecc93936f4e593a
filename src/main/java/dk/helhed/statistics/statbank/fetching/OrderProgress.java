package dk.helhed.statistics.statbank.fetching;

import dk.helhed.statistics.intake.connector.Watch;

/** How far an order has come, told by the one who fetches and read by the one who tells the others. */
final class OrderProgress implements Watch {
    private volatile int parts;
    private volatile int done;
    private volatile long bytes;
    private volatile boolean stopped;

    int parts() {
        return parts;
    }

    int done() {
        return done;
    }

    long bytes() {
        return bytes;
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    @Override
    public void part(int ready, int all) {
        done = ready;
        parts = all;
        check();
    }

    @Override
    public void bytes(int more) {
        bytes = bytes + more;
        check();
    }

    private void check() {
        if (stopped) {
            throw new Unwanted();
        }
    }
}
