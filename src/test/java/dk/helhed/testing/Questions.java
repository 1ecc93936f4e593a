package dk.helhed.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is asked of the database while something is done on this thread, in its order. */
public record Questions(List<String> all) {
    private static final String ASKED = "Executing prepared SQL statement";

    public static Questions during(Runnable done) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var heard = new ListAppender<ILoggingEvent>();
        var before = log.getLevel();
        var mine = Thread.currentThread().getName();
        heard.start();
        log.addAppender(heard);
        log.setLevel(Level.DEBUG);
        try {
            done.run();
        } finally {
            log.setLevel(before);
            log.detachAppender(heard);
        }
        return new Questions(heard.list.stream()
                .filter(event -> event.getThreadName().equals(mine))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(said -> said.startsWith(ASKED))
                .toList());
    }

    /** Those without a parameter: they read a register whole. */
    public List<String> registers() {
        return all.stream().filter(said -> !said.contains("?")).toList();
    }
}
