package dk.helhed.platform;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds what is missing of the demo city, and nothing in a city that is not one. */
@Component
@Order(0)
class DemoCity implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(DemoCity.class);

    private final City city;
    private final List<DemoPart> parts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DemoCity(City city, List<DemoPart> parts, JdbcClient jdbc, TransactionTemplate transaction) {
        this.city = city;
        this.parts = parts;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (city.demo()) {
            parts.forEach(part -> transaction.executeWithoutResult(_ -> buildOnce(part)));
        }
    }

    private void buildOnce(DemoPart part) {
        if (claim(part.name())) {
            log.debug("Demo city: building {}", part.name());
            part.build();
        }
    }

    /** The row is written first: a second instance that starts at the same time waits for it and then finds it taken. */
    private boolean claim(String name) {
        return jdbc.sql("insert into platform.demo_part (name) values (:name) on conflict do nothing")
                        .param("name", name)
                        .update()
                == 1;
    }
}
