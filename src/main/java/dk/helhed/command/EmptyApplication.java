package dk.helhed.command;

import java.util.concurrent.CountDownLatch;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;

/** The baseline of {@code bench start}: the same runtime and web server with nothing in it. */
final class EmptyApplication implements Command {

    /** Serves until the process is stopped. */
    @Override
    public int run(Arguments arguments, Terminal terminal) {
        new SpringApplicationBuilder(
                        TomcatServletWebServerAutoConfiguration.class,
                        DispatcherServletAutoConfiguration.class,
                        WebMvcAutoConfiguration.class)
                .properties(
                        "server.port=" + arguments.words().getFirst(),
                        "spring.main.banner-mode=off",
                        "spring.config.name=none")
                .run();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return DONE;
    }
}
