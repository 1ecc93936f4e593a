package dk.helhed.statistics.statbank.fetching;

import dk.helhed.kernel.Stoppable;
import dk.helhed.statistics.intake.connector.Watch;

/** How far an order has come, told by the one who fetches and read by the one who tells the others. */
final class OrderProgress implements Watch, Stoppable {
    private volatile int parts;
    private volatile int done;
    private volatile long bytes;
    private volatile boolean stopped;
    private volatile Runnable breakOff = () -> {};

    int parts() {
        return parts;
    }

    int done() {
        return done;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void stop() {
        stopped = true;
        breakOff.run();
    }

    @Override
    public boolean isStopped() {
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

    @Override
    public void waiting(Runnable onStop) {
        breakOff = onStop;
        check();
    }

    private void check() {
        if (stopped) {
            throw new Unwanted();
        }
    }
}
