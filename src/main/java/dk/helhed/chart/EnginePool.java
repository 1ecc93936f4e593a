package dk.helhed.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Apache ECharts under GraalJS. Loading takes seconds of a processor, so a thread does it as soon as the application is
 * ready, or when the first chart is wanted; whoever draws before it is done waits. A context serves one thread at a time,
 * hence the queue; a further one is loaded once somebody has found them all busy.
 */
@Component
class EnginePool implements AutoCloseable {
    private static final String ECHARTS = "META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";
    private static final String CHART = "static/js/chart.js";
    private static final int CONTEXTS = 2;
    private static final int SECONDS_TO_LOAD = 90;
    private static final int SECONDS_TO_WAIT = 30;

    private static final int MOST_DRAWINGS = 6;
    private static final Pattern ENGINE_ID = Pattern.compile("\\bzr\\d+-(?:cls-)?\\w+");

    private static final String STUBS = "self = globalThis; setTimeout = () => 0; clearTimeout = () => {};";
    private static final String DRAW = """
            hhDanish(echarts);
            (json, width, size, height) => {
              const options = JSON.parse(json);
              const { option, height: tall } = hhChart(options, { width, size, ...(height > 0 ? { height } : {}) });
              const chart = hhInit(echarts, options.language, null, { ssr: true, width, height: tall });
              try { chart.setOption(option); return chart.renderToSVGString(); } finally { chart.dispose(); }
            }
            """;
    private static final String WARM_UP = """
            {"language":"da-DK","chart":{"kind":"line","unit":"","decimals":0,"categories":["1","2"],"breaks":[],
             "series":[{"name":"","colour":"REST","points":[{"is":"value","value":1},{"is":"value","value":2}]}]}}
            """;

    private final Engine engine = Engine.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    private final BlockingQueue<Pen> idle = new LinkedBlockingQueue<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final CompletableFuture<Boolean> loaded = new CompletableFuture<>();

    private record Pen(Context context, Value draw) {
        String drawing(String options, int width, int size, int height) {
            return draw.execute(options, width, size, height).asString();
        }
    }

    /** Begins to load, once. The thread is a daemon and ends when it is done, so it keeps no machine alive. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        begin(1);
    }

    private void begin(int context) {
        if (begun.compareAndSet(context - 1, context)) {
            Thread.ofPlatform().daemon().name("chart-engine").start(this::load);
        }
    }

    /**
     * Draws the options (JSON) as ECharts' own SVG.
     *
     * @param width in pixels
     * @param size of letters, in pixels
     * @param height in pixels, 0 for the usual one
     * @throws ChartUnavailable when the engine did not load, is busy for too long or fails
     */
    String draw(String options, int width, int size, int height) {
        var pen = take();
        try {
            return agreed(pen, options, width, size, height);
        } catch (PolyglotException failure) {
            throw new ChartUnavailable("The chart could not be drawn: " + failure.getMessage(), failure);
        } finally {
            idle.add(pen);
        }
    }

    /**
     * GraalJS 25.0.1 was seen to put 0 for a whole number in an array the first time that array is not all fractions: a
     * point of the chart in the wrong place, once. It is right from then on, so a drawing counts when it comes out twice.
     */
    private static String agreed(Pen pen, String options, int width, int size, int height) {
        var before = pen.drawing(options, width, size, height);
        for (var i = 0; i < MOST_DRAWINGS; i++) {
            var again = pen.drawing(options, width, size, height);
            if (withoutIds(again).equals(withoutIds(before))) {
                return again;
            }
            before = again;
        }
        throw new ChartUnavailable("The drawing engine does not draw the same chart twice");
    }

    private static String withoutIds(String svg) {
        return ENGINE_ID.matcher(svg).replaceAll("");
    }

    private Pen take() {
        prepare();
        try {
            loaded.get(SECONDS_TO_LOAD, TimeUnit.SECONDS);
            var pen = idle.poll();
            return pen == null ? awaited() : pen;
        } catch (ExecutionException | TimeoutException failure) {
            throw new ChartUnavailable("The drawing engine did not load", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ChartUnavailable("Interrupted while waiting for the drawing engine", interrupted);
        }
    }

    private Pen awaited() throws InterruptedException {
        begin(CONTEXTS);
        var pen = idle.poll(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        if (pen == null) {
            throw new ChartUnavailable("All drawing contexts were busy for " + SECONDS_TO_WAIT + " seconds");
        }
        return pen;
    }

    private void load() {
        try {
            idle.add(warm(pen(source("echarts.js", resource(ECHARTS)), source("chart.js", resource(CHART)))));
            loaded.complete(true);
        } catch (RuntimeException failure) {
            loaded.completeExceptionally(failure);
        }
    }

    private Pen pen(Source echarts, Source chart) {
        var context = Context.newBuilder("js").engine(engine).build();
        context.eval(source("stubs.js", STUBS));
        context.eval(echarts);
        context.eval(chart);
        return new Pen(context, context.eval(source("draw.js", DRAW)));
    }

    /** The first charts of a context are ten times slower than the later ones. */
    private static Pen warm(Pen pen) {
        for (var i = 0; i < 5; i++) {
            pen.drawing(WARM_UP, Width.WIDE.pixels(), 14, 0);
        }
        return pen;
    }

    private static Source source(String name, String script) {
        return Source.newBuilder("js", script, name).cached(true).buildLiteral();
    }

    private static String resource(String path) {
        try (InputStream stream = EnginePool.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("Missing on the classpath: " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        engine.close(true);
    }
}
