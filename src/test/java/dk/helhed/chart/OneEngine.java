package dk.helhed.chart;

/** ECharts takes seconds of a processor to load: the tests of this package draw with the same one, and it ends with the process. */
final class OneEngine {
    static final EnginePool POOL = new EnginePool();

    private OneEngine() {}
}
