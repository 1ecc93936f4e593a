package dk.helhed.kernel;

/** Long work that whoever looks on may ask to stop. It stops where it can, and nobody waits for what it had done. */
public interface Stoppable {
    void stop();

    boolean isStopped();
}
